package org.spravka.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/** What a rule made of words before, for as many as there are places; two words of one place take turns. For many threads. */
final class Remembered {

    private static final int PLACES = 1 << 15;

    private final AtomicReferenceArray<Made> places = new AtomicReferenceArray<>(PLACES);

    private record Made(String of, String result) {}

    /** @param rule always makes the same of the same word */
    String get(String word, UnaryOperator<String> rule) {
        var hash = word.hashCode();
        var place = (hash ^ hash >>> 15) & PLACES - 1;
        var before = places.get(place);
        if (before != null && before.of().equals(word)) {
            return before.result();
        }
        var result = rule.apply(word);
        places.set(place, new Made(word, result));
        return result;
    }
}
