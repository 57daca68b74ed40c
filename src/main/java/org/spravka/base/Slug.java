package org.spravka.base;

import java.util.regex.Pattern;

/** The part of an address that names a category, topic or page: 1 to 80 letters (of any script), digits, {@code . _ -}. */
public final class Slug {

    public static final int MAX_LENGTH = 80;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    private Slug() {}

    /**
     * @return the slug itself
     * @throws IllegalArgumentException if it is not one
     */
    public static String check(String slug) {
        if (slug.isEmpty() || slug.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A slug has 1 to %d characters, but this one has %d: %s"
                    .formatted(MAX_LENGTH, slug.length(), slug));
        }
        if (!ALLOWED.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "A slug is made of letters, digits, '.', '_' and '-' and starts with a letter or digit, but this is: "
                            + slug);
        }
        return slug;
    }

    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && ALLOWED.matcher(slug).matches();
    }
}
