package org.spravka.markdown;

import java.util.Locale;

/** What can be wrong with a text that is no error: it can be shown, but readers would be served badly. */
public enum Flaw {
    TITLE_TOO_LONG(Place.TITLE),
    SUMMARY_TOO_LONG(Place.SUMMARY),
    PICTURE_WITHOUT_WORDS,
    /** The words in place of the picture are the name of its file. */
    PICTURE_NAMED_LIKE_FILE,
    PICTURE_MISSING,
    HEADING_JUMP,
    HEADING_EMPTY,
    /** A second heading of the first level. */
    HEADING_FIRST_LEVEL,
    ANCHOR_TWICE,
    LINK_EMPTY,
    /** Words such as “here” that say nothing out of their sentence. */
    LINK_VAGUE,
    LINK_NOWHERE,
    LINK_TO_MISSING_PAGE,
    /** Nobody has published the page, or it is archived. */
    LINK_TO_HIDDEN_PAGE,
    LINK_TO_MISSING_SECTION,
    LINK_TO_MISSING_TOPIC,
    LINK_TO_MISSING_FILE,
    TABLE_WITHOUT_HEAD,
    CODE_NOT_CLOSED,
    ALERT_UNKNOWN;

    /** Where it is. */
    public enum Place {
        TITLE,
        SUMMARY,
        TEXT;

        /** As in the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Place place;

    Flaw() {
        this(Place.TEXT);
    }

    Flaw(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** As in the API and in keys of texts, such as {@code heading-jump}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
