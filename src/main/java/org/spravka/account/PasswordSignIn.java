package org.spravka.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Signs in by e-mail address and password. An unknown address takes as long to refuse as a wrong password, and looks the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PersonTable people;
    private final KnownPeople known;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final String hashOfNoPassword;

    PasswordSignIn(PersonTable people, KnownPeople known, PasswordEncoder passwords, SignInAttempts attempts) {
        this.people = people;
        this.known = known;
        this.passwords = passwords;
        this.attempts = attempts;
        this.hashOfNoPassword = encode(passwords, Secret.random().text());
    }

    @Override
    public Authentication authenticate(Authentication wish) {
        var email = wish.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(wish.getCredentials());
        var address = wish.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";

        attempts.begin(email, address);
        try {
            var person = find(email, password)
                    .orElseThrow(() -> new BadCredentialsException("Unknown address or wrong password"));
            attempts.succeeded(email, address);
            return signIn(person, password);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The database cannot be asked who this is", e);
        }
    }

    private Optional<PersonEntity> find(String email, String password) {
        var person = people.findByEmail(email);
        var hash = person.map(PersonEntity::passwordHash);
        var matches = passwords.matches(password, hash.orElse(hashOfNoPassword));
        return person.filter(found -> matches && hash.isPresent());
    }

    private Authentication signIn(PersonEntity person, String password) {
        var signedIn = person.signedIn();
        if (!signedIn.person().active()) {
            throw new DisabledException("This person or their company was deactivated");
        }
        if (passwords.upgradeEncoding(person.passwordHash())) {
            person.keepPasswordAs(encode(passwords, password));
            people.save(person);
        }
        known.remember(signedIn);
        return signedIn.authentication();
    }

    static String encode(PasswordEncoder passwords, String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
