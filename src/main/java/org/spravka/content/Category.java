package org.spravka.content;

import java.util.List;
import java.util.Locale;

/**
 * A category with its topics in their order.
 *
 * @param icon a name out of the icon set, empty if none was chosen
 */
public record Category(long id, String slug, int position, String icon, Names names, List<Topic> topics) {

    public String title(Locale locale) {
        return names.title(locale, slug);
    }

    public String description(Locale locale) {
        return names.description(locale);
    }
}
