package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spravka.content.Merge.Choice;

/** Random texts and random edits of two people. Whoever adds words adds such as nobody has written before. */
class MergePropertyTest {

    private static final int TRIES = 400;

    static IntStream seeds() {
        return IntStream.range(0, TRIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordThatAnybodyAddedIsLost(int seed) {
        var random = new Random(seed);
        var base = RandomText.of(random);
        var mine = base.edited(random, "m", 1 + random.nextInt(6));
        var theirs = base.edited(random, "t", 1 + random.nextInt(6));

        var merge = Merge.of(base.markdown(), mine.markdown(), theirs.markdown());

        assertThat(mine.added().stream().filter(it -> !merge.text(Choice.MINE).contains(it)))
                .as("mine in my way")
                .isEmpty();
        assertThat(theirs.added().stream()
                        .filter(it -> !merge.text(Choice.THEIRS).contains(it)))
                .as("theirs in their way")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfDifferentBlocksMergeWithoutAChoice(int seed) {
        var random = new Random(seed);
        var base = RandomText.of(random);
        var blocks =
                new ArrayList<>(IntStream.range(0, base.blocks().size()).boxed().toList());
        java.util.Collections.shuffle(blocks, random);
        int half = blocks.size() / 2;
        var mine = base.withWordsIn(blocks.subList(0, half), random, "m");
        var theirs = base.withWordsIn(blocks.subList(half, blocks.size()), random, "t");

        var merge = Merge.of(base.markdown(), mine.markdown(), theirs.markdown());

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text(List.of())).contains(mine.added()).contains(theirs.added());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappingTheTwoSwapsTheChoices(int seed) {
        var random = new Random(seed);
        var base = RandomText.of(random);
        var mine = base.edited(random, "m", 1 + random.nextInt(4)).markdown();
        var theirs = base.edited(random, "t", 1 + random.nextInt(4)).markdown();

        var merge = Merge.of(base.markdown(), mine, theirs);
        var swapped = Merge.of(base.markdown(), theirs, mine);

        assertThat(swapped.conflicts()).hasSameSizeAs(merge.conflicts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfOneWhoAloneChangedItIsExactlyKept(int seed) {
        var random = new Random(seed);
        var base = RandomText.of(random);
        var changed = base.edited(random, "m", 5).markdown();

        assertThat(Merge.of(base.markdown(), changed, base.markdown()).text(List.of()))
                .isEqualTo(changed);
        assertThat(Merge.of(base.markdown(), base.markdown(), changed).text(List.of()))
                .isEqualTo(changed);
        assertThat(Merge.of(base.markdown(), changed, changed).text(List.of())).isEqualTo(changed);
    }
}
