--liquibase formatted sql

--changeset spravka:mail
--comment What is to be sent waits here until a server has taken it; what came in is remembered, so that nothing counts twice.
CREATE TABLE outbox_mail (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    token         CHAR(32)      NOT NULL UNIQUE,
    ticket        VARCHAR(30)   NOT NULL,
    recipient     VARCHAR(254)  NOT NULL,
    subject       VARCHAR(400)  NOT NULL,
    text          MEDIUMTEXT    NOT NULL,
    html          MEDIUMTEXT    NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    attempts      INT           NOT NULL,
    next_at       DATETIME(6)   NOT NULL,
    created_at    DATETIME(6)   NOT NULL,
    sent_at       DATETIME(6),
    problem       VARCHAR(1000) NOT NULL,
    KEY outbox_mail_due (state, next_at),
    KEY outbox_mail_ticket (ticket, id)
);
CREATE TABLE received_mail (
    message_hash CHAR(64) PRIMARY KEY,
    sender       VARCHAR(254)  NOT NULL,
    subject      VARCHAR(400)  NOT NULL,
    outcome      VARCHAR(20)   NOT NULL,
    ticket       VARCHAR(30),
    at           DATETIME(6)   NOT NULL,
    KEY received_mail_at (at)
);
CREATE TABLE bounced_address (
    address VARCHAR(254) COLLATE utf8mb4_bin PRIMARY KEY,
    reason  VARCHAR(1000) NOT NULL,
    at      DATETIME(6)   NOT NULL
);
--rollback DROP TABLE bounced_address, received_mail, outbox_mail;
