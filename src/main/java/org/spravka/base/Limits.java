package org.spravka.base;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The {@code limit} parameter of the API: 1 to 100. */
public final class Limits {

    public static final int MAX = 100;

    private Limits() {}

    /** @throws ResponseStatusException 400 if it is out of bounds */
    public static void check(int limit) {
        if (limit < 1 || limit > MAX) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "A limit is 1 to %d, but this is %d".formatted(MAX, limit));
        }
    }
}
