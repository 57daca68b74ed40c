package org.spravka.search;

/** What editors may tell the search, each kind as lines of text. */
public enum RuleKind {
    /** {@code one two three} for each other, {@code one => two} one way. */
    SYNONYMS,
    /** Words that are taken as they stand. */
    PROTECTED,
    /** Words that tell nothing. */
    NOISE,
    /** {@code words => slug, slug}: pages that come first for these words. */
    PINNED,
    /** {@code title = 1.2}: how much a kind of match counts, 1 being usual. The same for every language. */
    WEIGHTS
}
