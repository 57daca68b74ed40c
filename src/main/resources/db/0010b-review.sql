--liquibase formatted sql

--changeset spravka:review
--comment Where a category asks for it, drafts are looked at by others before they go live. An approval is of a text: it means nothing
--comment any more once the draft says something else.
ALTER TABLE category
    ADD COLUMN review VARCHAR(20) NOT NULL DEFAULT 'NONE';
CREATE TABLE draft_author (
    draft_id BIGINT       NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    person   VARCHAR(220) NOT NULL,
    id       BIGINT,
    name     VARCHAR(200) NOT NULL,
    PRIMARY KEY (draft_id, person)
);
INSERT INTO draft_author (draft_id, person, id, name)
SELECT id, COALESCE(CAST(saved_by_id AS CHAR), CONCAT('~', saved_by_name)), saved_by_id, saved_by_name FROM draft;
CREATE TABLE draft_review (
    draft_id        BIGINT PRIMARY KEY REFERENCES draft (id) ON DELETE CASCADE,
    state           VARCHAR(20)   NOT NULL,
    sha256          CHAR(64)      NOT NULL,
    asked_by_id     BIGINT,
    asked_by_name   VARCHAR(200)  NOT NULL,
    asked_at        DATETIME(6)   NOT NULL,
    decided_by_id   BIGINT,
    decided_by_name VARCHAR(200),
    decided_at      DATETIME(6),
    note            VARCHAR(2000) NOT NULL
);
--rollback DROP TABLE draft_review, draft_author; ALTER TABLE category DROP COLUMN review;

--changeset spravka:review-comments
--comment A comment is on a block of a text that is kept, so that the block is found again in what the text has become.
CREATE TABLE review_text (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    draft_id BIGINT     NOT NULL,
    sha256   CHAR(64)   NOT NULL,
    markdown MEDIUMTEXT NOT NULL,
    UNIQUE (draft_id, sha256)
);
CREATE TABLE review_comment (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    translation_id BIGINT        NOT NULL REFERENCES translation (id) ON DELETE CASCADE,
    draft_id       BIGINT        NOT NULL,
    text_id        BIGINT        NOT NULL REFERENCES review_text (id),
    block          INT           NOT NULL,
    text           VARCHAR(4000) NOT NULL,
    author_id      BIGINT,
    author_name    VARCHAR(200)  NOT NULL,
    written_at     DATETIME(6)   NOT NULL,
    resolved_by    VARCHAR(200),
    resolved_at    DATETIME(6),
    KEY review_comment_draft (draft_id)
);
--rollback DROP TABLE review_comment, review_text;
