package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mockito.Mockito;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.content.Names;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.PublishedPage;
import org.spravka.content.Revision;
import org.spravka.content.Topic;

/** A few pages in an index in memory. */
public final class Library {

    public static final Locale RU = Locale.forLanguageTag("ru");
    public static final Locale EN = Locale.forLanguageTag("en");

    private final LiveIndex live = new LiveIndex();
    private final Guidance guidance = new Guidance();
    private final Search search;

    private Library(PublishedPage... pages) {
        try {
            var index = SectionIndex.on(new ByteBuffersDirectory());
            var documents = documents(catalog());
            Stream.of(pages)
                    .collect(java.util.stream.Collectors.groupingBy(PublishedPage::slug))
                    .forEach((slug, translations) -> index.replace(
                            slug,
                            translations.stream()
                                    .flatMap(it -> documents.of(it).stream())
                                    .toList()));
            index.refresh();
            live.show(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        search = new Search(live, guidance, catalog());
    }

    public static Library of(PublishedPage... pages) {
        return new Library(pages);
    }

    static PageDocuments documents(Catalog catalog) {
        return documents(catalog, page -> {});
    }

    /** @param indexed told of each page that is put into the index */
    static PageDocuments documents(Catalog catalog, Consumer<PublishedPage> indexed) {
        return new PageDocuments(catalog, page -> {
            indexed.accept(page);
            return SearchConfiguration.sections(page);
        });
    }

    /** Knows the topics {@code campaigns} of calls and {@code tokens} of integrations by their names. */
    static Catalog catalog() {
        var catalog = Mockito.mock(Catalog.class);
        var campaigns = new Topic(1, "campaigns", "calls", 1, "", names("Обзвоны", "Call campaigns"));
        var tokens = new Topic(2, "tokens", "integrations", 1, "", names("Доступ к API", "API access"));
        Mockito.when(catalog.topic("campaigns")).thenReturn(java.util.Optional.of(campaigns));
        Mockito.when(catalog.topic("tokens")).thenReturn(java.util.Optional.of(tokens));
        var calls =
                new Category(1, "calls", 1, "", names("Телефония и звонки", "Telephony and calls"), List.of(campaigns));
        var integrations = new Category(2, "integrations", 2, "", names("Интеграции", "Integrations"), List.of(tokens));
        Mockito.when(catalog.category("calls")).thenReturn(java.util.Optional.of(calls));
        Mockito.when(catalog.categories()).thenReturn(List.of(calls, integrations));
        return catalog;
    }

    private static Names names(String russian, String english) {
        return new Names(Map.of(RU, new Naming(russian, ""), EN, new Naming(english, "")));
    }

    static Search search(LiveIndex live) {
        return new Search(live, new Guidance(), catalog());
    }

    /** Of a page that was built here. */
    long id(String slug) {
        return Objects.requireNonNull(PageBuilder.IDS.get(slug));
    }

    Rehearsal rehearsal() {
        return new Rehearsal(search, guidance, catalog());
    }

    Guidance guidance() {
        return guidance;
    }

    public Search search() {
        return search;
    }

    public Completions completions() {
        return new Completions(live, guidance);
    }

    SearchResult find(String words) {
        return search.find(new SearchRequest(words, RU));
    }

    List<String> slugs(String words) {
        return find(words).hits().stream().map(it -> it.page().slug()).toList();
    }

    /** What the marked words of the first hit are. */
    List<String> marked(String words) {
        return marks(find(words).hits().getFirst().passage());
    }

    public static List<String> marks(String html) {
        return Arrays.stream(html.split("<mark>"))
                .skip(1)
                .map(it -> it.substring(0, it.indexOf("</mark>")))
                .toList();
    }

    public static PublishedPage page(String slug, String title, String markdown) {
        return new PageBuilder(slug, title, markdown).build();
    }

    public static PageBuilder with(String slug, String title, String markdown) {
        return new PageBuilder(slug, title, markdown);
    }

    /** A page with more than a title and a text. */
    public static final class PageBuilder {

        private static final Map<String, Long> IDS = new HashMap<>();

        private final String slug;
        private final String title;
        private final String markdown;
        private Locale locale = RU;
        private String category = "calls";
        private String topic = "campaigns";
        private String summary = "";
        private List<String> labels = List.of();
        private List<String> questions = List.of();
        private int number = 1;

        private PageBuilder(String slug, String title, String markdown) {
            this.slug = slug;
            this.title = title;
            this.markdown = markdown;
        }

        public PageBuilder in(Locale locale) {
            this.locale = locale;
            return this;
        }

        public PageBuilder in(String category, String topic) {
            this.category = category;
            this.topic = topic;
            return this;
        }

        public PageBuilder summary(String summary) {
            this.summary = summary;
            return this;
        }

        public PageBuilder labels(String... labels) {
            this.labels = List.of(labels);
            return this;
        }

        public PageBuilder questions(String... questions) {
            this.questions = List.of(questions);
            return this;
        }

        public PageBuilder revision(int number) {
            this.number = number;
            return this;
        }

        public PublishedPage build() {
            var text = new PageText(title, summary, labels, markdown);
            var revision =
                    new Revision(number, text, new Author(null, "Анна"), Instant.EPOCH, "", false, text.sha256());
            var id = IDS.computeIfAbsent(slug, it -> IDS.size() + 1L);
            return new PublishedPage(id, slug, "c" + id, locale, category, topic, 1, revision, questions);
        }
    }
}
