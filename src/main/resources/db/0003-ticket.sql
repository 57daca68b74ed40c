--liquibase formatted sql

--changeset spravka:ticket-forms
--comment Forms are versioned like pages: a ticket keeps the revision it was filed with.
CREATE TABLE ticket_form (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    topic      VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    revision   INT           NOT NULL,
    fields     MEDIUMTEXT    NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    UNIQUE (topic, revision)
);
--rollback DROP TABLE ticket_form;

--changeset spravka:tickets
--comment A ticket belongs to a person and, where there is one, to the person's company. Numbers come from a sequence, so that filing waits for nobody; a number whose ticket was not stored is left out.
CREATE SEQUENCE ticket_number START WITH 1001 INCREMENT BY 1 NOCACHE;
CREATE TABLE ticket (
    id              BIGINT AUTO_INCREMENT PRIMARY KEY,
    number          VARCHAR(20)  NOT NULL UNIQUE,
    locale          VARCHAR(20)  NOT NULL,
    category        VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    topic           VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    form_revision   INT          NOT NULL,
    subject         VARCHAR(300) NOT NULL,
    text            MEDIUMTEXT   NOT NULL,
    status          VARCHAR(20)  NOT NULL,
    unread          BOOLEAN      NOT NULL,
    requester_id    BIGINT,
    requester_name  VARCHAR(200) NOT NULL,
    requester_email VARCHAR(254) NOT NULL,
    company_id      BIGINT,
    company_name    VARCHAR(200),
    created_at      DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    request_key     CHAR(64) UNIQUE,
    KEY ticket_company (company_id, id),
    KEY ticket_requester (requester_id, id),
    KEY ticket_status (status, id),
    KEY ticket_queue (unread DESC, changed_at, id)
);
CREATE TABLE ticket_answer (
    ticket_id BIGINT      NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    position  INT         NOT NULL,
    field_key VARCHAR(80) NOT NULL,
    value     MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (ticket_id, position)
);
CREATE TABLE ticket_message (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    ticket_id   BIGINT       NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    author_id   BIGINT,
    author_name VARCHAR(200) NOT NULL,
    from_agent  BOOLEAN      NOT NULL,
    internal    BOOLEAN      NOT NULL,
    text        MEDIUMTEXT   NOT NULL,
    at          DATETIME(6)  NOT NULL
);
CREATE TABLE ticket_suggestion (
    ticket_id BIGINT       NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    position  INT          NOT NULL,
    slug      VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale    VARCHAR(20)  NOT NULL,
    revision  INT          NOT NULL,
    anchor    VARCHAR(200) NOT NULL,
    title     VARCHAR(300) NOT NULL,
    opened    BOOLEAN      NOT NULL,
    rejected  BOOLEAN      NOT NULL,
    PRIMARY KEY (ticket_id, position)
);
CREATE TABLE ticket_file (
    id        CHAR(36) PRIMARY KEY,
    ticket_id BIGINT REFERENCES ticket (id) ON DELETE CASCADE,
    name      VARCHAR(255) NOT NULL,
    type      VARCHAR(100) NOT NULL,
    size      BIGINT       NOT NULL,
    sha256    CHAR(64)     NOT NULL,
    owner_id  BIGINT,
    at        DATETIME(6)  NOT NULL,
    KEY ticket_file_content (sha256)
);
--rollback DROP TABLE ticket_file, ticket_suggestion, ticket_message, ticket_answer, ticket; DROP SEQUENCE ticket_number;
