package org.spravka.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed into a search box, taken apart: words, and what is demanded of pages. Demands are {@code "exact words"},
 * {@code -without}, {@code category:}, {@code topic:} and {@code label:}, the names in Russian as well. Whatever does not look like
 * one of these is words, and so is everything in a text too long to be a query.
 *
 * @param words without demands, as they were typed
 * @param phrases that pages must have in this form and order
 * @param without words or phrases that pages must not have
 * @param category as it was typed, slug or title, null if none was; likewise topic and label
 * @param demands all of them, as they were typed
 */
record Typed(
        String words,
        List<String> phrases,
        List<String> without,
        @Nullable String category,
        @Nullable String topic,
        @Nullable String label,
        List<String> demands) {

    /** Nobody demands anything in so long a text: there, quotation marks only quote. */
    private static final int LONGEST = 12;

    private static final Pattern PART = Pattern.compile("(-?)(?:(\\p{L}+):)?(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern IS_WORD = Pattern.compile("\\p{L}.*");

    private enum Kind {
        CATEGORY,
        TOPIC,
        LABEL
    }

    private static final Map<String, Kind> NAMES = Map.of(
            "category", Kind.CATEGORY,
            "категория", Kind.CATEGORY,
            "topic", Kind.TOPIC,
            "тема", Kind.TOPIC,
            "label", Kind.LABEL,
            "метка", Kind.LABEL);

    static Typed of(String text) {
        var parsing = new Parsing();
        var parts = parts(text);
        parts.forEach(parsing::take);
        return parts.size() > LONGEST || parsing.onlyExcludes() ? words(text) : parsing.typed();
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = PART.matcher(text);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    private static Typed words(String text) {
        return new Typed(text, List.of(), List.of(), null, null, null, List.of());
    }

    boolean demandsNothing() {
        return demands.isEmpty();
    }

    /** The same demands of other words. */
    String with(String otherWords) {
        return (otherWords + " " + String.join(" ", demands)).strip();
    }

    /** The same without what may be missing in every page: phrases are words then. */
    Typed loosened() {
        return new Typed(
                (words + " " + String.join(" ", phrases)).strip(), List.of(), without, category, topic, label, demands);
    }

    /** Takes a text apart, part by part. */
    private static final class Parsing {

        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> without = new ArrayList<>();
        private final List<String> demands = new ArrayList<>();
        private @Nullable String category;
        private @Nullable String topic;
        private @Nullable String label;

        void take(String text) {
            var part = PART.matcher(text);
            if (part.matches() && isDemand(part.group(1), part.group(2), part.group(3), part.group(4))) {
                demands.add(text);
            } else {
                words.add(text);
            }
        }

        private boolean isDemand(String minus, @Nullable String name, @Nullable String quoted, @Nullable String bare) {
            var value = quoted != null ? quoted.strip() : bare == null ? "" : bare;
            if (name != null) {
                return minus.isEmpty() && !value.isEmpty() && isNarrowing(name, value);
            }
            if (!minus.isEmpty()) {
                return IS_WORD.matcher(value).matches() && without.add(value);
            }
            return quoted != null && IS_WORD.matcher(value).matches() && phrases.add(value);
        }

        private boolean isNarrowing(String name, String value) {
            var kind = NAMES.get(name.toLowerCase(Locale.ROOT));
            if (kind == null) {
                return false;
            }
            switch (kind) {
                case CATEGORY -> category = value;
                case TOPIC -> topic = value;
                case LABEL -> label = value;
            }
            return true;
        }

        boolean onlyExcludes() {
            return words.isEmpty() && phrases.isEmpty() && category == null && topic == null && label == null;
        }

        Typed typed() {
            return new Typed(
                    String.join(" ", words),
                    List.copyOf(phrases),
                    List.copyOf(without),
                    category,
                    topic,
                    label,
                    List.copyOf(demands));
        }
    }
}
