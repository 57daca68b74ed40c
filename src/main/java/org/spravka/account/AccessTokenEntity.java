package org.spravka.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of a person's password. Only its hash is kept. */
@Entity
@Table(name = "access_token")
class AccessTokenEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.EAGER)
    private PersonEntity person;

    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String hash;

    private String scopes;
    private Instant createdAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessTokenEntity() {}

    AccessTokenEntity(
            PersonEntity person,
            String name,
            Secret secret,
            Set<Scope> scopes,
            Instant now,
            @Nullable Instant expiresAt) {
        this.person = person;
        this.name = name.strip();
        this.hash = secret.hash();
        this.scopes = Scope.join(scopes);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    PersonEntity person() {
        return person;
    }

    String hash() {
        return hash;
    }

    Grant grant() {
        return new Grant(Objects.requireNonNull(id), person.id(), Scope.split(scopes), expiresAt);
    }

    AccessToken token() {
        return new AccessToken(
                Objects.requireNonNull(id),
                name,
                person.person(),
                Scope.split(scopes),
                createdAt,
                expiresAt,
                lastUsedAt);
    }

    /** What a token gives whoever shows it. */
    record Grant(
            long token,
            long person,
            Set<Scope> scopes,
            @Nullable Instant expiresAt) {

        boolean isValid(Instant now) {
            return expiresAt == null || now.isBefore(expiresAt);
        }
    }
}
