--liquibase formatted sql

--changeset spravka:thread-edits
--comment A message may be put right by its author: that it was is marked, and what it said before stays readable.
ALTER TABLE ticket_message
    ADD COLUMN edited_at DATETIME(6),
    ADD KEY ticket_message_thread (ticket_id, id);
CREATE TABLE ticket_message_before (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    message_id BIGINT      NOT NULL REFERENCES ticket_message (id) ON DELETE CASCADE,
    text       MEDIUMTEXT  NOT NULL,
    until_at   DATETIME(6) NOT NULL
);
--rollback DROP TABLE ticket_message_before; ALTER TABLE ticket_message DROP COLUMN edited_at, DROP KEY ticket_message_thread;

--changeset spravka:thread-sections
--comment The sections that a message refers to, in the revision that its author saw. Message 0 is the ticket's own text.
CREATE TABLE ticket_section (
    ticket_id  BIGINT       NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    message_id BIGINT       NOT NULL,
    position   INT          NOT NULL,
    slug       VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale     VARCHAR(20)  NOT NULL,
    revision   INT          NOT NULL,
    anchor     VARCHAR(200) NOT NULL,
    title      VARCHAR(300) NOT NULL,
    PRIMARY KEY (ticket_id, message_id, position)
);
ALTER TABLE ticket_file
    ADD COLUMN message_id BIGINT,
    ADD KEY ticket_file_ticket (ticket_id);
--rollback ALTER TABLE ticket_file DROP COLUMN message_id, DROP KEY ticket_file_ticket; DROP TABLE ticket_section;

--changeset spravka:thread-reading
--comment How far each person has read, and who has a ticket open right now.
CREATE TABLE ticket_read (
    ticket_id  BIGINT      NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    person_id  BIGINT      NOT NULL,
    agent      BOOLEAN     NOT NULL,
    message_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (ticket_id, person_id)
);
CREATE TABLE ticket_presence (
    ticket_id BIGINT       NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    person_id BIGINT       NOT NULL,
    name      VARCHAR(200) NOT NULL,
    answering BOOLEAN      NOT NULL,
    at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (ticket_id, person_id),
    KEY ticket_presence_at (at)
);
--rollback DROP TABLE ticket_presence, ticket_read;
