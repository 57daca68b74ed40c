package org.spravka.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text of headings, paragraphs, lists, tables and code, and edits of it.
 *
 * @param added the words that edits have put in
 */
record RandomText(List<String> blocks, List<String> added) {

    private static final String[] WORDS = {
        "обзвон",
        "бот",
        "сценарий",
        "отчет",
        "вебхук",
        "канал",
        "оператор",
        "call",
        "report",
        "token",
        "через",
        "если",
        "номер",
        "кабинет",
        "счет",
        "задание",
        "webhook",
        "chat",
        "нажмите",
        "кнопку"
    };

    private static final Pattern WORD = Pattern.compile("\\p{L}+\\d+(?![\\p{L}\\d_])");

    static RandomText of(Random random) {
        var blocks = IntStream.range(0, 4 + random.nextInt(10))
                .mapToObj(i -> block(random))
                .collect(Collectors.toCollection(ArrayList::new));
        return new RandomText(blocks, List.of());
    }

    String markdown() {
        return String.join("\n\n", blocks) + "\n";
    }

    private static String block(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "## " + words(random, 3);
            case 1 -> lines(random, "- ");
            case 2 -> lines(random, "1. ");
            case 3 ->
                "| %s | %s |\n| --- | --- |\n".formatted(words(random, 1), words(random, 1))
                        + IntStream.range(0, 2 + random.nextInt(3))
                                .mapToObj(i -> "| %s | %s |".formatted(words(random, 2), words(random, 3)))
                                .collect(Collectors.joining("\n"));
            case 4 -> "```\n" + lines(random, "") + "\n```";
            case 5 -> "> [!TIP]\n> " + words(random, 8);
            default -> words(random, 6 + random.nextInt(20)) + ".";
        };
    }

    private static String lines(Random random, String mark) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> mark + words(random, 4))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)] + random.nextInt(50))
                .collect(Collectors.joining(" "));
    }

    /** Adds words, takes words and blocks away, adds and moves blocks; never touches words that an edit has added. */
    RandomText edited(Random random, String author, int edits) {
        var now = new ArrayList<>(blocks);
        var words = new ArrayList<>(added);
        for (int i = 0; i < edits; i++) {
            int place = random.nextInt(now.size());
            var word = "%s%d_%d".formatted(author, random.nextInt(1_000_000), i);
            switch (random.nextInt(6)) {
                case 0 -> {
                    now.add(place, "Новое %s %s.".formatted(word, words(random, 5)));
                    words.add(word);
                }
                case 1 -> Collections.swap(now, place, random.nextInt(now.size()));
                case 2 -> {
                    if (now.size() > 2 && words.stream().noneMatch(now.get(place)::contains)) {
                        now.remove(place);
                    }
                }
                default -> {
                    now.set(place, withWord(now.get(place), word, random));
                    words.add(word);
                }
            }
        }
        return new RandomText(now, words);
    }

    /** One word more in each of these blocks, in random order of places. */
    RandomText withWordsIn(List<Integer> places, Random random, String author) {
        var now = new ArrayList<>(blocks);
        var words = new ArrayList<String>();
        for (int place : places) {
            var word = author + place + "_" + random.nextInt(1000);
            now.set(place, withWord(now.get(place), word, random));
            words.add(word);
        }
        return new RandomText(now, words);
    }

    /** Behind one of the words that are there, so that the block stays what it is. */
    private static String withWord(String block, String word, Random random) {
        var ends = WORD.matcher(block).results().mapToInt(MatchResult::end).toArray();
        if (ends.length == 0) {
            return block + " " + word;
        }
        int end = ends[random.nextInt(ends.length)];
        return block.substring(0, end) + " " + word + block.substring(end);
    }
}
