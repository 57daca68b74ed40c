package org.spravka.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts what a rule makes of a word in the word's place. */
final class StemFilter extends TokenFilter {

    private final UnaryOperator<String> rule;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream words, UnaryOperator<String> rule) {
        super(words);
        this.rule = rule;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var changed = rule.apply(term.toString());
        term.setEmpty().append(changed);
        return true;
    }
}
