package org.spravka.suggestion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what may tell who wrote it or give access to something: e-mail addresses, names where people greet, sign or
 * introduce themselves, telephone and card numbers, other long numbers, keys, and all of a link but the words in it.
 */
final class PersonalData {

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'.-]*){0,2}";

    private static final List<Pattern> LEFT_OUT = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+"),
            Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]{3,}"),
            afterWords(
                    "здравствуйте|добрый день|доброе утро|добрый вечер|доброго дня|привет|уважаем\\p{L}+|hello|hi|hey|dear"),
            afterWords("меня зовут|мое имя|моё имя|my name is|i am|i'm|this is"),
            afterWords("с уважением|best regards|kind regards|regards|sincerely"),
            Pattern.compile("\\+?\\d(?:[\\s().-]{0,2}\\d){5,}"),
            Pattern.compile("(?=[\\p{L}\\p{N}_-]*\\d)(?=[\\p{L}\\p{N}_-]*\\p{L})[\\p{L}\\p{N}_-]{12,}"));

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?|ftp)://\\S+|\\bwww\\.\\S+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_WORD = 20;

    private PersonalData() {}

    private static Pattern afterWords(String words) {
        return Pattern.compile("(?<=(?<!\\p{L})(?iu:" + words + ")[,!.]?\\s{1,3})" + NAME);
    }

    static String leftOut(String text) {
        var left = LINK.matcher(text).replaceAll(link -> " " + words(link.group()) + " ");
        for (var pattern : LEFT_OUT) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return SPACES.matcher(left).replaceAll(" ").strip();
    }

    /** Of a link what people may read: no address of a server, no query, no keys. */
    private static String words(String link) {
        var path = link.replaceFirst("(?i)^(?:[a-z]+://)?[^/?#]*", "").replaceFirst("[?#].*$", "");
        return NOT_A_WORD
                .splitAsStream(path)
                .filter(it -> it.length() > 2 && it.length() <= LONGEST_WORD)
                .reduce("", (all, word) -> all + " " + word)
                .strip();
    }
}
