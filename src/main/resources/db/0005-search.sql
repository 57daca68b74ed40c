--liquibase formatted sql

--changeset spravka:lesson
--comment What people asked in solved tickets, without personal data, and the page that answered.
CREATE TABLE lesson (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    page_id     BIGINT      NOT NULL,
    locale      VARCHAR(20) NOT NULL,
    question    TEXT        NOT NULL,
    at          DATETIME(6) NOT NULL,
    UNIQUE KEY lesson_once (fingerprint)
);
--rollback DROP TABLE lesson;
