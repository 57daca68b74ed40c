--liquibase formatted sql

--changeset spravka:schedule
--comment What happens to a page at a moment. A text is kept as it was when its publishing was asked for; the row is claimed and
--comment settled in the transaction that publishes, so that it happens once.
CREATE TABLE scheduled (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(20)   NOT NULL,
    page_id        BIGINT        NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    translation_id BIGINT        REFERENCES translation (id) ON DELETE CASCADE,
    based_on       INT           NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    summary        VARCHAR(1000) NOT NULL,
    labels         VARCHAR(2000) NOT NULL,
    markdown       MEDIUMTEXT    NOT NULL,
    pictures       TEXT          NOT NULL,
    comment        VARCHAR(1000) NOT NULL,
    minor          BOOLEAN       NOT NULL,
    local_time     DATETIME      NOT NULL,
    zone           VARCHAR(60)   NOT NULL,
    due_at         DATETIME(6)   NOT NULL,
    asked_by_id    BIGINT,
    asked_by_name  VARCHAR(200)  NOT NULL,
    asked_at       DATETIME(6)   NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    next_at        DATETIME(6)   NOT NULL,
    attempts       INT           NOT NULL,
    problem        VARCHAR(20)   NOT NULL,
    revision       INT,
    settled_at     DATETIME(6),
    KEY scheduled_due (state, next_at),
    KEY scheduled_page (page_id, state)
);
--rollback DROP TABLE scheduled;

--changeset spravka:checkup
--comment When somebody must look whether a page is still true, and who.
CREATE TABLE checkup (
    page_id    BIGINT PRIMARY KEY REFERENCES page (id) ON DELETE CASCADE,
    due_on     DATE         NOT NULL,
    zone       VARCHAR(60)  NOT NULL,
    months     INT          NOT NULL,
    owner_id   BIGINT,
    owner_name VARCHAR(200) NOT NULL,
    remind_at  DATETIME(6)  NOT NULL,
    KEY checkup_due (remind_at)
);
--rollback DROP TABLE checkup;
