--liquibase formatted sql

--changeset spravka:people
--comment One company has one account, shared by its people; each stays visible by name.
CREATE TABLE company (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    number     VARCHAR(40) UNIQUE,
    parent_id  BIGINT REFERENCES company (id),
    active     BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL
);
CREATE TABLE person (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    -- Lower case, compared to the letter: josé@ and jose@ are two people.
    email         VARCHAR(254) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    name          VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200),
    password_set_at DATETIME(6),
    locale        VARCHAR(20),
    company_id    BIGINT REFERENCES company (id),
    company_owner BOOLEAN      NOT NULL,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    lock_version  BIGINT       NOT NULL
);
CREATE TABLE person_role (
    person_id BIGINT      NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, role)
);
--rollback DROP TABLE person_role, person, company;

--changeset spravka:secrets
--comment Only hashes are kept; the secret itself is shown once.
CREATE TABLE access_token (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    person_id    BIGINT       NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name         VARCHAR(200) NOT NULL,
    hash         CHAR(64)     NOT NULL UNIQUE,
    scopes       VARCHAR(500) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6),
    last_used_at DATETIME(6)
);
CREATE TABLE one_time_link (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    person_id  BIGINT REFERENCES person (id) ON DELETE CASCADE,
    kind       VARCHAR(20) NOT NULL,
    hash       CHAR(64)    NOT NULL UNIQUE,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6)
);
--rollback DROP TABLE one_time_link, access_token;
