package org.spravka.editing.ui;

import java.util.List;
import org.spravka.content.KeptText.GivenUp;
import org.spravka.content.Manuscript;

/**
 * Two texts that are being brought together.
 *
 * @param before what both began with
 * @param other what somebody else wrote
 * @param merged with what was in the fields
 * @param goal what happens once the words of both are in the fields
 */
record Conflicting(Wording before, Wording other, MergedWording merged, Goal goal) {

    static Conflicting of(Wording before, Wording mine, Wording other, Goal goal) {
        return new Conflicting(before, other, MergedWording.of(before, mine, other), goal);
    }

    /**
     * @param next what is stored then continues this
     * @param givenUp is kept
     * @param onStored run at last
     */
    record Goal(Manuscript next, List<GivenUp> givenUp, Runnable onStored) {}
}
