package org.spravka.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the index. A text that is searched stands in one field for each way of reading it: {@code asked.words},
 * {@code asked.stems}, {@code asked.pieces}.
 */
final class Fields {

    /** Raise it whenever what stands in the index changes: a new index is then built while the old one serves. */
    static final int SCHEMA = 9;

    // Of a page in one language
    /** Which page it is, whatever its slug and language. */
    static final String PAGE = "page";

    static final String PAGE_LOCALE = "pageLocale";
    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    /** Summary, labels, and what its topic and category are called. */
    static final String ABOUT = "about";

    /** What customers ask the page, in their words. */
    static final String QUESTIONS = "questions";

    static final String TEXT = "text";
    /** The stems of all that is said about it and in it, without how often and where; and the same for its language only. */
    static final String ANYWHERE = "anywhere.stems";

    /** Every word, to find what was mistyped. */
    static final String VOCABULARY = "vocabulary";
    /** Every word after its sound, to find words that are written differently. */
    static final String SPELLING = "spelling";
    /** How many sections precede the page in the index. */
    static final String SECTIONS = "sections";

    static final String CATEGORY = "category";
    static final String TOPIC = "topic";
    static final String LABEL = "label";
    static final String REVISION = "revision";
    /** When the revision was published, in milliseconds. */
    static final String PUBLISHED = "published";

    static final String SUMMARY = "summary";

    // Of a title, and of each question that a page is known to answer
    static final String ASKED = "asked";
    /** Which page answers the question. Titles have none: they stand with their page. */
    static final String ANSWER = "answer";

    /** Its number, if the question comes out of a solved ticket. */
    static final String LESSON = "lesson";

    static final String TAUGHT = "taught";

    // Of pages and sections
    static final String SLUG = "slug";
    static final String LOCALE = "locale";
    /** What can be completed: the title, the heading. */
    static final String NAME = "name";

    // Of a section
    static final String ANCHOR = "anchor";
    static final String HEADING = "heading";
    static final String PASSAGE = "passage";

    static final String WORDS = ".words";
    static final String STEMS = ".stems";
    static final String PIECES = ".pieces";
    static final String BEGINNINGS = ".beginnings";

    static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return switch (field.substring(field.lastIndexOf('.') + 1)) {
                case "stems" -> Analysis.STEMS;
                case "pieces" -> Analysis.PIECES;
                case "beginnings" -> Analysis.BEGINNINGS;
                default -> Analysis.WORDS;
            };
        }
    };

    private Fields() {}

    /** What stands in pages of one language, or in any if it is null. */
    static String in(@Nullable Locale locale, String field) {
        return locale == null ? field : field + "@" + locale.toLanguageTag();
    }
}
