package org.spravka.search;

import java.util.List;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What is left of a word without its endings, by the rules of its script's language (Snowball, Porter 2001). Of a Russian word
 * the suffixes that make nouns of verbs and verbs of verbs go too, and consonants that take each other's place are made one:
 * «загрузка», «загрузить» and «загружать» are the same.
 */
final class Stems {

    private static final int SHORTEST = 3;

    /** What Snowball leaves at the end; the first that fits is taken off. */
    private static final List<String> SUFFIXES = List.of(
            "ирован", "изаци", "ирова", "изац", "ирыв", "ован", "еван", "ыван", "иван", "ац", "аци", "ова", "ева",
            "ыва", "ива", "иров", "ен", "ан", "ян", "ну", "к", "а", "я", "и", "е", "у");

    /** Stemmers keep state, so each thread has its own. */
    private static final ThreadLocal<SnowballStemmer> RUSSIAN = ThreadLocal.withInitial(RussianStemmer::new);

    private static final ThreadLocal<SnowballStemmer> ENGLISH = ThreadLocal.withInitial(EnglishStemmer::new);

    /** Texts say the same words over and over. */
    private static final Remembered REMEMBERED = new Remembered();

    private Stems() {}

    /** @param word in lower case, without ё */
    static String stem(String word) {
        return REMEMBERED.get(word, Stems::stemmed);
    }

    private static String stemmed(String word) {
        return isCyrillic(word) ? alike(underived(endingless(word))) : endingless(word);
    }

    /** Without what declension and conjugation add, otherwise as it is written. */
    static String endingless(String word) {
        if (isCyrillic(word)) {
            return snowball(RUSSIAN.get(), word);
        }
        return isLatin(word) ? snowball(ENGLISH.get(), word) : word;
    }

    private static String underived(String stem) {
        for (var suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST && !stem.endsWith("пуск")) {
                return without(stem, suffix.length());
            }
        }
        return stem;
    }

    /** Its last consonant as one of those that alternate: загружу – загрузить, отвечу – ответить, куплю – купить. */
    private static String alike(String stem) {
        if (stem.length() <= SHORTEST) {
            return stem;
        }
        if (endsWithAny(stem, "бл", "вл", "пл", "мл", "фл", "жд")) {
            return alike(without(stem, 1));
        }
        if (endsWithAny(stem, "ст", "ск")) {
            return without(stem, 2) + 'т';
        }
        var last = stem.charAt(stem.length() - 1);
        return without(stem, 1)
                + switch (last) {
                    case 'г', 'з', 'д' -> 'ж';
                    case 'к', 'ч', 'ц', 'щ' -> 'т';
                    case 'с', 'х' -> 'ш';
                    default -> last;
                };
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String snowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** By the block of its first letter: looking up the script of each would take a good part of the time. */
    private static boolean isCyrillic(String word) {
        return !word.isEmpty() && word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ';
    }

    private static boolean isLatin(String word) {
        return !word.isEmpty() && word.charAt(0) < 'Ͱ' && Character.isLetter(word.charAt(0));
    }
}
