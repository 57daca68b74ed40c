package org.spravka.account;

import org.jspecify.annotations.Nullable;

/**
 * A company whose people share one account.
 *
 * @param number the number the platform knows it by, if there is one
 * @param parent the reseller it depends on, if there is one
 * @param active whether its people may sign in
 * @param openToReseller whether the reseller's people see and answer its tickets, private ones excepted
 */
public record Company(
        long id,
        String name,
        @Nullable String number,
        Person.@Nullable CompanyRef parent,
        boolean active,
        boolean openToReseller) {

    public Person.CompanyRef reference() {
        return new Person.CompanyRef(id, name);
    }
}
