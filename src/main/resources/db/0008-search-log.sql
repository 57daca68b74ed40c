--liquibase formatted sql

--changeset spravka:search-log
--comment What was searched for, one row a search and not one a keystroke; nothing of who searched.
CREATE TABLE search_log (
    id        BIGINT AUTO_INCREMENT PRIMARY KEY,
    at        DATETIME(6)  NOT NULL,
    locale    VARCHAR(20)  NOT NULL,
    words     VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    corrected VARCHAR(200),
    hits      INT          NOT NULL,
    opened    VARCHAR(80) COLLATE utf8mb4_bin,
    KEY search_log_at (at)
);
--rollback DROP TABLE search_log;
