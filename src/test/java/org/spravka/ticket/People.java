package org.spravka.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.account.Person.CompanyRef;
import org.spravka.base.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** People of two companies, someone on their own and an agent, and how a test acts as one of them. */
public final class People {

    public static final CompanyRef ROMASHKA = new CompanyRef(901, "Ромашка");
    public static final CompanyRef VASILEK = new CompanyRef(902, "Василёк");

    public static final Person ANNA = person(911, "Анна", ROMASHKA, Role.CUSTOMER);
    public static final Person BORIS = person(912, "Борис", ROMASHKA, Role.CUSTOMER);
    public static final Person VERA = person(913, "Вера", VASILEK, Role.CUSTOMER);
    public static final Person GLEB = person(914, "Глеб", null, Role.CUSTOMER);
    public static final Person AGENT = person(915, "Дина", null, Role.AGENT);

    private People() {}

    private static Person person(long id, String name, @Nullable CompanyRef company, Role role) {
        return new Person(id, "person%d@example.com".formatted(id), name, null, company, false, true, Set.of(role));
    }

    public static <T> T as(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** @param scopes as of a token, {@code tickets:read} */
    public static Authentication authentication(Person person, String... scopes) {
        var authorities = new ArrayList<String>();
        person.roles().forEach(role -> authorities.add(role.authority()));
        Arrays.stream(scopes).forEach(scope -> authorities.add("SCOPE_" + scope));
        return new TestingAuthenticationToken(person, "", authorities.toArray(String[]::new));
    }

    /** Takes the person out of a test's {@link #authentication}. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class SignIn {

        @Bean
        @Primary
        CurrentPerson testPerson() {
            return new CurrentPerson() {
                @Override
                public Optional<Person> find() {
                    var authentication = SecurityContextHolder.getContext().getAuthentication();
                    return authentication != null && authentication.getPrincipal() instanceof Person person
                            ? Optional.of(person)
                            : Optional.empty();
                }

                @Override
                public Person get() {
                    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
                }
            };
        }
    }
}
