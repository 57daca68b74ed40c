package org.spravka.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;

/** Makes people and companies that nobody else in the test run knows. */
@TestComponent
public class TestPeople {

    public static final String PASSWORD = "for tests only 17";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Invitations invitations;
    private final OneTimeLinks links;
    private final Companies companies;

    TestPeople(Invitations invitations, OneTimeLinks links, Companies companies) {
        this.invitations = invitations;
        this.links = links;
        this.companies = companies;
    }

    public Company company() {
        return AsSystem.get(() -> companies.create("Company " + COUNT.incrementAndGet(), null, null));
    }

    /** Somebody without a company. */
    public Person with(Role... roles) {
        return make(new Placement(name(), Set.of(roles), null, false));
    }

    public Person customerOf(Company company) {
        return make(new Placement(name(), Set.of(), company.id(), false));
    }

    public Person ownerOf(Company company) {
        return make(new Placement(name(), Set.of(), company.id(), true));
    }

    /** @return the path of the link */
    public String invitation(String name) {
        var placement = new Placement(name, Set.of(), null, false);
        return AsSystem.get(() -> invitations.invite(newEmail(), placement)).path();
    }

    public static String newEmail() {
        return "new-%d@test.example".formatted(COUNT.incrementAndGet());
    }

    private Person make(Placement placement) {
        return personOf(links.accept(secretOf(invite(placement)), placement.name(), PASSWORD));
    }

    OneTimeLink invite(Placement placement) {
        return AsSystem.get(() -> invitations.invite(email(placement.name()), placement));
    }

    static String name() {
        return "Person " + COUNT.incrementAndGet();
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@test.example";
    }

    static String secretOf(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }

    static Person personOf(Authentication authentication) {
        return ((SignedIn) Objects.requireNonNull(authentication.getPrincipal())).person();
    }
}
