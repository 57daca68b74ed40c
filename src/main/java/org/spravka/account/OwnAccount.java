package org.spravka.account;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Refused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final PersonTable people;
    private final CurrentPerson current;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            PersonTable people,
            CurrentPerson current,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.current = current;
        this.passwords = passwords;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param locale null for the language of the browser
     * @throws Refused if the name is missing
     */
    public Person describe(String name, @Nullable Locale locale) {
        if (name.isBlank()) {
            throw new Refused(Reason.NAME_MISSING);
        }
        var self = self();
        self.call(name);
        self.speak(locale);
        return stored(self).person();
    }

    /**
     * Signs out everywhere else.
     *
     * @return the person as signed in now, to be put into this session
     * @throws Refused if the present password is wrong or the next one is not good enough
     * @throws TooManyAttempts if the present password was wrong too often
     */
    public Authentication changePassword(String present, String next) {
        var self = self();
        var person = self.person();
        attempts.begin(person.email(), "");
        if (self.passwordHash() == null || !passwords.matches(present, self.passwordHash())) {
            throw new Refused(Reason.PASSWORD_WRONG);
        }
        attempts.succeeded(person.email(), "");
        var hash = PasswordSignIn.encode(passwords, PasswordRule.check(next, person.email(), person.name()));
        self.setPassword(hash, clock.instant());
        return stored(self).signedIn().authentication();
    }

    private PersonEntity self() {
        return people.findById(current.get().id()).orElseThrow(() -> new Refused(Reason.NOT_THERE));
    }

    private PersonEntity stored(PersonEntity self) {
        people.saveAndFlush(self);
        events.publishEvent(new PersonChanged(self.id()));
        return self;
    }
}
