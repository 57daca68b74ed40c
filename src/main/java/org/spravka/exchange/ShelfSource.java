package org.spravka.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Sha256;
import org.spravka.content.FolderPage;
import org.spravka.content.FolderShelf;
import org.spravka.content.Naming;
import org.spravka.content.ReviewRule;

/**
 * What a category's or topic's folder says of itself.
 *
 * @param icon a name out of the icon set, empty if none is given
 * @param review what a category asks for, null if it does not say
 */
record ShelfSource(
        Map<Locale, Naming> names,
        int position,
        String icon,
        @Nullable ReviewRule review,
        List<Unreadable> complaints) {

    private static final Pattern ICON = Pattern.compile("[a-z0-9-]{0,40}");

    /**
     * @param yaml of its file, empty if it has none
     * @param folder names it where the file does not
     * @param locale of titles that stand without a language
     * @throws Unreadable if it is not YAML
     */
    static ShelfSource of(String yaml, String folder, Locale locale) throws Unreadable {
        var map = YamlMap.read(yaml, 1);
        var order = map.number("order");
        var icon = map.text("icon").orElse("");
        if (!ICON.matcher(icon).matches()) {
            map.complain("icon", "a short name is expected");
            icon = "";
        }
        var names = names(map, folder, locale);
        var review = review(map);
        return new ShelfSource(names, order == null ? FolderPage.UNPLACED : order, icon, review, map.complaints());
    }

    /** A folder that says nothing. */
    static ShelfSource unnamed(String folder, Locale locale) {
        var names = Map.of(locale, new Naming(Titles.of(folder), ""));
        return new ShelfSource(names, FolderPage.UNPLACED, "", null, List.of());
    }

    private static @Nullable ReviewRule review(YamlMap map) {
        var word = map.text("review").orElse("");
        var rule = Arrays.stream(ReviewRule.values())
                .filter(it -> it.word().equals(word))
                .findFirst();
        if (rule.isEmpty() && !word.isEmpty()) {
            map.complain("review", "none, review or four-eyes is expected");
        }
        return rule.orElse(null);
    }

    private static Map<Locale, Naming> names(YamlMap map, String folder, Locale locale) throws Unreadable {
        var titles = map.named("title", locale.toLanguageTag());
        if (titles.isEmpty()) {
            titles = Map.of(locale.toLanguageTag(), Titles.of(folder));
        }
        var descriptions = map.named("description", locale.toLanguageTag());
        var names = new LinkedHashMap<Locale, Naming>();
        for (var title : titles.entrySet()) {
            try {
                names.put(
                        new Locale.Builder().setLanguageTag(title.getKey()).build(),
                        new Naming(title.getValue(), descriptions.getOrDefault(title.getKey(), "")));
            } catch (IllformedLocaleException e) {
                map.complain("title", "a language such as ru or en is expected, but this is " + title.getKey());
            } catch (IllegalArgumentException e) {
                throw new Unreadable(map.lineOf("title"), e.getMessage());
            }
        }
        return names;
    }

    FolderShelf shelf(FoundShelf found) {
        var parts = new ArrayList<String>();
        parts.add(found.slug());
        parts.add(found.category() == null ? "" : found.category());
        parts.add(Integer.toString(position));
        parts.add(icon);
        if (review != null) {
            parts.add(review.word());
        }
        names.forEach((locale, name) -> {
            parts.add(locale.toLanguageTag());
            parts.add(name.title());
            parts.add(name.description());
        });
        return new FolderShelf(
                found.path(), found.slug(), found.category(), position, names, icon, review, Sha256.of(parts));
    }
}
