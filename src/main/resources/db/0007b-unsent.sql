--liquibase formatted sql

--changeset spravka:unsent-tickets
--comment Tickets that somebody has begun and not sent yet, so that they go on from any device. One for each person and topic.
CREATE TABLE unsent_ticket (
    person_id BIGINT       NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    subject   VARCHAR(300) NOT NULL,
    entries   MEDIUMTEXT   NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_id, topic),
    KEY unsent_ticket_saved (saved_at)
);
--rollback DROP TABLE unsent_ticket;
