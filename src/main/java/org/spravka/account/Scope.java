package org.spravka.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.spravka.base.Role;

/** What a bearer token may be used for. It never gives more than the roles of the person it belongs to. */
public enum Scope {
    CONTENT_READ("content:read", Role.EDITOR),
    CONTENT_WRITE("content:write", Role.EDITOR),
    TICKETS_READ("tickets:read", Role.CUSTOMER, Role.AGENT),
    TICKETS_WRITE("tickets:write", Role.CUSTOMER, Role.AGENT),
    ADMIN("admin");

    private final String text;
    private final Set<Role> roles;

    Scope(String text, Role... roles) {
        this.text = text;
        this.roles = EnumSet.of(Role.ADMIN, roles);
    }

    /** As it is written in the API's documentation and kept with a token. */
    public String text() {
        return text;
    }

    /** The name of this scope as an authority. */
    public String authority() {
        return "SCOPE_" + text;
    }

    /** The scopes that make sense for someone with these roles. */
    public static Set<Scope> of(Collection<Role> roles) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var scope : values()) {
            if (roles.stream().anyMatch(scope.roles::contains)) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    static String join(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
    }

    /** Scopes that a later version knew and this one does not are left out. */
    static Set<Scope> split(String text) {
        var scopes = EnumSet.noneOf(Scope.class);
        var words = Set.of(text.split(" "));
        Arrays.stream(values()).filter(scope -> words.contains(scope.text)).forEach(scopes::add);
        return scopes;
    }
}
