package org.spravka.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Role;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes people to try the house with, once. Nobody knows their passwords but whoever reads the log of that start. */
@Component
@ConditionalOnBooleanProperty("spravka.demo")
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private static final String COMPANY_NUMBER = "1001";
    private static final String DEPENDENT_NUMBER = "1002";

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private final PersonTable people;
    private final CompanyTable companies;
    private final PasswordEncoder passwords;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Demo(PersonTable people, CompanyTable companies, PasswordEncoder passwords, SpravkaSettings settings, Clock clock) {
        this.people = people;
        this.companies = companies;
        this.passwords = passwords;
        this.texts = new Texts(settings.defaultLocale());
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.findByEmail("anna@demo.example").isPresent()) {
            return;
        }
        var company = company();
        var made = List.of(
                make("anna", Role.CUSTOMER, company, true),
                make("boris", Role.CUSTOMER, company, false),
                make("vera", Role.CUSTOMER, dependent(company), true),
                make("olga", Role.AGENT, null, false),
                make("egor", Role.EDITOR, null, false));
        log.info("""

                People to try the house with; their passwords are shown this once:

                {}
                """, made.stream().map(DemoPerson::line).collect(Collectors.joining("\n")));
    }

    private CompanyEntity company() {
        return companies
                .findByNumber(COMPANY_NUMBER)
                .orElseGet(() -> companies.save(
                        new CompanyEntity(texts.get("account.demo.company"), COMPANY_NUMBER, null, clock.instant())));
    }

    /** A company whose reseller is the other one, and may see its tickets. */
    private CompanyEntity dependent(CompanyEntity reseller) {
        return companies.findByNumber(DEPENDENT_NUMBER).orElseGet(() -> {
            var company =
                    new CompanyEntity(texts.get("account.demo.dependent"), DEPENDENT_NUMBER, reseller, clock.instant());
            company.openToReseller(true);
            return companies.save(company);
        });
    }

    private DemoPerson make(String name, Role role, @Nullable CompanyEntity company, boolean owner) {
        var password = password();
        var person =
                new PersonEntity(new Email(name + "@demo.example"), texts.get("account.demo." + name), clock.instant());
        person.place(Set.of(role), company, owner);
        person.setPassword(PasswordSignIn.encode(passwords, password), clock.instant());
        return new DemoPerson(people.save(person).person(), password);
    }

    /** About 79 bits, in groups that can be typed. */
    private String password() {
        return IntStream.range(0, 4).mapToObj(group -> letters(4)).collect(Collectors.joining("-"));
    }

    private String letters(int count) {
        return random.ints(count, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private record DemoPerson(Person person, String password) {

        String line() {
            return "    %-20s %s   %s%s"
                    .formatted(
                            person.email(),
                            password,
                            person.roles().stream()
                                    .filter(role -> role != Role.READER)
                                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")),
                            person.companyOwner() ? ", owner of the company's account" : "");
        }
    }
}
