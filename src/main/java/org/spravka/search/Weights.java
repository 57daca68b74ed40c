package org.spravka.search;

/**
 * How much each kind of match counts. {@code docs/quality.md} tells how these numbers came about.
 *
 * @param titleStem a word of the title in any form
 * @param titleWord more, if it stands there exactly so
 * @param titlePiece for each three letters of the word that stand in the title
 * @param near for two neighbouring words that are neighbours in the page, as a part of what the second one counts
 * @param section what the best section adds
 * @param questionStem a word of the questions that the page is to answer
 * @param category if the page is in the category someone chose, as a part of the most the words could count
 * @param topic the same for the topic
 */
record Weights(
        float titleStem,
        float titleWord,
        float titlePiece,
        float headingStem,
        float headingWord,
        float aboutStem,
        float aboutWord,
        float questionStem,
        float questionWord,
        float textStem,
        float textWord,
        float near,
        float section,
        float category,
        float topic) {

    static final Weights DEFAULT =
            new Weights(3f, 0.5f, 0.3f, 1.5f, 0.3f, 1f, 0.2f, 2f, 0.3f, 1.7f, 0.4f, 0.5f, 0.5f, 0.5f, 1f);
}
