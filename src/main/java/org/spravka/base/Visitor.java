package org.spravka.base;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever looks at a page, so far as its frame must know: a name to show and the parts of the menu that are theirs. */
public record Visitor(String name, Authentication authentication) {

    /** A principal that has a name for people, other than the one it signs in with. */
    public interface Named {
        long personId();

        String displayName();

        /** The language they chose in their profile. */
        Optional<Locale> chosenLocale();
    }

    /** Empty if nobody is signed in. */
    public static Optional<Visitor> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(it -> it.isAuthenticated() && !(it instanceof AnonymousAuthenticationToken))
                .map(it ->
                        new Visitor(it.getPrincipal() instanceof Named named ? named.displayName() : it.getName(), it));
    }

    /** The number of the person, none for what the system does by itself. */
    public Optional<Long> personId() {
        return authentication.getPrincipal() instanceof Named named ? Optional.of(named.personId()) : Optional.empty();
    }

    public Optional<Locale> locale() {
        return authentication.getPrincipal() instanceof Named named ? named.chosenLocale() : Optional.empty();
    }

    public boolean is(Role role) {
        return authentication.getAuthorities().stream()
                .anyMatch(it -> role.authority().equals(it.getAuthority()));
    }

    public boolean isAgent() {
        return is(Role.AGENT) || is(Role.ADMIN);
    }

    public boolean isEditor() {
        return is(Role.EDITOR) || is(Role.ADMIN);
    }
}
