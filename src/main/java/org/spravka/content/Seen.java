package org.spravka.content;

/** What a writer had before the eyes: a save that names something else than what is there now is stale. */
public sealed interface Seen {

    /** The draft as it stood after one of its saves. */
    record DraftAt(long draft, long version) implements Seen {}

    /** The published revision, while there was no draft. */
    record RevisionAt(int number) implements Seen {}

    /** Neither a draft nor a revision in this language. */
    record Nothing() implements Seen {}
}
