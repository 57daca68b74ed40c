package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

@ServerTest
class TokensTest {

    @LocalServerPort
    int port;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TokenUse use;

    @Autowired
    TestPeople people;

    @Autowired
    Membership membership;

    @Autowired
    TestClock clock;

    private Browser program;
    private Person administrator;

    @BeforeEach
    void startProgram() {
        program = new Browser(port);
        administrator = people.with(Role.ADMIN);
    }

    /** One address for each scope that needs it. */
    private enum Door {
        CONTENT_READ("GET", "/pages/some-page/draft", Scope.CONTENT_READ, Scope.CONTENT_WRITE),
        CHECKS_READ("GET", "/pages/some-page/draft/checks", Scope.CONTENT_READ, Scope.CONTENT_WRITE),
        CONTENT_WRITE("PUT", "/pages/some-page/draft", Scope.CONTENT_WRITE),
        PUBLISHING("POST", "/pages/some-page/publish", Scope.CONTENT_WRITE),
        TICKETS_READ("GET", "/tickets", Scope.TICKETS_READ),
        TICKET_READ("GET", "/tickets/1001", Scope.TICKETS_READ),
        TICKETS_WRITE("POST", "/tickets", Scope.TICKETS_WRITE),
        MESSAGES_WRITE("POST", "/tickets/1001/messages", Scope.TICKETS_WRITE),
        FILES_WRITE("POST", "/files", Scope.TICKETS_WRITE),
        IMPORTS("POST", "/imports/solved-tickets", Scope.TICKETS_WRITE),
        ANYTHING_ELSE("GET", "/anything/else", Scope.ADMIN);

        private final String method;
        private final String path;
        private final Set<Scope> keys;

        Door(String method, String path, Scope... keys) {
            this.method = method;
            this.path = path;
            this.keys = Set.of(keys);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachAddressOpensToItsScopesOnly(Door door) {
        for (var scope : Scope.values()) {
            var answer = knock(door, tokenOf(administrator, scope));

            if (door.keys.contains(scope)) {
                assertThat(answer).as(scope.text()).isNotIn(401, 403);
            } else {
                assertThat(answer).as(scope.text()).isEqualTo(403);
            }
        }
    }

    @Test
    void whichScopeIsMissingIsTold() {
        var answer = program.send("POST", "/api/v1/tickets", bearer(tokenOf(administrator, Scope.TICKETS_READ)));

        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_scope\", scope=\"tickets:write\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"The token lacks the scope tickets:write\"");
    }

    @Test
    void aTokenGivesNoScopeThatThePersonsRolesDoNot() {
        var customer = people.customerOf(people.company());

        assertThatThrownBy(() -> tokenOf(customer, Scope.CONTENT_WRITE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.SCOPES_MISSING));
    }

    @Test
    void aTokenActsForItsPerson() {
        var answer = program.send("GET", "/api/v1/stand-in/me", bearer(tokenOf(administrator, Scope.ADMIN)));

        assertThat(answer.body()).isEqualTo(administrator.name());
    }

    @Test
    void theAdministratorsTokenActsForTheFirstAdministrator() {
        var answer = program.send("GET", "/api/v1/stand-in/me", bearer(ServerTest.ADMIN_TOKEN));

        assertThat(answer.body()).isEqualTo("Administrator");
    }

    @Test
    void aRevokedTokenWorksNoMore() {
        var token = Acting.get(administrator, () -> tokens.create("To be revoked", Set.of(Scope.ADMIN), null));
        assertThat(knock(Door.IMPORTS, token.secret())).isNotEqualTo(401);

        Acting.as(administrator, () -> tokens.revoke(token.token().id()));

        assertThat(knock(Door.IMPORTS, token.secret())).isEqualTo(401);
    }

    @Test
    void aTokenWorksUntilItExpires() {
        var expiry = clock.instant().plus(Duration.ofDays(30));
        var token = Acting.get(administrator, () -> tokens.create("Short", Set.of(Scope.ADMIN), expiry));
        clock.move(Duration.ofDays(30).minusSeconds(1));
        assertThat(knock(Door.IMPORTS, token.secret())).isNotEqualTo(401);

        clock.move(Duration.ofSeconds(1));

        assertThat(knock(Door.IMPORTS, token.secret())).isEqualTo(401);
    }

    @Test
    void theTokensOfWhoeverIsDeactivatedStop() {
        var agent = people.with(Role.AGENT);
        var token = tokenOf(agent, Scope.TICKETS_READ);
        assertThat(knock(Door.TICKETS_READ, token)).isNotEqualTo(401);

        AsSystem.run(() -> membership.deactivate(agent.id()));

        assertThat(knock(Door.TICKETS_READ, token)).isEqualTo(401);
    }

    @Test
    void theLastUseIsWrittenBehindTheAnswer() {
        var agent = people.with(Role.AGENT);
        knock(Door.TICKETS_READ, tokenOf(agent, Scope.TICKETS_READ));

        use.write();

        assertThat(Acting.get(agent, tokens::mine))
                .singleElement()
                .extracting(AccessToken::lastUsedAt)
                .isEqualTo(clock.instant());
    }

    @Test
    void onlyAdministratorsRevokeTokensOfOthers() {
        var agent = people.with(Role.AGENT);
        var token = Acting.get(agent, () -> tokens.create("Mine", Set.of(Scope.TICKETS_READ), null));

        assertThatThrownBy(() -> Acting.as(
                        people.with(Role.AGENT),
                        () -> tokens.revoke(token.token().id())))
                .isInstanceOf(AccessDeniedException.class);

        Acting.as(administrator, () -> tokens.revoke(token.token().id()));
        assertThat(Acting.get(agent, tokens::mine)).isEmpty();
    }

    @Test
    void scopesFollowFromRoles() {
        assertThat(Scope.of(Set.of(Role.READER))).isEmpty();
        assertThat(Scope.of(Set.of(Role.CUSTOMER))).containsExactlyInAnyOrder(Scope.TICKETS_READ, Scope.TICKETS_WRITE);
        assertThat(Scope.of(Set.of(Role.EDITOR))).containsExactlyInAnyOrder(Scope.CONTENT_READ, Scope.CONTENT_WRITE);
        assertThat(Scope.of(Set.of(Role.ADMIN))).isEqualTo(EnumSet.allOf(Scope.class));
    }

    private String tokenOf(Person person, Scope scope) {
        return Acting.get(person, () -> tokens.create("Test", Set.of(scope), null))
                .secret();
    }

    private int knock(Door door, String token) {
        return program.send(door.method, "/api/v1" + door.path, bearer(token)).statusCode();
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
