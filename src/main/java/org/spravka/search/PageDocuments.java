package org.spravka.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.spravka.markdown.Section;
import org.spravka.search.Analysis.Token;

/**
 * What stands in the index for a page: for each language one document per question it answers, one per
 * section, and then one for the whole page. A page is
 * ranked as a whole; its sections tell where the answer stands.
 */
final class PageDocuments {

    /** Where a word stands is kept with its stem, so that a passage is found without reading the text anew. */
    private static final FieldType WITH_OFFSETS = withOffsets();

    /** Whether a term stands there, not where and how often. */
    private static final FieldType TERMS = terms();

    private final Catalog catalog;
    private final Function<PublishedPage, List<Section>> sections;

    PageDocuments(Catalog catalog, Function<PublishedPage, List<Section>> sections) {
        this.catalog = catalog;
        this.sections = sections;
    }

    private static FieldType withOffsets() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The documents of a page, in the order in which they must be added together. */
    List<Document> of(PublishedPage page) {
        var composed = sections.apply(page).stream()
                .map(it -> new Section(it.anchor(), composed(it.title()), it.level(), composed(it.text())))
                .map(Part::new)
                .toList();
        var parts = composed.isEmpty() ? List.of(new Part(new Section(Section.TOP, "", 0, ""))) : composed;
        var documents = new ArrayList<Document>(page.questions().size() + parts.size() + 1);
        page.questions().forEach(it -> documents.add(question(page, composed(it))));
        parts.forEach(part -> documents.add(section(page, part)));
        documents.add(page(page, parts));
        return documents;
    }

    /** A section and its words. */
    private record Part(Section section, List<Token> heading, List<Token> text) {
        Part(Section section) {
            this(section, read(section.title()), read(section.text()));
        }
    }

    private static List<Token> read(String text) {
        return Analysis.tokens(Analysis.WORDS, text);
    }

    private Document section(PublishedPage page, Part part) {
        var section = part.section();
        var document = document(page);
        document.add(new StoredField(Fields.ANCHOR, section.anchor()));
        document.add(new StoredField(Fields.HEADING, section.title()));
        document.add(new StoredField(Fields.PASSAGE, section.text()));
        add(document, Fields.HEADING + Fields.STEMS, part.heading(), Token::stem);
        document.add(new Field(
                Fields.PASSAGE + Fields.STEMS, ReadTerms.withOffsets(part.text(), Token::stem), WITH_OFFSETS));
        index(document, Fields.NAME + Fields.BEGINNINGS, section.title());
        return document;
    }

    private Document page(PublishedPage page, List<Part> parts) {
        var text = page.text();
        var title = composed(text.title());
        var headings = parts.stream().flatMap(it -> it.heading().stream()).toList();
        var body = parts.stream().flatMap(it -> it.text().stream()).toList();
        var about = read(composed(String.join("\n", text.summary(), String.join("\n", text.labels()), shelf(page))));
        var questions = page.questions().stream().map(PageDocuments::composed).toList();
        var asked = read(String.join("\n", title, String.join("\n", questions)));
        var document = document(page);
        document.add(new StringField(Fields.PAGE, id(page), Store.NO));
        document.add(new SortedDocValuesField(Fields.PAGE, new BytesRef(id(page))));
        document.add(new StringField(Fields.PAGE_LOCALE, page.locale().toLanguageTag(), Store.NO));
        document.add(new StoredField(Fields.TITLE, title));
        document.add(new StoredField(Fields.SUMMARY, composed(text.summary())));
        document.add(new StoredField(Fields.REVISION, page.number()));
        document.add(
                new StoredField(Fields.PUBLISHED, page.revision().publishedAt().toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.SECTIONS, parts.size()));
        document.add(new KeywordField(Fields.CATEGORY, page.category(), Store.YES));
        document.add(new KeywordField(Fields.TOPIC, page.topic(), Store.YES));
        questions.forEach(it -> document.add(new StoredField(Fields.QUESTIONS, it)));
        text.labels().forEach(label -> document.add(new KeywordField(Fields.LABEL, label, Store.YES)));
        addAsked(document, title);
        add(document, Fields.HEADINGS + Fields.WORDS, headings, Token::term);
        add(document, Fields.HEADINGS + Fields.STEMS, headings, Token::stem);
        add(document, Fields.ABOUT + Fields.WORDS, about, Token::term);
        add(document, Fields.ABOUT + Fields.STEMS, about, Token::stem);
        add(document, Fields.TEXT + Fields.WORDS, body, Token::term);
        add(document, Fields.TEXT + Fields.STEMS, body, Token::stem);
        index(document, Fields.NAME + Fields.BEGINNINGS, title);
        addVocabulary(
                document,
                page.locale(),
                Stream.of(headings, about, asked, body).flatMap(List::stream).toList());
        return document;
    }

