package org.spravka.search;

import java.util.Map;

/**
 * How much each kind of match counts. {@code docs/quality.md} tells how these numbers came about.
 *
 * @param askedStem a word of the title, or of a question that is known to be answered by the page, in any form
 * @param askedWord more, if it stands there exactly so
 * @param askedPiece for each three letters of the word that stand there
 * @param askedNoise for words like "how much", "what is", "where", which tell what kind of answer is wanted
 * @param question what a question that the page answers counts beside its title
 * @param synonym a word that may stand for the one that was typed
 * @param near for two neighbouring words that are near each other in the text, as a part of what the second one counts
 * @param section what the best section adds
 * @param category if the page is in the category someone chose, in words that stand in one page only
 * @param topic the same for the topic
 */
record Weights(
        double askedStem,
        double askedWord,
        double askedPiece,
        double askedNoise,
        double question,
        double synonym,
        double headingStem,
        double aboutStem,
        double textStem,
        double textWord,
        double near,
        double section,
        double category,
        double topic) {

    private static final double MOST_HELPING = 0.05;
    /** People; more than so many do not count more. */
    private static final int MANY = 50;

    private static final double SHORT = Math.log(30);
    private static final double LONG = Math.log(600);

    /**
     * Where pages are a few sentences long, their titles tell most; where they are long, the text and its best section do.
     *
     * @param words of a usual page
     */
    static Weights forPagesOf(double words) {
        var longness = Math.clamp((Math.log(Math.max(1, words)) - SHORT) / (LONG - SHORT), 0, 1);
        return new Weights(
                3,
                between(0.8, 0.4, longness),
                between(0.45, 0.15, longness),
                0.8,
                0.8,
                0.7,
                1.5,
                1,
                between(0.9, 1.9, longness),
                0.4,
                0.25,
                between(0.2, 0.8, longness),
                1.2,
                2);
    }

    /** The same, with some kinds counting more or less than usual. */
    Weights times(Map<WeightKind, Double> factors) {
        var title = factors.getOrDefault(WeightKind.TITLE, 1.0);
        var text = factors.getOrDefault(WeightKind.TEXT, 1.0);
        return new Weights(
                askedStem * title,
                askedWord * title,
                askedPiece * title,
                askedNoise * title,
                question * factors.getOrDefault(WeightKind.QUESTION, 1.0),
                synonym * factors.getOrDefault(WeightKind.SYNONYM, 1.0),
                headingStem * factors.getOrDefault(WeightKind.HEADING, 1.0),
                aboutStem * factors.getOrDefault(WeightKind.ABOUT, 1.0),
                textStem * text,
                textWord * text,
                near * factors.getOrDefault(WeightKind.NEAR, 1.0),
                section * factors.getOrDefault(WeightKind.SECTION, 1.0),
                category * factors.getOrDefault(WeightKind.CATEGORY, 1.0),
                topic * factors.getOrDefault(WeightKind.TOPIC, 1.0));
    }

    /**
     * What helped others is put a little higher, and never by more than a twentieth: it may settle what is about even, and does not
     * hide a page that is new.
     *
     * @param people whom the page helped
     */
    double helping(int people) {
        return 1 + MOST_HELPING * Math.min(1, Math.log1p(Math.max(0, people)) / Math.log1p(MANY));
    }

    private static double between(double ofShort, double ofLong, double longness) {
        return ofShort + (ofLong - ofShort) * longness;
    }
}
