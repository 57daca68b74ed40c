package org.spravka.ticket;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * What a whole value must look like. Matching takes time linear in the value, whatever the pattern (RE2, Russ Cox 2007), so
 * that neither a form's author nor whoever fills it in can make it run for long; look-around and back references do not exist.
 */
public final class ValuePattern {

    public static final int MAX_LENGTH = 500;

    private final Pattern pattern;

    /** @throws IllegalArgumentException if it is too long or RE2 cannot read it; the message says why */
    public ValuePattern(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a pattern has up to %d characters, but this one has %d".formatted(MAX_LENGTH, source.length()));
        }
        try {
            pattern = Pattern.compile(source);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public String source() {
        return pattern.pattern();
    }

    public boolean matches(String value) {
        return pattern.matches(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValuePattern it && source().equals(it.source());
    }

    @Override
    public int hashCode() {
        return source().hashCode();
    }

    @Override
    public String toString() {
        return source();
    }
}
