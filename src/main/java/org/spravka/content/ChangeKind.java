package org.spravka.content;

/** What happened, as the change log tells it. */
public enum ChangeKind {
    /** A page has a new current revision in a language. */
    PUBLISHED,
    /** A page, or one language of it, is no longer shown. */
    ARCHIVED,
    /** A page has a new slug; the change names the old one. */
    RENAMED,
    /** A page has another topic, place or set of questions. */
    MOVED,
    /** A category or topic was made, named, placed or moved; the change names its slug. */
    ARRANGED
}
