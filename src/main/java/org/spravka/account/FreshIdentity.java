package org.spravka.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session know what happened to its person since the last request: other roles, another name or company count at once;
 * whoever was deactivated, or whose password was changed elsewhere, is signed out.
 */
class FreshIdentity extends OncePerRequestFilter {

    private final KnownPeople people;

    FreshIdentity(KnownPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.getContext();
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn then) {
            // The context is the one the session holds, so that this change lasts.
            people.now(then)
                    .ifPresentOrElse(
                            now -> {
                                if (!now.equals(then)) {
                                    context.setAuthentication(now.authentication());
                                }
                            },
                            () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
