package org.spravka.base;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells what one visitor does from what another does, without a session or a cookie and without knowing who it is: a hash of
 * address and browser, salted anew with each start. It is never stored.
 */
public record Visit(String key) {

    private static final String SALT = UUID.randomUUID().toString();

    /** Empty outside a request. */
    public static Optional<Visit> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(of(attributes.getRequest()))
                : Optional.empty();
    }

    static Visit of(HttpServletRequest request) {
        var browser = request.getHeader("User-Agent");
        return new Visit(Sha256.of(List.of(SALT, request.getRemoteAddr(), browser == null ? "" : browser)));
    }
}
