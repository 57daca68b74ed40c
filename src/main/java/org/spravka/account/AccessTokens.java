package org.spravka.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Refused.Reason;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens by which programs act for a person, within scopes. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AccessTokens {

    /** By this a leaked token is recognised as one of ours. */
    private static final String PREFIX = "spravka_";

    private final AccessTokenTable tokens;
    private final PersonTable people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(
            AccessTokenTable tokens,
            PersonTable people,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the current person, the newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> mine() {
        return tokens.findByPersonIdOrderByIdDesc(current.get().id()).stream()
                .map(AccessTokenEntity::token)
                .toList();
    }

    /** Everybody's, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_ADMIN)
    public List<AccessToken> all() {
        return tokens.findAllByOrderByIdDesc().stream()
                .map(AccessTokenEntity::token)
                .toList();
    }

    /**
     * Makes a token for the current person.
     *
     * @param expiresAt null if it shall work until it is revoked
     * @throws Refused if it has no name, no scope, a scope that the person's roles do not give, or would be expired already
     */
    public NewAccessToken create(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        return create(current.get().id(), name, scopes, expiresAt);
    }

    /**
     * Makes a token for somebody, for example for an account that only a program uses.
     *
     * @throws Refused as {@link #create}, or if the person is not there
     */
    @PreAuthorize(Role.IS_ADMIN)
    public NewAccessToken createFor(long person, String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        return create(person, name, scopes, expiresAt);
    }

    private NewAccessToken create(long id, String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        var person = people.findById(id).orElseThrow(() -> new Refused(Reason.NOT_THERE));
        if (name.isBlank()) {
            throw new Refused(Reason.NAME_MISSING);
        }
        if (scopes.isEmpty() || !Scope.of(person.person().roles()).containsAll(scopes)) {
            throw new Refused(Reason.SCOPES_MISSING);
        }
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw new Refused(Reason.EXPIRES_TOO_SOON);
        }
        var secret = Secret.random(PREFIX);
        var token = tokens.save(new AccessTokenEntity(person, name, secret, scopes, clock.instant(), expiresAt));
        return new NewAccessToken(token.token(), secret.text());
    }

    /**
     * It works no more. What is not there needs no revoking.
     *
     * @throws AccessDeniedException if it is somebody else's and one is no administrator
     */
    public void revoke(long id) {
        tokens.findById(id).ifPresent(token -> {
            var self = current.get();
            if (token.person().id() != self.id() && !self.has(Role.ADMIN)) {
                throw new AccessDeniedException("This token is somebody else's");
            }
            tokens.delete(token);
            events.publishEvent(new KnownTokens.TokenRevoked(token.hash()));
        });
    }
}
