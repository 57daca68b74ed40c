package org.spravka.ticket;

import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;
import org.spravka.account.Person.CompanyRef;

/**
 * Whose case it is.
 *
 * @param person the number of their account, null for a guest
 * @param company whose people see it too, null if it is theirs alone
 */
public record Requester(
        @Nullable Long person,
        String name,
        String email,
        @Nullable CompanyRef company) {

    static final int MAX_NAME = 200;

    public static Requester of(Person person) {
        return new Requester(person.id(), person.name(), person.email(), person.company());
    }

    /** Someone without an account. */
    public static Requester guest(String name, String email) {
        return new Requester(null, name.strip(), email.strip(), null);
    }

    boolean isGuest() {
        return person == null;
    }

    /** What tells one requester's keys from another's. */
    String identity() {
        return person == null ? "guest " + email : "person " + person;
    }
}
