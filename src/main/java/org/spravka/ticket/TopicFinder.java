package org.spravka.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.content.Names;
import org.spravka.content.Naming;
import org.spravka.content.Topic;
import org.spravka.suggestion.Suggestions;
import org.spravka.suggestion.TicketDraft;
import org.springframework.stereotype.Component;

/** Finds the topic of a ticket by what somebody says of their case: by the topic's name first, then by the help pages about it. */
@Component
public class TopicFinder {

    /** So much of a word counts: endings differ. */
    private static final int STEM = 5;

    private static final int SHORTEST = 3;

    /** Words that stand in any case and tell none from another. */
    private static final Set<String> SAYING_NOTHING = Set.of(
            "как", "что", "нет", "при", "для", "или", "это", "все", "мне", "нас", "почему", "когда", "the", "and",
            "not", "does", "how", "what", "for", "with", "when", "why", "can", "our", "you");

    private static final int PAGES = 12;

    private final Catalog catalog;
    private final Suggestions suggestions;

    TopicFinder(Catalog catalog, Suggestions suggestions) {
        this.catalog = catalog;
        this.suggestions = suggestions;
    }

    /** @return the likeliest first, at most so many; none if nothing is said */
    public List<Topic> find(String words, Locale locale, int limit) {
        var found = new LinkedHashSet<>(byName(words));
        var draft = new TicketDraft(locale, null, null, words, "", Map.of());
        suggestions
                .forDraft(draft, PAGES)
                .forEach(it -> catalog.topic(it.page().topic()).ifPresent(found::add));
        return found.stream().limit(limit).toList();
    }

    private List<Topic> byName(String words) {
        var stems = stems(words);
        if (stems.isEmpty()) {
            return List.of();
        }
        var matches = new ArrayList<Match>();
        catalog.categories()
                .forEach(category -> category.topics().forEach(topic -> {
                    var match = new Match(topic, score(topic, category, stems));
                    if (match.score() > 0) {
                        matches.add(match);
                    }
                }));
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .map(Match::topic)
                .toList();
    }

    private record Match(Topic topic, int score) {}

    /** The category adds to what the topic says, but does not speak for it alone. */
    private static int score(Topic topic, Category category, List<String> stems) {
        var title = text(topic.names(), Naming::title);
        var about = text(topic.names(), Naming::description);
        var above = text(category.names(), Naming::title);
        var own = 0;
        var all = 0;
        for (var stem : stems) {
            var score = startsIn(title, stem) ? 4 : startsIn(about, stem) ? 2 : 0;
            own += score;
            all += score > 0 ? score : startsIn(above, stem) ? 1 : 0;
        }
        return own == 0 ? 0 : all;
    }

    private static List<String> stems(String words) {
        return Arrays.stream(plain(words).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() >= SHORTEST && !SAYING_NOTHING.contains(it))
                .map(it -> it.length() <= STEM ? it : it.substring(0, STEM))
                .distinct()
                .toList();
    }

    private static String text(Names names, Function<Naming, String> part) {
        var all = names.byLocale().values().stream().map(part).collect(Collectors.joining(" "));
        return " " + plain(all).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static boolean startsIn(String text, String stem) {
        return text.contains(" " + stem);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
