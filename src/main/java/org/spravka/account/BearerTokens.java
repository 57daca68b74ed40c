package org.spravka.account;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.AccessTokenEntity.Grant;
import org.spravka.base.Role;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** From a bearer token to the person it belongs to, with the person's roles and the token's scopes. */
@Component
class BearerTokens {

    /** Who automation is before the first administrator is there. */
    private static final SignedIn NOBODY_YET = new SignedIn(
            new Person(0, "admin@localhost", "Administrator", null, null, false, true, EnumSet.allOf(Role.class)),
            null);

    private final KnownTokens tokens;
    private final KnownPeople people;
    private final TokenUse use;
    private final Clock clock;
    private final @Nullable Secret adminToken;

    BearerTokens(KnownTokens tokens, KnownPeople people, TokenUse use, AdminSettings settings, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.use = use;
        this.clock = clock;
        this.adminToken = settings.token() == null ? null : new Secret(settings.token());
    }

    /** Empty if the token is unknown, revoked or expired, or its person is not let in. */
    Optional<Authentication> authenticate(Secret token) {
        if (adminToken != null && adminToken.isSameAs(token)) {
            var administrator = people.first(Role.ADMIN).orElse(NOBODY_YET);
            return Optional.of(administrator.authentication(Set.of(Scope.values())));
        }
        var now = clock.instant();
        return tokens.find(token).filter(grant -> grant.isValid(now)).flatMap(grant -> {
            use.note(grant.token(), now);
            return authenticate(grant);
        });
    }

    private Optional<Authentication> authenticate(Grant grant) {
        return people.find(grant.person()).map(person -> person.authentication(grant.scopes()));
    }
}
