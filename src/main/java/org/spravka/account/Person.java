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
 * @param companyOwner whether they decide about the company's account
 * @param granted what the owner lets them do
 */
public record Person(
        long id,
        String email,
        String name,
        @Nullable Locale locale,
        @Nullable CompanyRef company,
        boolean companyOwner,
        Set<CompanyRight> granted,
        boolean active,
        Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
        granted = Set.copyOf(granted);
    }

    /** Somebody to whom no owner has granted anything. */
    public Person(
            long id,
            String email,
            String name,
            @Nullable Locale locale,
            @Nullable CompanyRef company,
            boolean companyOwner,
            boolean active,
            Set<Role> roles) {
        this(id, email, name, locale, company, companyOwner, Set.of(), active, roles);
    }

    /** Whether they may do this in their company; nobody outside one may. */
    public boolean may(CompanyRight right) {
        return company != null && (companyOwner || granted.contains(right));
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
