package org.spravka.account;

/** A token that was just made. Its secret is shown now and never again. */
public record NewAccessToken(AccessToken token, String secret) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "NewAccessToken[%s]".formatted(token);
    }
}
