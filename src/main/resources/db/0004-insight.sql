--liquibase formatted sql

--changeset spravka:feedback
--comment What readers said of pages, and cases that a suggestion solved before a ticket was sent.
CREATE TABLE feedback (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    slug     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale   VARCHAR(20)   NOT NULL,
    revision INT           NOT NULL,
    helpful  BOOLEAN       NOT NULL,
    comment  VARCHAR(2000) NOT NULL,
    at       DATETIME(6)   NOT NULL,
    KEY feedback_page (slug, locale)
);
CREATE TABLE deflection (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    slug     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale   VARCHAR(20)  NOT NULL,
    revision INT          NOT NULL,
    anchor   VARCHAR(200) NOT NULL,
    topic    VARCHAR(80) COLLATE utf8mb4_bin,
    at       DATETIME(6)  NOT NULL,
    KEY deflection_page (slug, locale)
);
--rollback DROP TABLE deflection, feedback;
