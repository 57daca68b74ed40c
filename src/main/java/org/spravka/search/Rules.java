package org.spravka.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spravka.search.RuleProblem.Reason;

/**
 * Everything that editors tell the search, as they wrote it and as it is followed. Where they have written nothing, what comes with
 * the program counts.
 */
public final class Rules {

    /** Rules that are the same for every language stand under this one. */
    public static final Locale ALL = Locale.ROOT;

    static final Rules BUILT_IN = new Rules(Map.of());

    private static final String ARROW = "=>";
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
    private static final double MOST = 4;

    private final Map<Place, String> texts;
    private final Map<Locale, Vocabulary> vocabularies = new HashMap<>();
    private final Map<Locale, Map<Set<String>, List<String>>> pinned = new HashMap<>();
    private final Map<WeightKind, Double> weights;

    /** @param locale {@link #ALL} for weights */
    record Place(Locale locale, RuleKind kind) {}

    Rules(Map<Place, String> texts) {
        this.texts = Map.copyOf(texts);
        texts.keySet().stream().map(Place::locale).distinct().forEach(locale -> {
            vocabularies.put(
                    locale,
                    new Vocabulary(
                            lines(locale, RuleKind.SYNONYMS),
                            lines(locale, RuleKind.NOISE),
                            lines(locale, RuleKind.PROTECTED)));
            pinned.put(locale, pins(locale));
        });
        weights = weights(lines(ALL, RuleKind.WEIGHTS));
    }

    /** The same with one kind written anew. */
    public Rules with(Locale locale, RuleKind kind, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(new Place(locale, kind), text);
        return new Rules(changed);
    }

    /** What editors wrote, or what they begin with. */
    public String text(Locale locale, RuleKind kind) {
        return Optional.ofNullable(texts.get(new Place(locale, kind))).orElseGet(() -> switch (kind) {
            case SYNONYMS -> String.join("\n", BuiltInWords.SYNONYMS);
            case NOISE -> String.join("\n", BuiltInWords.NOISE);
            default -> "";
        });
    }

    private List<String> lines(Locale locale, RuleKind kind) {
        return said(text(locale, kind)).map(Line::text).toList();
    }

    private record Line(int number, String text) {}

    private static Stream<Line> said(String text) {
        var lines = text.lines().toList();
        return Stream.iterate(0, it -> it < lines.size(), it -> it + 1)
                .map(it -> new Line(it + 1, lines.get(it).strip()))
                .filter(it -> !it.text().isEmpty() && !it.text().startsWith("#"));
    }

    Vocabulary vocabulary(Locale locale) {
        return vocabularies.getOrDefault(locale, Vocabulary.BUILT_IN);
    }

    /** @return slugs of the pages that come first, the first one first */
    List<String> pinned(Locale locale, String words) {
        var pins = pinned.getOrDefault(locale, Map.of());
        return pins.isEmpty() ? List.of() : pins.getOrDefault(stems(locale, words), List.of());
    }

    Weights tuned(Weights usual) {
        return weights.isEmpty() ? usual : usual.times(weights);
    }

    private Map<Set<String>, List<String>> pins(Locale locale) {
        var pins = new HashMap<Set<String>, List<String>>();
        for (var line : lines(locale, RuleKind.PINNED)) {
            var sides = line.split(ARROW, 2);
            if (sides.length == 2) {
                pins.put(stems(locale, sides[0]), words(sides[1]));
            }
        }
        return pins;
    }

    /** The words in any form and order, and without those that tell nothing unless there are no others. */
    private Set<String> stems(Locale locale, String words) {
        var vocabulary = vocabulary(locale);
        var all = Analysis.terms(Analysis.WORDS, words);
        var telling = all.stream().filter(it -> !vocabulary.isNoise(it)).toList();
        return (telling.isEmpty() ? all : telling)
                .stream().map(Stems::stem).collect(java.util.stream.Collectors.toSet());
    }

    private static Map<WeightKind, Double> weights(List<String> lines) {
        var weights = new EnumMap<WeightKind, Double>(WeightKind.class);
        for (var line : lines) {
            var sides = line.split("=", 2);
            var kind = WeightKind.named(sides[0].strip());
            var value = sides.length == 2 ? number(sides[1].strip()) : Optional.<Double>empty();
            if (kind.isPresent() && value.isPresent()) {
                weights.put(kind.get(), value.get());
            }
        }
        return weights;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text.replace(',', '.'))).filter(it -> it >= 0 && it <= MOST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** @param isPage whether there is a page of this slug in this language */
    static List<RuleProblem> problems(Locale locale, RuleKind kind, String text, BiPredicate<String, Locale> isPage) {
        var problems = new ArrayList<RuleProblem>();
        said(text)
                .forEach(line -> problems.addAll(
                        switch (kind) {
                            case SYNONYMS -> synonymProblems(line);
                            case PROTECTED, NOISE -> wordProblems(line, words(line.text()));
                            case PINNED -> pinProblems(line, slug -> isPage.test(slug, locale));
                            case WEIGHTS -> weightProblems(line);
                        }));
        return problems;
    }

    private static List<RuleProblem> synonymProblems(Line line) {
        var sides = line.text().split(ARROW, -1);
        var words = Arrays.stream(sides).flatMap(it -> words(it).stream()).toList();
        if (sides.length > 2 || sides.length == 2 && Arrays.stream(sides).anyMatch(String::isBlank)) {
            return List.of(new RuleProblem(line.number(), Reason.ARROW, line.text()));
        }
        return words.size() < 2
                ? List.of(new RuleProblem(line.number(), Reason.ALONE, line.text()))
                : wordProblems(line, words);
    }

    private static List<RuleProblem> wordProblems(Line line, List<String> words) {
        return words.stream()
                .filter(it -> Analysis.terms(Analysis.WORDS, it).size() != 1)
                .map(it -> new RuleProblem(line.number(), Reason.NOT_A_WORD, it))
                .toList();
    }

    private static List<RuleProblem> pinProblems(Line line, java.util.function.Predicate<String> isPage) {
        var sides = line.text().split(ARROW, 2);
        if (sides.length < 2 || Analysis.terms(Analysis.WORDS, sides[0]).isEmpty() || sides[1].isBlank()) {
            return List.of(new RuleProblem(line.number(), Reason.ARROW, line.text()));
        }
        return words(sides[1]).stream()
                .filter(isPage.negate())
                .map(it -> new RuleProblem(line.number(), Reason.NO_PAGE, it))
                .toList();
    }

    private static List<RuleProblem> weightProblems(Line line) {
        var sides = line.text().split("=", 2);
        if (WeightKind.named(sides[0].strip()).isEmpty()) {
            return List.of(new RuleProblem(line.number(), Reason.NO_WEIGHT, sides[0].strip()));
        }
        return sides.length == 2 && number(sides[1].strip()).isPresent()
                ? List.of()
                : List.of(new RuleProblem(line.number(), Reason.NUMBER, line.text()));
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.strip()).filter(it -> !it.isEmpty()).toList();
    }
}
