--liquibase formatted sql

--changeset spravka:content-tree
--comment Categories hold topics, topics hold pages; names and descriptions exist once per language. Where rows come in
--comment hundreds, ids come from sequences, so that they can be inserted in batches.
CREATE TABLE category (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    slug     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    position INT         NOT NULL,
    icon     VARCHAR(40)
);
CREATE TABLE category_naming (
    category_id BIGINT       NOT NULL REFERENCES category (id) ON DELETE CASCADE,
    locale      VARCHAR(20)  NOT NULL,
    title       VARCHAR(200) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    PRIMARY KEY (category_id, locale)
);
CREATE TABLE topic (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    slug        VARCHAR(80) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    category_id BIGINT      NOT NULL REFERENCES category (id),
    position    INT         NOT NULL,
    icon        VARCHAR(40)
);
CREATE TABLE topic_naming (
    topic_id    BIGINT       NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    locale      VARCHAR(20)  NOT NULL,
    title       VARCHAR(200) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    PRIMARY KEY (topic_id, locale)
);
CREATE SEQUENCE page_id INCREMENT BY 100 NOCACHE;
CREATE TABLE page (
    id         BIGINT PRIMARY KEY,
    slug       VARCHAR(80) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    code       VARCHAR(12) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    topic_id   BIGINT      NOT NULL REFERENCES topic (id),
    position   INT         NOT NULL,
    archived   BOOLEAN     NOT NULL,
    created_at DATETIME(6) NOT NULL
);
CREATE TABLE redirect (
    slug    VARCHAR(80) COLLATE utf8mb4_bin PRIMARY KEY,
    page_id BIGINT NOT NULL REFERENCES page (id) ON DELETE CASCADE
);
--rollback DROP TABLE redirect, page, topic_naming, topic, category_naming, category; DROP SEQUENCE page_id;

--changeset spravka:revisions
--comment A revision is never changed once it is there; the translation points to the published one.
CREATE SEQUENCE translation_id INCREMENT BY 100 NOCACHE;
CREATE TABLE translation (
    id           BIGINT PRIMARY KEY,
    page_id      BIGINT      NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    locale       VARCHAR(20) NOT NULL,
    published_id BIGINT,
    last_number  INT         NOT NULL,
    questions    TEXT        NOT NULL,
    lock_version BIGINT      NOT NULL,
    UNIQUE (page_id, locale)
);
CREATE SEQUENCE revision_id INCREMENT BY 100 NOCACHE;
CREATE TABLE revision (
    id             BIGINT PRIMARY KEY,
    translation_id BIGINT        NOT NULL REFERENCES translation (id) ON DELETE CASCADE,
    number         INT           NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    summary        VARCHAR(1000) NOT NULL,
    labels         VARCHAR(2000) NOT NULL,
    markdown       MEDIUMTEXT    NOT NULL,
    pictures       TEXT          NOT NULL,
    author_id      BIGINT,
    author_name    VARCHAR(200)  NOT NULL,
    published_at   DATETIME(6)   NOT NULL,
    comment        VARCHAR(1000) NOT NULL,
    minor          BOOLEAN       NOT NULL,
    sha256         CHAR(64)      NOT NULL,
    UNIQUE (translation_id, number)
);
ALTER TABLE translation
    ADD CONSTRAINT translation_published FOREIGN KEY (published_id) REFERENCES revision (id);
CREATE TABLE draft (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    translation_id BIGINT        NOT NULL UNIQUE REFERENCES translation (id) ON DELETE CASCADE,
    based_on       INT           NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    summary        VARCHAR(1000) NOT NULL,
    labels         VARCHAR(2000) NOT NULL,
    markdown       MEDIUMTEXT    NOT NULL,
    pictures       TEXT          NOT NULL,
    saved_by_id    BIGINT,
    saved_by_name  VARCHAR(200)  NOT NULL,
    saved_at       DATETIME(6)   NOT NULL,
    lock_version   BIGINT        NOT NULL
);
--rollback ALTER TABLE translation DROP FOREIGN KEY translation_published; DROP TABLE draft, revision, translation; DROP SEQUENCE revision_id, translation_id;

--changeset spravka:change-log
--comment The sequence row is locked until commit, so that numbers appear in the order in which they become visible.
CREATE TABLE change_sequence (
    id    INT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO change_sequence (id, value) VALUES (1, 0);
CREATE TABLE content_change (
    sequence BIGINT PRIMARY KEY,
    at       DATETIME(6) NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    slug     VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale   VARCHAR(20),
    revision INT
);
--rollback DROP TABLE content_change, change_sequence;

--changeset spravka:content-folder
--comment What was last read from each file, so that unchanged files make nothing and edits in the app are never overwritten.
CREATE SEQUENCE folder_file_id INCREMENT BY 100 NOCACHE;
CREATE TABLE folder_file (
    id          BIGINT PRIMARY KEY,
    kind        VARCHAR(20)  NOT NULL,
    slug        VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale      VARCHAR(20)  NOT NULL,
    path        VARCHAR(500) COLLATE utf8mb4_bin NOT NULL,
    fingerprint CHAR(64)     NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    revision    INT          NOT NULL,
    topic       VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    position    INT          NOT NULL,
    UNIQUE (kind, slug, locale)
);
CREATE TABLE waiting_text (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    translation_id BIGINT        NOT NULL UNIQUE REFERENCES translation (id) ON DELETE CASCADE,
    path           VARCHAR(500)  NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    summary        VARCHAR(1000) NOT NULL,
    labels         VARCHAR(2000) NOT NULL,
    markdown       MEDIUMTEXT    NOT NULL,
    pictures       TEXT          NOT NULL,
    found_at       DATETIME(6)   NOT NULL
);
--rollback DROP TABLE waiting_text, folder_file; DROP SEQUENCE folder_file_id;
