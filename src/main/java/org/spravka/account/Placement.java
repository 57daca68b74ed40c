package org.spravka.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;

/**
 * What an administrator decides about a person.
 *
 * @param roles beside {@link Role#READER}, which everybody has, and {@link Role#CUSTOMER}, which people of a company have
 * @param companyOwner whether they may invite colleagues; without a company it means nothing
 */
public record Placement(
        String name, Set<Role> roles, @Nullable Long company, boolean companyOwner) {

    public Placement {
        name = name.strip();
        roles = Set.copyOf(roles);
    }
}
