package org.spravka.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Slug;

/**
 * What stands between the two lines of dashes at the beginning of a page's file; everything may be missing.
 *
 * @param order its place among the pages of its topic
 * @param at when this state was written, of a history's file
 * @param complaints what could not be made sense of and was left out
 */
record FrontMatter(
        Optional<String> title,
        int titleLine,
        String summary,
        List<String> labels,
        @Nullable Integer order,
        List<String> redirectFrom,
        List<String> questions,
        String comment,
        String author,
        @Nullable Instant at,
        boolean minor,
        List<Unreadable> complaints) {

    private static final int MAX_COMMENT = 1000;
    private static final int MAX_AUTHOR = 200;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss[.SSSSSS][.SSS]][XXX]]");

    static FrontMatter of(YamlMap yaml) {
        return new FrontMatter(
                yaml.text("title"),
                yaml.lineOf("title"),
                yaml.text("summary").orElse(""),
                yaml.texts("labels"),
                yaml.number("order"),
                slugs(yaml, "redirect_from"),
                yaml.texts("questions"),
                upTo(MAX_COMMENT, yaml, "comment"),
                upTo(MAX_AUTHOR, yaml, "author"),
                time(yaml, "at").or(() -> time(yaml, "updated")).orElse(null),
                yaml.flag("minor"),
                yaml.complaints());
    }

    private static List<String> slugs(YamlMap yaml, String key) {
        var all = yaml.texts(key);
        all.stream()
                .filter(it -> !Slug.isValid(it))
                .forEach(it -> yaml.complain(key, "slugs are expected, but this is " + it));
        return all.stream().filter(Slug::isValid).distinct().toList();
    }

    private static String upTo(int length, YamlMap yaml, String key) {
        var text = yaml.text(key).orElse("");
        if (text.length() > length) {
            yaml.complain(key, "up to %d characters are kept of %d".formatted(length, text.length()));
            return text.substring(0, length);
        }
        return text;
    }

    private static Optional<Instant> time(YamlMap yaml, String key) {
        return yaml.text(key).flatMap(text -> {
            try {
                return Optional.of(instant(text));
            } catch (DateTimeParseException e) {
                yaml.complain(
                        key, "a date such as 2026-08-31 or 2026-08-31T09:15:00Z is expected, but this is " + text);
                return Optional.empty();
            }
        });
    }

    private static Instant instant(String text) {
        return switch (TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> throw new IllegalStateException("One of the three asked for, but this is " + text);
        };
    }
}
