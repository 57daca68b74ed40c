package org.spravka.ticket;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;
import org.spravka.account.Person.CompanyRef;
import org.spravka.base.Role;

/** People of two companies, someone on their own and an agent. They are in no table: whoever is signed in is believed. */
public final class People {

    public static final CompanyRef ROMASHKA = new CompanyRef(901, "Ромашка");
    public static final CompanyRef VASILEK = new CompanyRef(902, "Василёк");

    public static final Person ANNA = person(911, "Анна", ROMASHKA, Role.CUSTOMER);
    public static final Person BORIS = person(912, "Борис", ROMASHKA, Role.CUSTOMER);
    public static final Person VERA = person(913, "Вера", VASILEK, Role.CUSTOMER);
    public static final Person GLEB = person(914, "Глеб", null, Role.CUSTOMER);
    public static final Person AGENT = person(915, "Дина", null, Role.AGENT);

    public static final Person EDITOR = person(917, "Егор", null, Role.EDITOR);

    private People() {}

    private static Person person(long id, String name, @Nullable CompanyRef company, Role role) {
        return new Person(id, "person%d@example.com".formatted(id), name, null, company, false, true, Set.of(role));
    }
}
