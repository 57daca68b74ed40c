package org.spravka.account;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator out of the settings, or prints a link by which somebody becomes it, when there is none. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PersonTable people;
    private final PasswordEncoder passwords;
    private final AdminSettings settings;
    private final LinkMaker links;
    private final ServerAddress site;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(
            PersonTable people,
            PasswordEncoder passwords,
            AdminSettings settings,
            LinkMaker links,
            ServerAddress site,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.settings = settings;
        this.links = links;
        this.site = site;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.existsWith(Role.ADMIN)) {
            return;
        }
        if (settings.email() != null && settings.password() != null) {
            make(new Email(settings.email()), settings.password());
        } else {
            site.address().ifPresent(this::offerSetup);
        }
    }

    private void offerSetup(String site) {
        var link = links.linkForFirstAdministrator();
        log.info("""

                There is no administrator yet. To become the administrator, open this address within {} days:

                    {}{}

                It works once. The next start prints another one, as long as there is no administrator.
                """, link.kind().lifetime().toDays(), site, link.path());
    }

    private void make(Email email, String password) {
        var person = people.findByEmail(email.address())
                .orElseGet(() -> new PersonEntity(email, "Administrator", clock.instant()));
        person.place(Set.of(Role.ADMIN), null, false);
        person.setActive(true);
        person.setPassword(PasswordSignIn.encode(passwords, password), clock.instant());
        events.publishEvent(new PersonChanged(people.save(person).id()));
        log.info("Made the first administrator, {}", email.address());
    }
}
