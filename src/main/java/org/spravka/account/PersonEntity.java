package org.spravka.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;

/** Someone with an account. Until a password is set by a one-time link, nobody can sign in as them. */
@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordSetAt;
    private @Nullable String locale;

    @ManyToOne(fetch = FetchType.EAGER)
    private @Nullable CompanyEntity company;

    private boolean companyOwner;
    private boolean mayInvite;
    private boolean seesPrivate;
    private boolean active = true;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    PersonEntity(Email email, String name, Instant now) {
        this.email = email.address();
        this.name = name.strip();
        this.createdAt = now;
        roles.add(Role.READER);
    }

    void call(String name) {
        this.name = name.strip();
    }

    void speak(@Nullable Locale locale) {
        this.locale = locale == null ? null : locale.toLanguageTag();
    }

    /** Everybody reads; whoever belongs to a company is a customer; only somebody in a company can own its account. */
    void place(Collection<Role> roles, @Nullable CompanyEntity company, boolean companyOwner) {
        var wanted = EnumSet.of(Role.READER);
        wanted.addAll(roles);
        if (company != null) {
            wanted.add(Role.CUSTOMER);
        }
        this.roles.retainAll(wanted);
        this.roles.addAll(wanted);
        this.company = company;
        this.companyOwner = companyOwner && company != null;
        if (company == null) {
            grant(Set.of());
        }
    }

    void grant(Set<CompanyRight> rights) {
        mayInvite = rights.contains(CompanyRight.INVITE);
        seesPrivate = rights.contains(CompanyRight.PRIVATE_TICKETS);
    }

    private Set<CompanyRight> granted() {
        var granted = EnumSet.noneOf(CompanyRight.class);
        if (mayInvite) {
            granted.add(CompanyRight.INVITE);
        }
        if (seesPrivate) {
            granted.add(CompanyRight.PRIVATE_TICKETS);
        }
        return granted;
    }

    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now.truncatedTo(ChronoUnit.MICROS); // as the column keeps it
    }

    /** The same password in the form that new passwords are kept in; nobody is signed out by it. */
    void keepPasswordAs(String hash) {
        passwordHash = hash;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Member member() {
        return new Member(person(), standing());
    }

    private Member.Standing standing() {
        if (!active) {
            return Member.Standing.DEACTIVATED;
        }
        if (company != null && !company.isActive()) {
            return Member.Standing.COMPANY_DEACTIVATED;
        }
        return passwordHash == null ? Member.Standing.INVITED : Member.Standing.ACTIVE;
    }

    SignedIn signedIn() {
        return new SignedIn(person(), passwordSetAt);
    }

    Person person() {
        return new Person(
                id(),
                email,
                name,
                locale == null ? null : Locale.forLanguageTag(locale),
                company == null ? null : company.reference(),
                companyOwner,
                granted(),
                active && (company == null || company.isActive()),
                roles);
    }
}
