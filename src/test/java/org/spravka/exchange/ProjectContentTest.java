package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spravka.content.FileStore;
import org.spravka.content.PageText;
import org.spravka.content.Picture;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.LinkedFile;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.RenderedText;
import org.spravka.markdown.Section;

/** The pages that come with the project are whole. */
class ProjectContentTest {

    private static final Path ROOT = Path.of("content").toAbsolutePath();
    private static final List<Locale> LOCALES = List.of(Locale.of("ru"), Locale.of("en"));
    private static final int LONGEST_TITLE = 60;
    private static final Pattern LINK = Pattern.compile("\\((help|ticket):([^)#\\s]+)(?:#([^)\\s]+))?\\)");

    private static final List<ContentProblem> problems = new ArrayList<>();
    private static final Map<FoundPage, PageText> texts = new LinkedHashMap<>();
    private static FolderTree tree;

    @BeforeAll
    static void read(@TempDir Path files) {
        var reader = new PageReader(new BesideFiles(new FileStore(files)));
        var walked = FolderWalk.through(ROOT, folder -> {});
        tree = FolderTree.of(walked.files(), List.of(), LOCALES);
        problems.addAll(walked.problems());
        problems.addAll(tree.problems());
        for (var page : tree.pages()) {
            try {
                var read = reader.page(ROOT, page);
                problems.addAll(read.problems());
                texts.put(page, read.revision().text());
                reader.history(ROOT, page, LOCALES.getFirst(), problems);
            } catch (Unreadable e) {
                problems.add(e.in(page.file().name()));
            }
        }
    }

    @Test
    void everyFileIsReadWithoutAProblem() {
        assertThat(problems).isEmpty();
        assertThat(tree.pages()).hasSizeGreaterThanOrEqualTo(48);
    }

    @Test
    void everyCategoryAndTopicIsNamedInBothLanguages() throws IOException, Unreadable {
        for (var shelf : tree.shelves()) {
            assertThat(shelf.file()).as(shelf.path()).isNotNull();
            var source = ShelfSource.of(Files.readString(shelf.file().path()), shelf.folder(), LOCALES.getFirst());
            assertThat(source.names()).as(shelf.path()).containsOnlyKeys(LOCALES);
            assertThat(source.complaints()).as(shelf.path()).isEmpty();
        }
    }

    @Test
    void everyPageIsThereInBothLanguagesWithTheSameAnchors() {
        var anchors = new TreeMap<String, Map<Locale, List<String>>>();
        rendered()
                .forEach((page, text) -> anchors.computeIfAbsent(page.slug(), it -> new HashMap<>())
                        .put(
                                page.locale(),
                                text.sections().stream().map(Section::anchor).toList()));

        anchors.forEach((slug, byLocale) -> {
            assertThat(byLocale).as(slug).containsOnlyKeys(LOCALES);
            assertThat(byLocale.get(LOCALES.get(1))).as(slug).isEqualTo(byLocale.get(LOCALES.get(0)));
        });
    }

    @Test
    void everyLinkLeadsToAPageASectionOrATopic() {
        var broken = new ArrayList<String>();
        rendered()
                .forEach((page, text) ->
                        text.broken().forEach(it -> broken.add(page.file().name() + ": " + it)));

        assertThat(broken).isEmpty();
    }

    @Test
    void everyHintOfAFormLeadsToASection() throws IOException {
        var known = new Known();
        var broken = new ArrayList<String>();
        for (var form : tree.forms().values()) {
            var link = LINK.matcher(Files.readString(form.path()));
            while (link.find()) {
                var found = link.group(1).equals("help")
                        ? known.page(
                                link.group(2),
                                Optional.ofNullable(link.group(3)).orElse(""))
                        : known.ticket(link.group(2));
                if (found.isEmpty()) {
                    broken.add(form.name() + ": " + link.group());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void titlesAreShort() {
        assertThat(texts.values())
                .extracting(PageText::title)
                .allSatisfy(title -> assertThat(title).hasSizeLessThanOrEqualTo(LONGEST_TITLE));
    }

    private static Map<FoundPage, RenderedText> rendered() {
        var known = new Known();
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> Markdown.renderPage(
                                it.getValue().title(),
                                it.getValue().markdown(),
                                it.getKey().locale(),
                                known.with(it.getValue().pictures()))));
    }

    /** What the content folder has that can be linked to. */
    private static final class Known implements LinkResolver {

        private final Map<String, Set<String>> anchors = texts.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().slug(), it -> anchorsOf(it.getValue()), (ru, en) -> {
                    ru.retainAll(en);
                    return ru;
                }));
        private final Set<String> topics = tree.shelves().stream()
                .filter(it -> it.category() != null)
                .map(FoundShelf::slug)
                .collect(Collectors.toSet());

        private static Set<String> anchorsOf(PageText text) {
            return Markdown.renderPage(text.title(), text.markdown(), LOCALES.getFirst(), BY_NAME).sections().stream()
                    .map(Section::anchor)
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<String> page(String slug, String anchor) {
            var sections = anchors.get(slug);
            return sections != null && (anchor.isEmpty() || sections.contains(anchor))
                    ? BY_NAME.page(slug, anchor)
                    : Optional.empty();
        }

        @Override
        public Optional<String> ticket(String topic) {
            return topics.contains(topic) ? BY_NAME.ticket(topic) : Optional.empty();
        }

        LinkResolver with(List<Picture> pictures) {
            var outer = this;
            return new LinkResolver() {
                @Override
                public Optional<String> page(String slug, String anchor) {
                    return outer.page(slug, anchor);
                }

                @Override
                public Optional<String> ticket(String topic) {
                    return outer.ticket(topic);
                }

                @Override
                public Optional<LinkedFile> file(String path) {
                    return pictures.stream()
                            .filter(it -> it.name().equals(path))
                            .map(it -> new LinkedFile(it.path(), it.width(), it.height()))
                            .findFirst();
                }
            };
        }
    }
}
