package org.spravka.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spravka.base.Slug;

/** Makes a slug of a title: Russian letters as they are usually written in Latin ones, everything else that is no letter a hyphen. */
public final class SlugProposal {

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            latin('а', "a"),
            latin('б', "b"),
            latin('в', "v"),
            latin('г', "g"),
            latin('д', "d"),
            latin('е', "e"),
            latin('ё', "e"),
            latin('ж', "zh"),
            latin('з', "z"),
            latin('и', "i"),
            latin('й', "y"),
            latin('к', "k"),
            latin('л', "l"),
            latin('м', "m"),
            latin('н', "n"),
            latin('о', "o"),
            latin('п', "p"),
            latin('р', "r"),
            latin('с', "s"),
            latin('т', "t"),
            latin('у', "u"),
            latin('ф', "f"),
            latin('х', "kh"),
            latin('ц', "ts"),
            latin('ч', "ch"),
            latin('ш', "sh"),
            latin('щ', "shch"),
            latin('ъ', ""),
            latin('ы', "y"),
            latin('ь', ""),
            latin('э', "e"),
            latin('ю', "yu"),
            latin('я', "ya"));

    private SlugProposal() {}

    private static Map.Entry<Integer, String> latin(int russian, String latin) {
        return Map.entry(russian, latin);
    }

    /** @return a valid slug, or nothing if the title has neither letters nor digits */
    public static String of(String title) {
        var latin = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(it -> LATIN.getOrDefault(it, Character.toString(it)))
                .collect(Collectors.joining());
        var words = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return shortened(words);
    }

    /** Cut between two words, if that leaves more than half of what fits. */
    private static String shortened(String words) {
        if (words.length() <= Slug.MAX_LENGTH) {
            return words;
        }
        var end = words.lastIndexOf('-', Slug.MAX_LENGTH);
        return words.substring(0, end > Slug.MAX_LENGTH / 2 ? end : Slug.MAX_LENGTH);
    }
}
