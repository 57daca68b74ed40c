package org.spravka.search;

/**
 * Why a line of rules cannot be followed.
 *
 * @param line from 1
 * @param text that is to blame
 */
public record RuleProblem(int line, Reason reason, String text) {

    public enum Reason {
        /** Of synonyms: there is no second word. */
        ALONE,
        /** What should be one word is none, or more. */
        NOT_A_WORD,
        /** Nothing stands before or after the arrow, or there is none. */
        ARROW,
        /** There is no such page in this language. */
        NO_PAGE,
        /** There is no such kind of match. */
        NO_WEIGHT,
        /** It is no number from 0 to 4. */
        NUMBER
    }
}
