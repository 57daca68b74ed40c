package org.spravka.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in that shows a bearer token (RFC 6750, header only). A token that is not valid is refused on open addresses, too. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final BearerTokens tokens;
    private final ApiProblems problems;
    private final RequestAttributeSecurityContextRepository contexts;

    BearerTokenFilter(BearerTokens tokens, ApiProblems problems, RequestAttributeSecurityContextRepository contexts) {
        this.tokens = tokens;
        this.problems = problems;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(authenticate(header));
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            } catch (AuthenticationException e) {
                problems.commence(request, response, e);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Authentication authenticate(String header) {
        var token = tokenOf(header);
        if (token == null) {
            throw new BadCredentialsException("The header Authorization carries no bearer token");
        }
        try {
            return tokens.authenticate(token)
                    .orElseThrow(() -> new BadCredentialsException("The bearer token is unknown, revoked or expired"));
        } catch (DataAccessException | TransactionException e) {
            throw new AuthenticationServiceException("The token cannot be checked just now", e);
        }
    }

    private static @Nullable Secret tokenOf(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? new Secret(header.substring(SCHEME.length()).strip())
                : null;
    }
}
