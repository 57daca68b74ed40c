package org.spravka.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in view, which reads the reason from its address. */
class SignInRefused implements AuthenticationFailureHandler {

    private final String view;

    SignInRefused(String view) {
        this.view = view;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        response.sendRedirect(request.getContextPath() + view + "?" + reason(e));
    }

    private static String reason(AuthenticationException e) {
        return switch (e) {
            case TooManyAttempts tooMany -> "wait=" + tooMany.seconds();
            case DisabledException disabled -> "inactive";
            case BadCredentialsException wrong -> "error";
            default -> "unavailable";
        };
    }
}
