package org.spravka.account;

import java.time.Clock;
import java.util.Set;
import org.spravka.account.LinkUnusable.Reason;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can do who knows the secret of a one-time link. Only setting the password uses it up, so that a preview of the link does no harm. */
@Service
@Transactional
public class OneTimeLinks {

    private final OneTimeLinkTable links;
    private final PersonTable people;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OneTimeLinks(
            OneTimeLinkTable links,
            PersonTable people,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at the link without using it.
     *
     * @return whose link it is
     * @throws LinkUnusable if it is no invitation or reset link that can be used now
     */
    @Transactional(readOnly = true)
    public Welcome open(String secret) {
        var link = links.findByHash(new Secret(secret).hash()).orElseThrow(OneTimeLinks::unknown);
        link.check(clock.instant());
        var person = personOf(link).person();
        return new Welcome(link.kind(), person.email(), person.name());
    }

    /**
     * Sets name and password.
     *
     * @return the person as signed in, to be put into a session
     * @throws LinkUnusable if it is no invitation or reset link that can be used now
     * @throws Refused if the name is missing or the password is not good enough; the link can be used again
     */
    public Authentication accept(String secret, String name, String password) {
        var link = lock(secret);
        var person = personOf(link);
        setNameAndPassword(person, person.person().email(), name, password);
        link.use(clock.instant());
        return stored(person);
    }

    /** @throws LinkUnusable if it is no set-up link that can be used now */
    @Transactional(readOnly = true)
    public void openSetup(String secret) {
        var link = links.findByHash(new Secret(secret).hash()).orElseThrow(OneTimeLinks::unknown);
        link.check(clock.instant());
        checkSetup(link);
    }

    /**
     * Makes the first administrator.
     *
     * @return the administrator as signed in, to be put into a session
     * @throws LinkUnusable if it is no set-up link that can be used now
     * @throws Refused if there is an administrator by now, the address is none, the name is missing, or the password is not
     *     good enough
     */
    public Authentication setUp(String secret, String email, String name, String password) {
        var link = lock(secret);
        checkSetup(link);
        if (people.existsWith(Role.ADMIN)) {
            throw new Refused(Refused.Reason.ALREADY_SET_UP);
        }
        var address = Email.of(email).orElseThrow(() -> new Refused(Refused.Reason.EMAIL_INVALID));
        var person =
                people.findByEmail(address.address()).orElseGet(() -> new PersonEntity(address, name, clock.instant()));
        person.place(Set.of(Role.ADMIN), null, false);
        setNameAndPassword(person, address.address(), name, password);
        link.use(clock.instant());
        return stored(person);
    }

    private OneTimeLinkEntity lock(String secret) {
        var link = links.lock(new Secret(secret).hash()).orElseThrow(OneTimeLinks::unknown);
        link.check(clock.instant());
        return link;
    }

    private static PersonEntity personOf(OneTimeLinkEntity link) {
        var person = link.person();
        if (person == null) {
            throw unknown();
        }
        if (!person.person().active()) {
            throw new LinkUnusable(Reason.DEACTIVATED, link.kind());
        }
        return person;
    }

    private static void checkSetup(OneTimeLinkEntity link) {
        if (link.kind() != LinkKind.SETUP) {
            throw unknown();
        }
    }

    private void setNameAndPassword(PersonEntity person, String email, String name, String password) {
        if (name.isBlank()) {
            throw new Refused(Refused.Reason.NAME_MISSING);
        }
        person.call(name);
        person.setPassword(
                PasswordSignIn.encode(passwords, PasswordRule.check(password, email, name)), clock.instant());
    }

    private Authentication stored(PersonEntity person) {
        people.saveAndFlush(person);
        events.publishEvent(new PersonChanged(person.id()));
        return person.signedIn().authentication();
    }

    private static LinkUnusable unknown() {
        return new LinkUnusable(Reason.UNKNOWN, null);
    }

    /** Whom a link is for, and what for. */
    public record Welcome(LinkKind kind, String email, String name) {}
}
