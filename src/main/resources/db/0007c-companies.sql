--liquibase formatted sql

--changeset spravka:company-rights
--comment The owner of a company's account lets colleagues invite others and see private tickets; a dependent company lets its reseller in.
ALTER TABLE person
    ADD COLUMN may_invite  BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN sees_private BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE company
    ADD COLUMN open_to_reseller BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE person DROP COLUMN may_invite, DROP COLUMN sees_private; ALTER TABLE company DROP COLUMN open_to_reseller;

--changeset spravka:watchers
--comment A private ticket is hidden from most colleagues. Whoever follows a ticket is told of each change, and sees a private one.
ALTER TABLE ticket
    ADD COLUMN confidential BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE ticket_watcher (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, person_id),
    KEY ticket_watcher_person (person_id)
);
--rollback DROP TABLE ticket_watcher; ALTER TABLE ticket DROP COLUMN confidential;

--changeset spravka:ticket-prefixes
--comment Numbers count for each prefix by themselves. The counter is raised before the ticket is stored, so that filing waits for nobody.
CREATE TABLE ticket_counter (
    prefix VARCHAR(8) COLLATE utf8mb4_bin PRIMARY KEY,
    value  BIGINT NOT NULL
);
--rollback DROP TABLE ticket_counter;
