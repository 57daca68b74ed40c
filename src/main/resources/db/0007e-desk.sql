--liquibase formatted sql

--changeset spravka:desk-work
--comment Who works on a ticket, how urgent it is and when something is due. Whether somebody still has to do something is kept beside the status, so that the queue finds its beginning without walking past what is done.
ALTER TABLE ticket
    ADD COLUMN assignee_id   BIGINT,
    ADD COLUMN assignee_name VARCHAR(200),
    ADD COLUMN priority      VARCHAR(10) NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN due_at        DATETIME(6),
    ADD COLUMN active        BOOLEAN AS (status IN ('NEW', 'OPEN', 'WAITING')) PERSISTENT,
    ADD KEY ticket_active (active, unread DESC, changed_at, id),
    ADD KEY ticket_by_status (status, unread DESC, changed_at, id),
    ADD KEY ticket_by_topic (topic, active, unread DESC, changed_at, id),
    ADD KEY ticket_by_assignee (assignee_id, active, unread DESC, changed_at, id),
    ADD KEY ticket_by_company (company_id, active, unread DESC, changed_at, id),
    ADD KEY ticket_due (active, due_at),
    DROP KEY ticket_status;
--rollback ALTER TABLE ticket ADD KEY ticket_status (status, id), DROP KEY ticket_due, DROP KEY ticket_by_company, DROP KEY ticket_by_assignee, DROP KEY ticket_by_topic, DROP KEY ticket_by_status, DROP KEY ticket_active, DROP COLUMN active, DROP COLUMN due_at, DROP COLUMN priority, DROP COLUMN assignee_name, DROP COLUMN assignee_id;

--changeset spravka:ticket-words
--comment Everything that was said in a ticket, for agents to search.
CREATE TABLE ticket_words (
    ticket_id BIGINT PRIMARY KEY REFERENCES ticket (id) ON DELETE CASCADE,
    words     MEDIUMTEXT NOT NULL,
    FULLTEXT KEY ticket_words_text (words)
);
INSERT INTO ticket_words (ticket_id, words)
SELECT t.id, REPLACE(LOWER(CONCAT_WS(' ', t.number, t.subject, t.text, t.requester_name, t.requester_email, t.company_name,
    (SELECT GROUP_CONCAT(a.value SEPARATOR ' ') FROM ticket_answer a WHERE a.ticket_id = t.id),
    (SELECT GROUP_CONCAT(m.text SEPARATOR ' ') FROM ticket_message m WHERE m.ticket_id = t.id))), 'ё', 'е')
FROM ticket t;
--rollback DROP TABLE ticket_words;

--changeset spravka:saved-filters
--comment What an agent looks at often, by a name of their own.
CREATE TABLE saved_filter (
    id        BIGINT AUTO_INCREMENT PRIMARY KEY,
    person_id BIGINT       NOT NULL,
    name      VARCHAR(100) NOT NULL,
    query     VARCHAR(500) NOT NULL,
    UNIQUE (person_id, name)
);
--rollback DROP TABLE saved_filter;
