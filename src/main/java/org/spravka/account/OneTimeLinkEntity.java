package org.spravka.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An address that lets whoever knows it set a password, once. Only its hash is kept. */
@Entity
@Table(name = "one_time_link")
class OneTimeLinkEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.EAGER)
    private @Nullable PersonEntity person;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String hash;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLinkEntity() {}

    OneTimeLinkEntity(LinkKind kind, @Nullable PersonEntity person, Secret secret, Instant now) {
        this.kind = kind;
        this.person = person;
        this.hash = secret.hash();
        this.expiresAt = now.plus(kind.lifetime());
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LinkKind kind() {
        return kind;
    }

    @Nullable
    PersonEntity person() {
        return person;
    }

    /** @throws LinkUnusable if it was used before or is too old */
    void check(Instant now) {
        if (usedAt != null) {
            throw new LinkUnusable(LinkUnusable.Reason.USED, kind);
        }
        if (!now.isBefore(expiresAt)) {
            throw new LinkUnusable(LinkUnusable.Reason.EXPIRED, kind);
        }
    }

    /** @throws LinkUnusable if it was used before or is too old */
    void use(Instant now) {
        check(now);
        usedAt = now;
    }
}
