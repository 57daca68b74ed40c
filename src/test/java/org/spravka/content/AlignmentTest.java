package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void matchesWhatIsTheSameInTheSameOrder() {
        assertThat(align("a b c d e", "a x c e d")).containsExactly(0, -1, 2, -1, 3);
        assertThat(align("", "a b")).isEmpty();
        assertThat(align("a b", "")).containsExactly(-1, -1);
        assertThat(align("x a x b x", "x b x a x")).hasSize(5);
    }

    @Test
    void whatStandsOnceInBothHoldsTheRestInPlace() {
        assertThat(align("{ } one { } two { }", "{ } zero { } one { } two { }"))
                .containsExactly(0, 1, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void everyMatchIsOneAndNoneCrossAnother() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            var old = letters(random);
            var fresh = letters(random);

            var partners = Alignment.of(old, fresh, Function.identity());

            var matched = IntStream.range(0, partners.length)
                    .filter(it -> partners[it] >= 0)
                    .boxed()
                    .toList();
            assertThat(matched)
                    .allSatisfy(it -> assertThat(fresh.get(partners[it])).isEqualTo(old.get(it)));
            assertThat(matched).extracting(it -> partners[it]).isSorted().doesNotHaveDuplicates();
        }
    }

    private static List<Integer> letters(Random random) {
        return random.ints(random.nextInt(40), 0, 1 + random.nextInt(20))
                .boxed()
                .toList();
    }

    private static int[] align(String old, String fresh) {
        return Alignment.of(words(old), words(fresh), Function.identity());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
