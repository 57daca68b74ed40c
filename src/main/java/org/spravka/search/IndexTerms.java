package org.spravka.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What one state of the index knows about words. */
final class IndexTerms {

    private static final List<String> STEMS = List.of(
            Fields.TEXT + Fields.STEMS,
            Fields.TITLE + Fields.STEMS,
            Fields.HEADINGS + Fields.STEMS,
            Fields.ABOUT + Fields.STEMS);

    private final IndexReader reader;
    private final int pages;

    IndexTerms(IndexReader reader) throws IOException {
        this.reader = reader;
        this.pages = Math.max(1, reader.getDocCount(Fields.TEXT + Fields.STEMS));
    }

    /** In how many pages a word of this stem stands, or a few less. */
    int pagesWith(String stem) throws IOException {
        var most = 0;
        for (var field : STEMS) {
            most = Math.max(most, reader.docFreq(new Term(field, stem)));
        }
        return most;
    }

    /** How much a word of this stem tells: 0 if every page has it (the idf of BM25, Robertson and Zaragoza 2009). */
    double rarity(String stem) throws IOException {
        var with = pagesWith(stem);
        return Math.log(1 + (Math.max(0, pages - with) + 0.5) / (with + 0.5));
    }
}
