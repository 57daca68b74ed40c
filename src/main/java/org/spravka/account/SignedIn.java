package org.spravka.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Visitor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is asking, as the security context carries them.
 *
 * @param passwordSetAt when the password that was used was set; a newer one signs this session out
 */
record SignedIn(Person person, @Nullable Instant passwordSetAt) implements AuthenticatedPrincipal, Visitor.Named {

    @Override
    public String getName() {
        return person.email();
    }

    @Override
    public long personId() {
        return person.id();
    }

    @Override
    public String displayName() {
        return person.name();
    }

    @Override
    public Optional<Locale> chosenLocale() {
        return Optional.ofNullable(person.locale());
    }

    /** Whether nobody chose another password in between. */
    boolean isSameSignIn(SignedIn other) {
        return Objects.equals(passwordSetAt, other.passwordSetAt);
    }

    /** With everything the person's roles allow. */
    Authentication authentication() {
        return authentication(List.of());
    }

    /** With what the person's roles and, beside them, the scopes of a token allow. */
    Authentication authentication(Collection<Scope> scopes) {
        var authorities = new ArrayList<GrantedAuthority>();
        person.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        scopes.forEach(scope -> authorities.add(new SimpleGrantedAuthority(scope.authority())));
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
