package org.spravka.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.spravka.search.Hit.FoundPage;
import org.spravka.search.Hit.FoundSection;
import org.spravka.search.Reason.Place;

/** Makes of documents what people see: page, section, passage and why. */
final class Hits {

    private final StoredFields stored;
    private final Passages passages;
    private final Set<String> stems;
    private final int passageLength;
    private final @Nullable String category;
    private final @Nullable String topic;

    /**
     * @param category the one that someone chose, to be named as a reason; likewise topic
     */
    Hits(
            IndexSearcher searcher,
            TermLookup terms,
            QueryWords words,
            int passageLength,
            @Nullable String category,
            @Nullable String topic)
            throws IOException {
        this.stored = searcher.storedFields();
        this.passages = new Passages(searcher.getIndexReader(), terms, words);
        this.stems = words.words().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.stem()), it.synonyms().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        this.passageLength = passageLength;
        this.category = category;
        this.topic = topic;
    }

    List<Hit> of(Collection<RankedPages.Ranked> ranked) throws IOException {
        var hits = new ArrayList<Hit>(ranked.size());
        for (var each : ranked) {
            hits.add(hit(each));
        }
        return hits;
    }

    private Hit hit(RankedPages.Ranked ranked) throws IOException {
        var page = stored.document(ranked.page());
        var section = stored.document(ranked.section());
        var text = section.get(Fields.PASSAGE);
        var shown = text.isBlank() ? page.get(Fields.SUMMARY) : text;
        var passage = passages.best(ranked.section(), shown, passageLength);
        var heading = section.get(Fields.HEADING);
        return new Hit(
                found(page),
                new FoundSection(section.get(Fields.ANCHOR), heading),
                passage.html(),
                ranked.score(),
                why(page, heading, passage.forms(), ranked));
    }

    private static FoundPage found(Document page) {
        return new FoundPage(
                page.get(Fields.SLUG),
                Locale.forLanguageTag(page.get(Fields.LOCALE)),
                page.get(Fields.TITLE),
                page.getField(Fields.REVISION).storedValue().getIntValue(),
                Instant.ofEpochMilli(
                        page.getField(Fields.PUBLISHED).storedValue().getLongValue()),
                page.get(Fields.CATEGORY),
                page.get(Fields.TOPIC),
                List.of(page.getValues(Fields.LABEL)));
    }

    private List<Reason> why(Document page, String heading, List<String> inText, RankedPages.Ranked ranked) {
        var about = String.join("\n", page.getValues(Fields.LABEL)) + "\n" + page.get(Fields.SUMMARY);
        return Stream.of(
                        new Reason(Place.TITLE, matching(page.get(Fields.TITLE))),
                        new Reason(Place.HEADING, matching(heading)),
                        new Reason(Place.QUESTION, questionLike(page)),
                        new Reason(Place.TEXT, inText),
                        new Reason(Place.ABOUT, matching(about)))
                .filter(reason -> !reason.words().isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), reasons -> {
                    if (ranked.pinned()) {
                        reasons.addFirst(new Reason(Place.PINNED, List.of()));
                    }
                    if (ranked.helped() > 0) {
                        reasons.add(new Reason(Place.HELPED, List.of(String.valueOf(ranked.helped()))));
                    }
                    if (ranked.taught() && reasons.stream().noneMatch(it -> it.place() == Place.QUESTION)) {
                        reasons.add(new Reason(Place.TAUGHT, List.of()));
                    }
                    if (page.get(Fields.TOPIC).equals(topic)) {
                        reasons.add(new Reason(Place.TOPIC, List.of()));
                    } else if (page.get(Fields.CATEGORY).equals(category)) {
                        reasons.add(new Reason(Place.CATEGORY, List.of()));
                    }
                    return reasons;
                }));
    }

    /** The question that has most of the words, if it has more than one of them. */
    private List<String> questionLike(Document page) {
        return Stream.of(page.getValues(Fields.QUESTIONS))
                .filter(it -> matching(it).size() > 1)
                .max(Comparator.comparingInt(it -> matching(it).size()))
                .stream()
                .toList();
    }

    /** The words of a short text, as they stand there, that match. */
    private List<String> matching(String text) {
        return Analysis.tokens(Analysis.STEMS, text).stream()
                .filter(it -> stems.contains(it.term()))
                .map(it -> text.substring(it.start(), it.end()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