    private static Document question(PublishedPage page, String question) {
        var document = new Document();
        document.add(new StringField(Fields.SLUG, page.slug(), Store.NO));
        addQuestion(document, id(page), question);
        return document;
    }

    static Document of(Lessons.Kept kept) {
        var document = new Document();
        document.add(new StringField(Fields.LESSON, Long.toString(kept.id()), Store.NO));
        document.add(new NumericDocValuesField(Fields.TAUGHT, kept.id()));
        addQuestion(
                document,
                Long.toString(kept.lesson().page()),
                composed(kept.lesson().question()));
        return document;
    }

    /** What people ask and this page answers, in words that are not kept, only found. */
    private static void addQuestion(Document document, String page, String question) {
        document.add(new SortedDocValuesField(Fields.ANSWER, new BytesRef(page)));
        addAsked(document, question);
    }

    private static void addAsked(Document document, String question) {
        index(document, Fields.ASKED + Fields.WORDS, question);
        index(document, Fields.ASKED + Fields.STEMS, question);
        index(document, Fields.ASKED + Fields.PIECES, question);
    }

    private static String id(PublishedPage page) {
        return Long.toString(page.id());
    }

    private static void addVocabulary(Document document, Locale locale, List<Token> text) {
        var words = new HashSet<String>();
        var stems = new HashSet<String>();
        for (var token : text) {
            words.add(token.term());
            stems.add(token.stem());
        }
        words.removeIf(it -> it.length() < IndexTerms.SHORTEST || !Character.isLetter(it.charAt(0)));
        addTerms(document, locale, Fields.ANYWHERE, stems, it -> it);
        addTerms(document, locale, Fields.VOCABULARY, words, it -> it);
        addTerms(document, locale, Fields.SPELLING, words, it -> Sound.of(it) + IndexTerms.SOUNDS + it);
    }

    private static void addTerms(
            Document document, Locale locale, String field, Set<String> terms, UnaryOperator<String> asTerm) {
        document.add(new Field(field, ReadTerms.of(terms, asTerm), TERMS));
        document.add(new Field(Fields.in(locale, field), ReadTerms.of(terms, asTerm), TERMS));
    }

    private static Document document(PublishedPage page) {
        var document = new Document();
        document.add(new StringField(Fields.SLUG, page.slug(), Store.YES));
        document.add(new StringField(Fields.LOCALE, page.locale().toLanguageTag(), Store.YES));
        return document;
    }

    private String shelf(PublishedPage page) {
        var topic = catalog.topic(page.topic()).map(it -> it.title(page.locale()));
        var category = catalog.category(page.category()).map(it -> it.title(page.locale()));
        return topic.orElse("") + "\n" + category.orElse("");
    }

    private static void add(Document document, String field, List<Token> text, Function<Token, String> asTerm) {
        document.add(new TextField(field, ReadTerms.of(text, asTerm)));
    }

    private static void index(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
    }

    /** Letters as one character each: й may come as и and a breve. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
