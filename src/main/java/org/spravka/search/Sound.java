package org.spravka.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * About how a word sounds, in Latin letters: the same for a Russian word in any of the usual transliterations, and for an English
 * word written in Russian letters as it is heard. «обзвон» and "obzvon" are one, so are «вебхук» and "webhook".
 */
final class Sound {

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));

    /** The longer ones first. */
    private static final List<String[]> LATIN = List.of(
            new String[] {"shch", "sh"},
            new String[] {"sch", "sh"},
            new String[] {"kh", "h"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"w", "v"},
            new String[] {"x", "ks"},
            new String[] {"q", "k"},
            new String[] {"j", "i"},
            new String[] {"y", "i"},
            new String[] {"'", ""});

    private static final Remembered REMEMBERED = new Remembered();
    private static final Pattern C_ALONE = Pattern.compile("c(?!h)");
    private static final Pattern SAME_LETTERS = Pattern.compile("(.)\\1+");

    private Sound() {}

    /** @param word as {@link Analysis#WORDS} makes it */
    static String of(String word) {
        return REMEMBERED.get(word, Sound::heard);
    }

    private static String heard(String word) {
        var latin = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            latin.append(CYRILLIC.getOrDefault(word.charAt(i), String.valueOf(word.charAt(i))));
        }
        var sound = latin.toString();
        for (var rule : LATIN) {
            sound = sound.replace(rule[0], rule[1]);
        }
        return withoutDoubles(hardC(sound));
    }

    /** A c alone is heard as k or s; of names of products mostly as k. */
    private static String hardC(String sound) {
        return C_ALONE.matcher(sound).replaceAll("k");
    }

    private static String withoutDoubles(String sound) {
        return SAME_LETTERS.matcher(sound).replaceAll("$1");
    }
}
