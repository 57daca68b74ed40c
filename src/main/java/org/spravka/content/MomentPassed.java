package org.spravka.content;

/** Something was to be done at a moment that has passed. */
public class MomentPassed extends RuntimeException {

    MomentPassed(WallTime when) {
        super("A moment to come is expected, but %s in %s has passed".formatted(when.time(), when.zone()));
    }
}
