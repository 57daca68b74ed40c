package org.spravka.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company: one account that its people share. A reseller's companies name it as their parent. */
@Entity
@Table(name = "company")
class CompanyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private @Nullable String number;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable CompanyEntity parent;

    private boolean active = true;
    private boolean openToReseller;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CompanyEntity() {}

    CompanyEntity(String name, @Nullable String number, @Nullable CompanyEntity parent, Instant now) {
        this.createdAt = now;
        describe(name, number, parent);
    }

    @SuppressWarnings("NullAway.Init")
    final void describe(String name, @Nullable String number, @Nullable CompanyEntity parent) {
        this.name = name.strip();
        this.number = number == null || number.isBlank() ? null : number.strip();
        this.parent = parent;
    }

    void openToReseller(boolean open) {
        openToReseller = open;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    CompanyEntity parent() {
        return parent;
    }

    Person.CompanyRef reference() {
        return new Person.CompanyRef(id(), name);
    }

    Company company() {
        return new Company(id(), name, number, parent == null ? null : parent.reference(), active, openToReseller);
    }
}
