package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searches with passages, filters counted and reasons given, beside the plain best ten of Lucene for the same stems on the same
 * index: the shipped pages thirty times over. Run by {@code src/bench/search.sh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark {

    private static final int COPIES = 30;
    private static final List<String> QUERIES = List.of(
            "обзвон не идет",
            "как пополнить баланс картой",
            "где найти номер компании",
            "вебхук после звонка",
            "отчет не строится",
            "оператор не слышит клиента",
            "сценарий не сохраняется",
            "сколько стоит звонок");

    private final LiveIndex live = new LiveIndex();
    private Search search;
    private IndexSearcher plain;
    private List<BooleanQuery> plainQueries;
    private int next;

    @Setup
    public void fill() throws IOException {
        var directory = new ByteBuffersDirectory();
        var index = SectionIndex.on(directory);
        var documents = Library.documents(Library.catalog());
        for (var file : pages()) {
            var name = file.getFileName().toString();
            var slug = name.substring(0, name.indexOf('.'));
            var locale = Locale.forLanguageTag(name.contains(".ru.") ? "ru" : "en");
            var source = Files.readString(file);
            var title = source.lines()
                    .filter(it -> it.startsWith("title: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(7);
            var text = source.substring(source.indexOf("\n---\n") + 5);
            for (var copy = 0; copy < COPIES; copy++) {
                var page = Library.with(slug + "-" + locale + "-" + copy, title, text)
                        .in(locale)
                        .build();
                index.replace(page.slug(), documents.of(page));
            }
        }
        index.refresh();
        index.commit(1, 0);
        live.show(index);
        search = Library.search(live);
        plain = new IndexSearcher(DirectoryReader.open(directory));
        plainQueries = QUERIES.stream().map(SearchBenchmark::plain).toList();
    }

    private static List<Path> pages() {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(it ->
                            it.toString().endsWith(".md") && !it.toString().contains("_history"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stems of the words in title and text, any of them. */
    private static BooleanQuery plain(String words) {
        var query = new BooleanQuery.Builder();
        for (var field : List.of(Fields.TITLE + Fields.STEMS, Fields.TEXT + Fields.STEMS)) {
            try (var tokens = Fields.ANALYZER.tokenStream(field, words)) {
                var term = tokens.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    query.add(new TermQuery(new Term(field, term.toString())), Occur.SHOULD);
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return query.build();
    }

    @Benchmark
    public SearchResult spravka() {
        return search.find(new SearchRequest(QUERIES.get(next++ % QUERIES.size()), Library.RU).limit(10));
    }

    @Benchmark
    public TopDocs plainLucene() throws IOException {
        return plain.search(plainQueries.get(next++ % plainQueries.size()), 10);
    }
}
