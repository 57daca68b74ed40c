package org.spravka.account;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;

/**
 * Someone with an account.
 *
 * @param locale the language they chose, null if they never did
 * @param company the company whose account they share, null for staff and people on their own
 * @param companyOwner whether they may invite colleagues
 */
public record Person(
        long id,
        String email,
        String name,
        @Nullable Locale locale,
        @Nullable CompanyRef company,
        boolean companyOwner,
        boolean active,
        Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Agents and administrators, who see every company's tickets. */
    public boolean isAgent() {
        return has(Role.AGENT) || has(Role.ADMIN);
    }

    public boolean isEditor() {
        return has(Role.EDITOR) || has(Role.ADMIN);
    }

    /** A company by number and name. */
    public record CompanyRef(long id, String name) {}
}
