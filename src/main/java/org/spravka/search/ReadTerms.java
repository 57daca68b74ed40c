package org.spravka.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.spravka.search.Analysis.Token;

/** Hands the words of a text that was read before to the index: a text stands in several fields, and reading it takes long. */
final class ReadTerms<T> extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Collection<T> all;
    private final Function<T, String> asTerm;
    private final boolean withOffsets;
    private Iterator<T> rest;

    private ReadTerms(Collection<T> all, Function<T, String> asTerm, boolean withOffsets) {
        this.all = all;
        this.asTerm = asTerm;
        this.withOffsets = withOffsets;
        rest = all.iterator();
    }

    /** One after another, without where they stood. */
    static <T> ReadTerms<T> of(Collection<T> all, Function<T, String> asTerm) {
        return new ReadTerms<>(all, asTerm, false);
    }

    static ReadTerms<Token> withOffsets(List<Token> text, Function<Token, String> asTerm) {
        return new ReadTerms<>(text, asTerm, true);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = rest.next();
        term.append(asTerm.apply(next));
        if (withOffsets && next instanceof Token token) {
            offset.setOffset(token.start(), token.end());
        }
        return true;
    }

    @Override
    public void reset() {
        rest = all.iterator();
    }
}
