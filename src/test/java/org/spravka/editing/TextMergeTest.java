package org.spravka.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spravka.editing.TextMerge.Marks;
import org.spravka.editing.TextMerge.Merged;

class TextMergeTest {

    private static final Marks MARKS = new Marks("<mine>", "<theirs>", "<end>");
    private static final String BASE = "one\ntwo\nthree\nfour\nfive";

    @Test
    void changesOfDifferentLinesAreBothThere() {
        assertThat(merged("ONE\ntwo\nthree\nfour\nfive", "one\ntwo\nthree\nfour\nfive\nsix"))
                .isEqualTo(new Merged("ONE\ntwo\nthree\nfour\nfive\nsix", 0));
    }

    @Test
    void aLineThatOnlyOneTookAwayIsGone() {
        assertThat(merged("one\nthree\nfour\nfive", "one\ntwo\nthree\nfour\nFIVE"))
                .isEqualTo(new Merged("one\nthree\nfour\nFIVE", 0));
    }

    @Test
    void theSameChangeByBothIsThereOnce() {
        assertThat(merged("one\nTWO\nthree\nfour\nfive", "one\nTWO\nthree\nfour\nfive"))
                .isEqualTo(new Merged("one\nTWO\nthree\nfour\nfive", 0));
    }

    @Test
    void whereBothChangedALineDifferentlyBothWaysStand() {
        assertThat(merged("one\nzwei\nthree\nfour\nfive", "one\ndeux\nthree\nfour\nfive"))
                .isEqualTo(new Merged("one\n<mine>\nzwei\n<theirs>\ndeux\n<end>\nthree\nfour\nfive", 1));
    }

    @Test
    void changesOfDifferentWordsInALineAreBothThere() {
        assertThat(merged(
                        "Обзвон начинается в девять утра.",
                        "Обзвон идёт с девять утра.",
                        "Обзвон начинается в десять утра."))
                .isEqualTo(new Merged("Обзвон идёт с десять утра.", 0));
    }

    @Test
    void overlappingChangesAreOneConflict() {
        assertThat(merged("one\nA\nB\nfour\nfive", "one\ntwo\nC\nfive"))
                .isEqualTo(new Merged("one\n<mine>\nA\nB\nfour\n<theirs>\ntwo\nC\n<end>\nfive", 1));
    }

    @Test
    void nothingOfEitherIsLostWhenBothBeganWithNothing() {
        assertThat(merged("", "mine", "theirs")).isEqualTo(new Merged("<mine>\nmine\n<theirs>\ntheirs\n<end>", 1));
    }

    @Test
    void laterLinesStayInPlaceAfterEarlierOnesGrew() {
        assertThat(merged("zero\none\ntwo\nthree\nfour\nFIVE", "one\ntwo\n2½\nthree\nfour\nfive"))
                .isEqualTo(new Merged("zero\none\ntwo\n2½\nthree\nfour\nFIVE", 0));
    }

    private static Merged merged(String mine, String theirs) {
        return merged(BASE, mine, theirs);
    }

    private static Merged merged(String base, String mine, String theirs) {
        return TextMerge.of(base, mine, theirs, MARKS);
    }
}
