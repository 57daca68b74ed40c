package org.spravka.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;

/**
 * Which people are looked for.
 *
 * @param text part of a name, an e-mail address, or the company's name; blank finds all
 * @param active whether they may sign in; null for both
 */
public record PeopleFilter(
        String text,
        @Nullable Long company,
        @Nullable Role role,
        @Nullable Boolean active) {

    public static final PeopleFilter ALL = new PeopleFilter("", null, null, null);

    /** For LIKE, in lower case; what is a wildcard there is taken to the letter. */
    String pattern() {
        var words = text.strip().toLowerCase(Locale.ROOT);
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
