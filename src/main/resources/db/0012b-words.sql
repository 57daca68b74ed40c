--liquibase formatted sql

--changeset spravka:word-rules
--comment What editors tell the search: synonyms, protected words, words that tell nothing, pinned pages, weights. The last one counts.
CREATE TABLE word_rule (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    locale     VARCHAR(20)   NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    text       MEDIUMTEXT    NOT NULL,
    changed_by VARCHAR(200)  NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    KEY word_rule_of (locale, kind)
);
--rollback DROP TABLE word_rule;
