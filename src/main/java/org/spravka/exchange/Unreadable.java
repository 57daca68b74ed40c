package org.spravka.exchange;

import org.jspecify.annotations.Nullable;

/** A file does not say what it should; the message is the reason. */
class Unreadable extends Exception {

    private final int line;
    private final String reason;

    /** @param line from 1; 0 if it concerns the whole file */
    Unreadable(int line, @Nullable String reason) {
        super(reason);
        this.line = line;
        this.reason = reason == null ? "It cannot be read" : reason;
    }

    ContentProblem in(String path) {
        return new ContentProblem(path, line, reason);
    }
}
