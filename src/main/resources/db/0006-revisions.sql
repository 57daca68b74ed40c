--liquibase formatted sql

--changeset spravka:texts-kept
--comment What an editor gave up for another text: the other side of a conflict, a discarded draft, a text that was replaced.
CREATE TABLE kept_text (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    translation_id BIGINT        NOT NULL REFERENCES translation (id) ON DELETE CASCADE,
    title          VARCHAR(300)  NOT NULL,
    summary        VARCHAR(1000) NOT NULL,
    labels         VARCHAR(2000) NOT NULL,
    markdown       MEDIUMTEXT    NOT NULL,
    pictures       TEXT          NOT NULL,
    author_id      BIGINT,
    author_name    VARCHAR(200)  NOT NULL,
    reason         VARCHAR(20)   NOT NULL,
    kept_at        DATETIME(6)   NOT NULL
);
--rollback DROP TABLE kept_text;

--changeset spravka:waiting-text-base
--comment The revision that the file said before it changed: what the text in the folder and the one in the app both began with.
ALTER TABLE waiting_text
    ADD COLUMN based_on INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE waiting_text DROP COLUMN based_on;

--changeset spravka:editors-present
--comment Who has a page open in an editor, by window; rows that are not renewed mean nothing after some seconds.
CREATE TABLE editor_presence (
    window_id  VARCHAR(36)  PRIMARY KEY,
    slug       VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
    locale     VARCHAR(20)  NOT NULL,
    person_id  BIGINT,
    name       VARCHAR(200) NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    wrote_at   DATETIME(6),
    INDEX editor_presence_page (slug, locale)
);
--rollback DROP TABLE editor_presence;

--changeset spravka:revision-names
--comment Names that editors give to revisions; the revision itself never changes.
CREATE TABLE revision_name (
    translation_id BIGINT       NOT NULL REFERENCES translation (id) ON DELETE CASCADE,
    number         INT          NOT NULL,
    name           VARCHAR(100) NOT NULL,
    named_by       VARCHAR(200) NOT NULL,
    named_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (translation_id, number)
);
--rollback DROP TABLE revision_name;
