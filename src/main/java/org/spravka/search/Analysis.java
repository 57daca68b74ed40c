package org.spravka.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns text into terms. Languages may stand side by side in one text and in one query: each word is treated by its script, so
 * the same analysis serves every locale.
 */
final class Analysis {

    /** Words as they are written, in lower case; ё is е, and accents of Latin letters are gone. */
    static final Analyzer WORDS = new Words(UnaryOperator.identity());

    /** What a word has in common with its forms and with the words made of it, see {@link Stems}. */
    static final Analyzer STEMS = new Words(words -> new StemFilter(words, Stems::stem));

    /** Three letters in a row, so that «автообзвон» is found for «обзвон». */
    static final Analyzer PIECES = new Words(words -> new NGramTokenFilter(words, 3, 3, false));

    /** What is typed until a word stands there. */
    static final Analyzer BEGINNINGS = new Words(words -> new EdgeNGramTokenFilter(words, 1, 12, true));

    private Analysis() {}

    /**
     * A word where it stands in a text.
     *
     * @param start of its first character
     * @param end after its last character
     */
    record Token(String term, int start, int end) {

        String stem() {
            return Stems.stem(term);
        }
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: the text is in memory", e);
        }
        return tokens;
    }

    static List<String> terms(Analyzer analyzer, String text) {
        return tokens(analyzer, text).stream().map(Token::term).toList();
    }

    private static final class Words extends Analyzer {

        private static final NormalizeCharMap PLAIN = plain();

        private final UnaryOperator<TokenStream> last;

        Words(UnaryOperator<TokenStream> last) {
            this.last = last;
        }

        /** The tokenizer would take "NO_ANSWER", "amocrm.ru" and a full stop without a space behind it for one word. */
        private static NormalizeCharMap plain() {
            var map = new NormalizeCharMap.Builder();
            map.add("ё", "е");
            map.add("Ё", "Е");
            map.add("_", " ");
            map.add(".", " ");
            map.add(":", " ");
            return map.build();
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(PLAIN, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            var words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
            return new TokenStreamComponents(tokenizer, last.apply(words));
        }
    }
}
