package org.spravka.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator and the token for automation. Neither has a default.
 *
 * @param email with {@code password}: the administrator that is made when there is none
 * @param token a bearer token with every scope, at least 32 characters
 */
@ConfigurationProperties("spravka.admin")
record AdminSettings(
        @Nullable String email,
        @Nullable String password,
        @Nullable String token) {

    private static final int MIN_TOKEN_LENGTH = 32;

    AdminSettings {
        email = blankToNull(email);
        password = blankToNull(password);
        token = blankToNull(token);
        if (token != null && token.length() < MIN_TOKEN_LENGTH) {
            throw new IllegalArgumentException("spravka.admin.token has at least %d characters, but this one has %d"
                    .formatted(MIN_TOKEN_LENGTH, token.length()));
        }
        if ((email == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "spravka.admin.email and spravka.admin.password go together, but only one of them is set");
        }
        if (email != null && Email.of(email).isEmpty()) {
            throw new IllegalArgumentException("spravka.admin.email is no e-mail address: " + email);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "AdminSettings[%s]".formatted(email);
    }
}
