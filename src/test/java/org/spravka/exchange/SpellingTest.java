package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.Markdown;

/**
 * Every word that readers see is spelled as the Hunspell dictionary of its language has it, or our own beside it
 * ({@code spelling/project.ru.dic} and {@code .en.dic}; the letters after the slash are the endings that the word takes). Code and
 * earlier revisions are left out: true histories correct typing errors. Latin words in Russian texts are English.
 */
class SpellingTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path SCREENS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SPELLING = Path.of("src/test/resources/spelling");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern NO_PROSE =
            Pattern.compile("https?://\\S+|\\S+@\\S+|\\{[^}\\s]*}|\\S+[/_=\\\\]\\S*|\\S+\\.\\p{L}\\S*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final String RU = "ru";
    private static final String EN = "en";

    private static final Map<String, Hunspell> DICTIONARIES = Map.of(RU, dictionary(RU), EN, dictionary(EN));
    private static final Map<String, Boolean> KNOWN = new HashMap<>();
    private final Map<String, Set<String>> unknown = new TreeMap<>();

    @Test
    void pagesAreSpelledRight() throws IOException, Unreadable {
        for (var file : files("", ".md")) {
            var page = PageSource.of(Files.readString(file));
            var front = page.front();
            var locale = Locale.of(localeOf(file));
            var prose = new ArrayList<String>();
            front.title().ifPresent(prose::add);
            prose.add(front.summary());
            prose.add(prose(page.markdown(), locale));
            check(file, String.join("\n", prose), this::isRight);
            check(file, String.join("\n", front.labels()), this::isRightInAnyCase);
            check(file, String.join("\n", front.questions()), this::isRightInAnyCase);
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void categoriesTopicsAndFormsAreSpelledRight() throws IOException {
        for (var file : files("_", ".yaml")) {
            var yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            texts(yaml, "")
                    .forEach((language, texts) ->
                            texts.forEach(it -> check(file, prose(it, Locale.of(language)), this::isRight)));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void picturesAreSpelledRight() throws IOException {
        for (var file : files("", ".svg")) {
            var text = Jsoup.parse(Files.readString(file), "", Parser.xmlParser())
                    .select("text, title, desc")
                    .eachText();
            check(file, String.join("\n", text), this::isRight);
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void screensAreSpelledRight() throws IOException {
        for (var language : List.of(RU, EN)) {
            var file = SCREENS.resolve(language.equals(EN) ? "translations.properties" : "translations_ru.properties");
            var screens = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                screens.load(reader);
            }
            screens.values().forEach(it -> check(file, prose(it.toString(), Locale.of(language)), this::isRight));
        }

        assertThat(unknown).isEmpty();
    }

    private static String prose(String markdown, Locale locale) {
        var shown = Jsoup.parse(
                Markdown.renderPage("", markdown, locale, LinkResolver.BY_NAME).html());
        shown.select("code, pre").remove();
        return shown.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining("\n"))
                + String.join("\n", shown.select("img").eachAttr("alt"));
    }

    private void check(Path file, String text, Predicate<String> isRight) {
        var words = WORD.matcher(NO_PROSE.matcher(text).replaceAll(" "));
        while (words.find()) {
            var word = words.group().replace('’', '\'');
            if (!isRight.test(word)) {
                unknown.computeIfAbsent(word, it -> new TreeSet<>()).add(file.toString());
            }
        }
    }

    private boolean isRight(String word) {
        var language = CYRILLIC.matcher(word).find() ? RU : EN;
        return word.length() == 1
                || KNOWN.computeIfAbsent(word, DICTIONARIES.get(language)::spell)
                || (word.contains("-") && Stream.of(word.split("-")).allMatch(this::isRight));
    }

    /** Customers type names and abbreviations as they please. */
    private boolean isRightInAnyCase(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return isRight(lower)
                || isRight(word)
                || isRight(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1))
                || isRight(lower.toUpperCase(Locale.ROOT));
    }

    /** Texts by their language: what stands under the keys {@code ru} and {@code en}. */
    private static Map<String, List<String>> texts(Object yaml, String language) {
        return switch (yaml) {
            case Map<?, ?> map ->
                merged(map.entrySet().stream()
                        .map(it -> texts(
                                it.getValue(),
                                Set.of(RU, EN).contains(it.getKey())
                                        ? it.getKey().toString()
                                        : language)));
            case List<?> list -> merged(list.stream().map(it -> texts(it, language)));
            case String text when !language.isEmpty() -> Map.of(language, List.of(text));
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> merged(Stream<Map<String, List<String>>> parts) {
        return parts.flatMap(it -> it.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    private static String localeOf(Path file) {
        return file.toString().endsWith(".en.md") ? EN : RU;
    }

    private static List<Path> files(String start, String end) throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files.filter(it -> !it.toString().contains(FolderWalk.HISTORY))
                    .filter(it -> it.getFileName().toString().startsWith(start)
                            && it.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static Hunspell dictionary(String language) {
        try (var affixes = Files.newInputStream(SPELLING.resolve(language + ".aff"));
                var words = Files.newInputStream(SPELLING.resolve(language + ".dic"));
                var ours = Files.newInputStream(SPELLING.resolve("project." + language + ".dic"))) {
            return new Hunspell(
                    new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, List.of(words, ours), false));
        } catch (IOException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
