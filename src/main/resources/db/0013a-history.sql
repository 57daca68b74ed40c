--liquibase formatted sql

--changeset spravka:ticket-history
--comment Everything that was changed about a ticket, by whom and when. Targets are computed from it, so that it is begun for earlier tickets with what is known of them.
CREATE TABLE ticket_change (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    ticket_id    BIGINT       NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    at           DATETIME(6)  NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    author_id    BIGINT,
    author_name  VARCHAR(200) NOT NULL,
    agent        BOOLEAN      NOT NULL,
    before_value VARCHAR(300) NOT NULL,
    after_value  VARCHAR(300) NOT NULL,
    KEY ticket_change_ticket (ticket_id, id),
    KEY ticket_change_author (author_id)
);
INSERT INTO ticket_change (ticket_id, at, kind, author_id, author_name, agent, before_value, after_value)
SELECT id, created_at, 'FILED', requester_id, requester_name, FALSE, '', topic FROM ticket ORDER BY id;
INSERT INTO ticket_change (ticket_id, at, kind, author_id, author_name, agent, before_value, after_value)
SELECT ticket_id, at, IF(internal, 'NOTED', 'ANSWERED'), author_id, author_name, from_agent, '', id FROM ticket_message ORDER BY id;
INSERT INTO ticket_change (ticket_id, at, kind, author_id, author_name, agent, before_value, after_value)
SELECT id, changed_at, 'STATUS', NULL, '', TRUE, 'NEW', status FROM ticket WHERE status <> 'NEW' ORDER BY id;
--rollback DROP TABLE ticket_change;

--changeset spravka:ticket-secrets
--comment What gives access or can be paid with is taken out of what people write and kept here, for agents only.
CREATE TABLE ticket_secret (
    ticket_id  BIGINT      NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    number     INT         NOT NULL,
    message_id BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    value      TEXT        NOT NULL,
    PRIMARY KEY (ticket_id, number)
);
--rollback DROP TABLE ticket_secret;

--changeset spravka:ticket-ends
--comment When an agent first answered, and since when the requester knows that a silent ticket is about to be closed.
ALTER TABLE ticket
    ADD COLUMN answered_at     DATETIME(6),
    ADD COLUMN closing_told_at DATETIME(6),
    ADD KEY ticket_silent (status, changed_at),
    ADD KEY ticket_answered (topic, created_at, answered_at);
UPDATE ticket t SET answered_at = (SELECT MIN(m.at) FROM ticket_message m
    WHERE m.ticket_id = t.id AND m.from_agent AND NOT m.internal);
CREATE TABLE ticket_rating (
    ticket_id BIGINT PRIMARY KEY REFERENCES ticket (id) ON DELETE CASCADE,
    token     CHAR(32)      NOT NULL UNIQUE,
    good      BOOLEAN,
    reason    VARCHAR(1000) NOT NULL,
    at        DATETIME(6)
);
--rollback DROP TABLE ticket_rating; ALTER TABLE ticket DROP KEY ticket_answered, DROP KEY ticket_silent, DROP COLUMN closing_told_at, DROP COLUMN answered_at;
