--liquibase formatted sql

--changeset spravka:form-authors
--comment Forms are written in the app as well as in the content folder: who made a revision and why, and the text as it was written.
ALTER TABLE ticket_form
    ADD COLUMN author_name VARCHAR(200)  NOT NULL DEFAULT '',
    ADD COLUMN comment     VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN from_folder BOOLEAN       NOT NULL DEFAULT TRUE,
    ADD COLUMN yaml        MEDIUMTEXT;
--rollback ALTER TABLE ticket_form DROP COLUMN author_name, DROP COLUMN comment, DROP COLUMN from_folder, DROP COLUMN yaml;

--changeset spravka:form-drafts
--comment One draft for each topic's form; and the file of a form that was edited in the app since, until somebody decides.
CREATE TABLE ticket_form_draft (
    topic        VARCHAR(80) COLLATE utf8mb4_bin PRIMARY KEY,
    yaml         MEDIUMTEXT   NOT NULL,
    saved_by     VARCHAR(200) NOT NULL,
    saved_at     DATETIME(6)  NOT NULL,
    lock_version BIGINT       NOT NULL
);
CREATE TABLE ticket_form_waiting (
    topic    VARCHAR(80) COLLATE utf8mb4_bin PRIMARY KEY,
    yaml     MEDIUMTEXT  NOT NULL,
    found_at DATETIME(6) NOT NULL
);
--rollback DROP TABLE ticket_form_waiting, ticket_form_draft;
