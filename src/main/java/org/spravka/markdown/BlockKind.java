package org.spravka.markdown;

/** What a {@link Block} is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST,
    ITEM,
    TABLE,
    ROW,
    CELL,
    CODE,
    /** The title of a block of code. */
    CAPTION,
    /** One line of a block of code, its spaces included. */
    LINE,
    QUOTE,
    FOOTNOTE,
    /** Raw HTML, as it is written. */
    HTML,
    /** A line across the page. */
    RULE
}
