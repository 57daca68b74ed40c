package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on disk: the only owner of its writer and its searchers. One thread writes, any number search. What was put in is
 * found after {@link #refresh()} and is there after a crash once {@link #commit(long, long)} has returned.
 */
final class SectionIndex implements AutoCloseable {

    /** Before anything was committed. */
    static final long NOTHING = -1;

    private static final String SEQUENCE = "sequence";
    private static final String LESSONS = "lessons";
    private static final double BUFFER_MB = 64;
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.5f, 0.75f);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SectionIndex(Directory directory) throws IOException {
        this.directory = directory;
        var config = new IndexWriterConfig(Fields.ANALYZER)
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, new Factory());
    }

    /** @throws UncheckedIOException if it cannot be read or another process writes to it */
    static SectionIndex open(Path folder) {
        try {
            return on(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the index in " + folder, e);
        }
    }

    static SectionIndex on(Directory directory) throws IOException {
        return new SectionIndex(directory);
    }

    private static final class Factory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(
                org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    /** The line of the change log up to which everything is in here, as of the last commit; {@link #NOTHING} before that. */
    long committed() {
        return committed(SEQUENCE, NOTHING);
    }

    /** The last lesson that is in here, as of the last commit; 0 before that. */
    long lessons() {
        return committed(LESSONS, 0);
    }

    private long committed(String key, long orElse) {
        for (var entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(key)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return orElse;
    }

    static boolean isComplete(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    && DirectoryReader.listCommits(directory)
                            .getLast()
                            .getUserData()
                            .containsKey(SEQUENCE);
        }
    }

    /** Puts these documents in place of all that a page has; without documents the page is gone. Searchers see all or nothing. */
    void replace(String slug, List<Document> documents) {
        quietly(() -> {
            var page = new Term(Fields.SLUG, slug);
            if (documents.isEmpty()) {
                writer.deleteDocuments(page);
            } else {
                writer.updateDocuments(page, documents);
            }
        });
    }

    /** A lesson that was put in before is there once. */
    void learn(Lessons.Kept lesson) {
        quietly(() ->
                writer.updateDocument(new Term(Fields.LESSON, Long.toString(lesson.id())), PageDocuments.of(lesson)));
    }

    void refresh() {
        quietly(searchers::maybeRefreshBlocking);
    }

    /**
     * @param sequence the line of the change log up to which all pages are in here
     * @param lessons the last lesson that is in here
     */
    void commit(long sequence, long lessons) {
        quietly(() -> {
            var done = Map.of(SEQUENCE, Long.toString(sequence), LESSONS, Long.toString(lessons));
            writer.setLiveCommitData(done.entrySet());
            writer.commit();
        });
    }

    /**
     * Searches one state of the index; what is put in meanwhile is not seen.
     *
     * @throws org.apache.lucene.store.AlreadyClosedException after {@link #close()}
     */
    <T> T search(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the index", e);
        }
    }

    /** What is asked of a searcher. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** What was not committed is lost, and follows again from the change log. Searches that are running finish first. */
    @Override
    public void close() {
        quietly(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void quietly(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the index", e);
        }
    }
}
