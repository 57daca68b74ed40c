package org.spravka.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What pages must have and must not have, beside the words that put them in order. */
record Demands(List<BooleanClause> clauses) {

    static final Demands NONE = new Demands(List.of());

    static Demands of(Typed typed) {
        var clauses = new ArrayList<BooleanClause>();
        typed.phrases().forEach(it -> clauses.add(new BooleanClause(exactly(it), Occur.FILTER)));
        typed.without().forEach(it -> clauses.add(new BooleanClause(anyForm(it), Occur.MUST_NOT)));
        return new Demands(clauses);
    }

    /** Those of the pages that meet them. */
    Query of(Query pages) {
        if (clauses.isEmpty()) {
            return pages;
        }
        var query = new BooleanQuery.Builder().add(pages, Occur.FILTER);
        clauses.forEach(query::add);
        return query.build();
    }

    /** In title, headings or text, in just this form. */
    private static Query exactly(String phrase) {
        var words = Analysis.terms(Analysis.WORDS, phrase).toArray(String[]::new);
        var any = new BooleanQuery.Builder();
        Stream.of(Fields.ASKED, Fields.HEADINGS, Fields.ABOUT, Fields.TEXT)
                .forEach(it -> any.add(new PhraseQuery(it + Fields.WORDS, words), Occur.SHOULD));
        return any.build();
    }

    /** One word in any form and anywhere; several as they stand. */
    private static Query anyForm(String text) {
        var words = Analysis.terms(Analysis.WORDS, text);
        return words.size() == 1
                ? new TermQuery(new Term(Fields.ANYWHERE, Stems.stem(words.getFirst())))
                : exactly(text);
    }
}
