package org.spravka.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as people are known by it: without blanks around it, in lower case, at most 254 characters (RFC 5321). */
public record Email(String address) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    public Email {
        address = normal(address);
        if (!isValid(address)) {
            throw new IllegalArgumentException(
                    "An e-mail address looks like name@example.com, but this is: " + address);
        }
    }

    /** Empty if the text is no address. */
    public static Optional<Email> of(String text) {
        var address = normal(text);
        return isValid(address) ? Optional.of(new Email(address)) : Optional.empty();
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String address) {
        return address.length() <= MAX_LENGTH && SHAPE.matcher(address).matches();
    }
}
