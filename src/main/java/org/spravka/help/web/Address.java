package org.spravka.help.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader asks for: one kind for each address of the help, the same for plain HTML and for Vaadin. */
public sealed interface Address {

    /** How many characters of a search are looked at. */
    int MAX_WORDS = 2000;

    record Home() implements Address {}

    record OfCategory(String slug) implements Address {}

    record OfTopic(String slug) implements Address {}

    record OfLabel(String label) implements Address {}

    record OfPage(String slug) implements Address {}

    record OfRevision(String slug, int number) implements Address {}

    /**
     * @param author shown alone, empty for everybody's
     * @param from and {@code to}: days as {@code 2026-05-03}, empty for no bound
     */
    record OfHistory(String slug, String author, String from, String to) implements Address {}

    /**
     * @param from and {@code to}: {@code 17} or {@code en:5}
     * @param beside both texts side by side, not in one
     * @param source as it is written, not as readers see it
     */
    record OfComparison(String slug, String from, String to, boolean beside, boolean source) implements Address {

        /** The same two sides, shown otherwise. */
        public String shown(boolean beside, boolean source) {
            var query = (beside ? "&view=side" : "") + (source ? "&as=source" : "");
            return "/help/%s/compare/%s/%s".formatted(Frame.encoded(slug), from, to)
                    + (query.isEmpty() ? "" : "?" + query.substring(1));
        }
    }

    /** @param in the language of the pages, empty for the reader's own */
    record OfSearch(String words, String category, String topic, String label, String in, boolean asTyped)
            implements Address {

        /** The same search, narrowed to a value or, with an empty one, widened again. */
        public String narrowed(String parameter, String value) {
            var address = new StringBuilder("/search?q=").append(Frame.encoded(words));
            append(address, "category", parameter.equals("category") ? value : category);
            append(address, "topic", parameter.equals("topic") ? value : topic);
            append(address, "label", parameter.equals("label") ? value : label);
            append(address, "in", parameter.equals("in") ? value : in);
            return address.append(asTyped ? "&asTyped=true" : "").toString();
        }

        /** The same search with no word repaired. */
        public String exactly() {
            return narrowed("", "") + (asTyped ? "" : "&asTyped=true");
        }

        public boolean isNarrowed() {
            return !category.isEmpty() || !topic.isEmpty() || !label.isEmpty() || !in.isEmpty();
        }

        /** The same words, wherever they are. */
        public String everywhere() {
            return "/search?q=" + Frame.encoded(words);
        }

        private static void append(StringBuilder address, String name, String value) {
            if (!value.isEmpty()) {
                address.append('&').append(name).append('=').append(Frame.encoded(value));
            }
        }
    }

    Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    Pattern SIDE = Pattern.compile("([A-Za-z-]{2,20}:)?[1-9]\\d{0,8}");

    /**
     * @param path as it stands in the address, still encoded
     * @return empty if no reader page can be there
     */
    static Optional<Address> parse(String path, Map<String, String> query) {
        var parts = Arrays.stream(path.split("/"))
                .filter(it -> !it.isEmpty())
                .map(it -> URLDecoder.decode(it.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        return Optional.ofNullable(
                switch (parts.size()) {
                    case 0 -> new Home();
                    case 1 -> parts.getFirst().equals("search") ? search(query) : null;
                    case 2 -> two(parts.get(0), parts.get(1));
                    default -> belowPage(parts, query);
                });
    }

    private static Address search(Map<String, String> query) {
        var words = query.getOrDefault("q", "").strip();
        return new OfSearch(
                words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) : words,
                query.getOrDefault("category", ""),
                query.getOrDefault("topic", ""),
                query.getOrDefault("label", ""),
                query.getOrDefault("in", ""),
                "true".equals(query.get("asTyped")));
    }

    private static @Nullable Address two(String kind, String name) {
        return switch (kind) {
            case "help" -> new OfPage(name);
            case "categories" -> new OfCategory(name);
            case "topics" -> new OfTopic(name);
            case "labels" -> new OfLabel(name);
            default -> null;
        };
    }

    private static @Nullable Address belowPage(List<String> parts, Map<String, String> query) {
        if (!parts.getFirst().equals("help")) {
            return null;
        }
        var slug = parts.get(1);
        var what = parts.get(2);
        if (parts.size() == 3 && what.equals("history")) {
            return new OfHistory(
                    slug, query.getOrDefault("author", "").strip(), day(query.get("from")), day(query.get("to")));
        }
        if (parts.size() == 4
                && what.equals("v")
                && NUMBER.matcher(parts.get(3)).matches()) {
            return new OfRevision(slug, Integer.parseInt(parts.get(3)));
        }
        if (parts.size() == 5
                && what.equals("compare")
                && SIDE.matcher(parts.get(3)).matches()
                && SIDE.matcher(parts.get(4)).matches()) {
            return new OfComparison(
                    slug,
                    parts.get(3),
                    parts.get(4),
                    "side".equals(query.get("view")),
                    "source".equals(query.get("as")));
        }
        return null;
    }

    /** What is no day bounds nothing. */
    private static String day(@Nullable String value) {
        return value != null && DAY.matcher(value).matches() ? value : "";
    }
}
