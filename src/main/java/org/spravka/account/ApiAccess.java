package org.spravka.account;

import static org.spravka.account.Requests.anyMethod;
import static org.spravka.account.Requests.posts;
import static org.spravka.account.Requests.reads;
import static org.spravka.account.Scope.ADMIN;
import static org.spravka.account.Scope.CONTENT_READ;
import static org.spravka.account.Scope.CONTENT_WRITE;
import static org.spravka.account.Scope.TICKETS_READ;
import static org.spravka.account.Scope.TICKETS_WRITE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Which scope each address of the API needs: the whole list in one place, the first match counts. What is not on it needs
 * {@link Scope#ADMIN}. Roles are asked for by the services behind, whichever face calls.
 */
class ApiAccess {

    private static final String V1 = "/api/v1";

    private ApiAccess() {}

    static AuthorizationManager<HttpServletRequest> rules() {
        return RequestMatcherDelegatingAuthorizationManager.builder()
                .add(reads(V1, "/categories", "/topics/*/form", "/changes", "/openapi.json"), open())
                .add(reads(V1, "/pages", "/pages/*", "/pages/*/revisions", "/pages/*/diff"), open())
                .add(reads(V1, "/search", "/search/complete"), open())
                .add(posts(V1, "/suggestions"), open())
                .add(posts(V1, "/imports/solved-tickets"), anyOf(TICKETS_WRITE))
                .add(reads(V1, "/pages/*/draft", "/pages/*/draft/checks"), anyOf(CONTENT_READ, CONTENT_WRITE))
                .add(anyMethod(V1, "/pages/**"), anyOf(CONTENT_WRITE))
                .add(reads(V1, "/tickets", "/tickets/**", "/files/**"), anyOf(TICKETS_READ))
                .add(anyMethod(V1, "/tickets", "/tickets/**", "/files"), anyOf(TICKETS_WRITE))
                .add(AnyRequestMatcher.INSTANCE, anyOf(ADMIN))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> open() {
        return SingleResultAuthorizationManager.permitAll();
    }

    private static AuthorizationManager<RequestAuthorizationContext> anyOf(Scope... scopes) {
        return AuthorityAuthorizationManager.hasAnyAuthority(
                Arrays.stream(scopes).map(Scope::authority).toArray(String[]::new));
    }
}
