--liquibase formatted sql

--changeset spravka:suggestion-rejected
--comment Sections that were suggested while a ticket was written and did not help; nothing of who said so.
CREATE TABLE rejection (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    slug     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale   VARCHAR(20)  NOT NULL,
    revision INT          NOT NULL,
    anchor   VARCHAR(200) NOT NULL,
    topic    VARCHAR(80) COLLATE utf8mb4_bin,
    at       DATETIME(6)  NOT NULL,
    KEY rejection_page (slug, locale)
);
--rollback DROP TABLE rejection;
