package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.spravka.search.QueryWords.Word;

/**
 * The part of a section that says most about the words. Where the words stand comes out of the index, so that a long section costs
 * no more than a short one.
 */
final class Passages {

    /** Of a word that stands everywhere the first places are enough. */
    private static final int MOST_PLACES = 200;
    /** What a word adds that is in the passage already. */
    private static final double AGAIN = 0.1;

    private final IndexReader reader;
    private final TermLookup terms;
    private final QueryWords words;

    Passages(IndexReader reader, TermLookup terms, QueryWords words) {
        this.reader = reader;
        this.terms = terms;
        this.words = words;
    }

    /** Where a word stands in a text. */
    private record Place(Word word, int start, int end) {}

    /** @param forms the words as they stand there, in lower case */
    record Passage(String html, List<String> forms) {}

    /** @param length about so many characters; it ends where a word ends */
    Passage best(int section, String text, int length) throws IOException {
        var places = places(section);
        if (places.isEmpty()) {
            return new Passage(Marked.cut(text, 0, length, List.of()), List.of());
        }
        var chosen = densest(places, length);
        var start = Marked.sentenceStart(text, chosen.getFirst().start(), length / 3);
        var spans =
                places.stream().map(it -> new Marked.Span(it.start(), it.end())).toList();
        var forms = places.stream()
                .filter(it -> it.start() >= start && it.end() <= start + length)
                .map(it -> text.substring(it.start(), it.end()).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .toList();
        return new Passage(Marked.cut(text, start, length, spans), forms);
    }

    private List<Place> places(int section) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(section, reader.leaves()));
        var places = new ArrayList<Place>();
        for (var word : words.words()) {
            addPlaces(word, word.stem(), leaf, section - leaf.docBase, places);
            for (var synonym : word.synonyms()) {
                addPlaces(word, synonym, leaf, section - leaf.docBase, places);
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    private void addPlaces(Word word, String stem, LeafReaderContext leaf, int section, List<Place> places)
            throws IOException {
        var postings = terms.places(leaf, new Term(Fields.PASSAGE + Fields.STEMS, stem));
        if (postings != null && postings.advance(section) == section) {
            for (var i = 0; i < Math.min(postings.freq(), MOST_PLACES); i++) {
                postings.nextPosition();
                places.add(new Place(word, postings.startOffset(), postings.endOffset()));
            }
        }
    }

    private static List<Place> densest(List<Place> places, int length) {
        var best = places.subList(0, 1);
        var most = 0.0;
        for (var from = 0; from < places.size(); from++) {
            var to = from;
            var value = 0.0;
            var seen = new HashSet<String>();
            while (to < places.size()
                    && places.get(to).end() <= places.get(from).start() + length) {
                var word = places.get(to).word();
                value += word.importance() * (seen.add(word.stem()) ? 1 : AGAIN);
                to++;
            }
            if (value > most && to > from) {
                most = value;
                best = places.subList(from, to);
            }
        }
        return best;
    }
}
