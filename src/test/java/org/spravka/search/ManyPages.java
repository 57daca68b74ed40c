package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.mockito.Mockito;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.PageText;
import org.spravka.content.PublishedPage;
import org.spravka.content.Revision;

/**
 * Builds an index of many pages, made of those in a content folder with every twelfth word changed, and asks it. Wall time, and the
 * CPU time of the asking thread, because a machine is seldom quiet. Run by {@code src/bench/many-pages.sh}.
 */
public final class ManyPages {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int CHANGED = 12;
    private static final int ROUNDS = 3;
    private static final int MOST_QUERIES = 500;
    private static final int SAVED = 200;
    /** Lucene takes 1024 clauses. */
    private static final int MOST_WORDS = 500;

    private final List<Source> sources;
    private final int pages;
    private final PageDocuments documents;

    private ManyPages(List<Source> sources, int pages) {
        this.sources = sources;
        this.pages = pages;
        var catalog = Mockito.mock(Catalog.class, Mockito.withSettings().stubOnly());
        documents = new PageDocuments(catalog, SearchConfiguration::sections);
    }

    /**
     * @param arguments a folder for the index, which is taken as it is if it has one, the content folder, how many pages, and a file of questions, one a line; without it
     *     the titles of pages are asked
     */
    public static void main(String[] arguments) throws IOException {
        var many = new ManyPages(sources(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
        var folder = Path.of(arguments[0]);
        var isBuilt = SectionIndex.isComplete(folder);
        try (var index = SectionIndex.open(folder)) {
            if (!isBuilt) {
                many.build(index);
            }
            many.ask(index, arguments.length > 3 ? questions(Path.of(arguments[3])) : many.titles());
            many.save(index);
        }
    }

    /** A page of the folder. */
    private record Source(String slug, Locale locale, String category, String topic, String title, String text) {}

    private record Question(Locale locale, String text) {}

    private static List<Source> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".md"))
                    .filter(it -> !it.toString().contains("_history"))
                    .sorted()
                    .map(ManyPages::source)
                    .toList();
        }
    }

    private static Source source(Path file) {
        try {
            var name = file.getFileName().toString().split("\\.");
            var source = Files.readString(file);
            var title = source.lines()
                    .filter(it -> it.startsWith("title: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(7)
                    .replaceAll("^[\"']|[\"']$", "");
            var topic = file.getParent();
            return new Source(
                    name[0],
                    Locale.forLanguageTag(name[1]),
                    topic.getParent().getFileName().toString(),
                    topic.getFileName().toString(),
                    title,
                    source.substring(source.indexOf("\n---\n") + 5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(it -> new Question(isRussian(it) ? Library.RU : Library.EN, it))
                .limit(MOST_QUERIES)
                .toList();
    }

    private static boolean isRussian(String text) {
        return text.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.CYRILLIC);
    }

    private List<Question> titles() {
        return sources.stream()
                .map(it -> new Question(it.locale(), it.title()))
                .limit(MOST_QUERIES)
                .toList();
    }

    /** The first pages are those of the folder; every further round changes other words to those of a neighbouring page. */
    private PublishedPage page(int number) {
        var at = number % sources.size();
        var source = sources.get(at);
        var round = number / sources.size();
        var text = round == 0 ? source.text() : changed(source.text(), neighbour(at, round), new Random(number));
        var page = new PageText(source.title(), "", List.of(), text);
        var revision = new Revision(1, page, new Author(null, "Анна"), Instant.EPOCH, "", false, "");
        return new PublishedPage(
                number,
                source.slug() + "-" + round,
                "c" + number,
                source.locale(),
                source.category(),
                source.topic(),
                1,
                revision,
                List.of());
    }

    private String neighbour(int at, int round) {
        return sources.get((at + round * 2) % sources.size()).text();
    }

    private static String changed(String text, String other, Random random) {
        var words = WORD.matcher(other).results().map(it -> it.group()).toArray(String[]::new);
        return words.length == 0
                ? text
                : WORD.matcher(text)
                        .replaceAll(
                                it -> random.nextInt(CHANGED) == 0 ? words[random.nextInt(words.length)] : it.group());
    }

    private void build(SectionIndex index) {
        var made = IntStream.range(0, Math.min(pages, sources.size()))
                .mapToObj(this::page)
                .toList();
        made.parallelStream().forEach(it -> documents.of(it));
        var texts = System.nanoTime();
        var textsCpu = cpu();
        IntStream.range(0, pages).parallel().forEach(it -> page(it));
        texts = System.nanoTime() - texts;
        textsCpu = cpu() - textsCpu;
        var start = System.nanoTime();
        var startCpu = cpu();
        IntStream.range(0, pages).parallel().forEach(it -> {
            var page = page(it);
            index.replace(page.slug() + "." + page.locale(), documents.of(page));
        });
        index.commit(1, 0);
        var all = System.nanoTime() - start;
        index.refresh();
        var seconds = (all - texts) / 1e9;
        System.out.printf(
                "%d pages built in %.1f s: %.0f a second; CPU %.2f ms a page (%.1f s more for making the texts, left out)%n",
                pages, seconds, pages / seconds, (cpu() - startCpu - textsCpu) / 1e6 / pages, texts / 1e9);
    }

    /** Of the whole process, in nanoseconds. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void ask(SectionIndex index, List<Question> questions) {
        var live = new LiveIndex();
        live.show(index);
        var search = Library.search(live);
        var completions = new Completions(live, new Guidance());
        var kinds = List.of(
                new Kind("plain Lucene", it -> index.search(searcher -> plain(searcher, it))),
                new Kind("search", it -> search.find(new SearchRequest(it.text(), it.locale()).limit(10))),
                new Kind("suggestions", it -> search.answers(problem(it))),
                new Kind("completion", it -> completions.of(beginning(it.text()), it.locale())));
        for (var round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                kinds.forEach(kind -> kind.ask(question));
            }
        }
        kinds.forEach(kind -> kind.print(questions.size()));
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "live heap %d MB, of at most %d%n",
                heap >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Problem problem(Question question) {
        return new Problem(question.locale(), List.of(new WeightedText(question.text(), 1)), null, null, 420, 5);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 7));
    }

    /** The best twenty pages with any of the stems in title and text, and what is stored of them. */
    private static TopDocs plain(org.apache.lucene.search.IndexSearcher searcher, Question question)
            throws IOException {
        var query = new BooleanQuery.Builder();
        Analysis.terms(Analysis.STEMS, question.text()).stream()
                .distinct()
                .limit(MOST_WORDS)
                .forEach(stem -> Stream.of(Fields.ASKED, Fields.TEXT)
                        .forEach(field ->
                                query.add(new TermQuery(new Term(field + Fields.STEMS, stem)), Occur.SHOULD)));
        var found = searcher.search(query.build(), 20);
        var stored = searcher.storedFields();
        for (var each : found.scoreDocs) {
            stored.document(each.doc);
        }
        return found;
    }

    private interface Asked {
        Object ask(Question question);
    }

    /** One way of asking, with the times it took. */
    private static final class Kind {

        private final String name;
        private final Asked asked;
        private final List<Long> wall = new ArrayList<>();
        private final List<Long> cpu = new ArrayList<>();

        Kind(String name, Asked asked) {
            this.name = name;
            this.asked = asked;
        }

        void ask(Question question) {
            var threads = ManagementFactory.getThreadMXBean();
            var began = System.nanoTime();
            var beganCpu = threads.getCurrentThreadCpuTime();
            asked.ask(question);
            cpu.add(threads.getCurrentThreadCpuTime() - beganCpu);
            wall.add(System.nanoTime() - began);
        }

        /** Of the last round only. */
        void print(int questions) {
            System.out.printf(
                    "%-14s n = %d  wall p50 %6.2f  p95 %6.2f ms  CPU p50 %6.2f  p95 %6.2f ms%n",
                    name,
                    questions,
                    percentile(wall, questions, .5),
                    percentile(wall, questions, .95),
                    percentile(cpu, questions, .5),
                    percentile(cpu, questions, .95));
        }

        private static double percentile(List<Long> all, int last, double share) {
            var times = all.subList(all.size() - last, all.size()).stream()
                    .mapToLong(it -> it)
                    .sorted()
                    .toArray();
            return times[(int) (share * (times.length - 1))] / 1e6;
        }
    }

    /** From the end of a save until the page is found. */
    private void save(SectionIndex index) {
        var times = new long[SAVED];
        for (var i = 0; i < SAVED; i++) {
            var page = page(i * 7 % pages);
            var start = System.nanoTime();
            List<Document> made = documents.of(page);
            index.replace(page.slug() + "." + page.locale(), made);
            index.refresh();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "saved to searchable n = %d  p50 %.2f  p95 %.2f ms%n",
                SAVED, times[SAVED / 2] / 1e6, times[SAVED * 95 / 100] / 1e6);
    }
}
