package org.spravka.search;

import java.util.List;
import org.spravka.base.Texts;

/**
 * Why a page was found.
 *
 * @param words as they stand in the page, empty where the place itself is the reason
 */
public record Reason(Place place, List<String> words) {

    /** Where something matched. */
    public enum Place {
        TITLE,
        HEADING,
        TEXT,
        /** In summary, labels, or the names of topic and category. */
        ABOUT,
        /** In a question that the page is to answer; the question is given in place of the words. */
        QUESTION,
        /** It answered someone who had a problem like this. */
        TAUGHT,
        /** It belongs to the category someone chose. */
        CATEGORY,
        /** It belongs to the topic someone chose. */
        TOPIC,
        /** Editors want it to be first for these words. */
        PINNED,
        /** It helped others; in place of the words, how many. */
        HELPED,
        /** A part of a word, in the title or a heading. */
        PIECE
    }

    public Reason {
        words = List.copyOf(words);
    }

    /** For people, in their language. */
    public String sentence(Texts texts) {
        return texts.get("search.why." + place.name().toLowerCase(java.util.Locale.ROOT), String.join(", ", words));
    }
}
