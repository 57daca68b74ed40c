package org.spravka.search;

import java.util.List;

/** Russian written in Latin letters, as people write it where they have no others, back in Cyrillic. */
final class Transliteration {

    private static final String VOWELS = "аеиоуыэюя";

    /** The first that fits is taken. */
    private static final List<String[]> RULES = List.of(
            new String[] {"shch", "щ"},
            new String[] {"sch", "щ"},
            new String[] {"tsk", "тск"},
            new String[] {"zh", "ж"},
            new String[] {"kh", "х"},
            new String[] {"ts", "ц"},
            new String[] {"ch", "ч"},
            new String[] {"sh", "ш"},
            new String[] {"yu", "ю"},
            new String[] {"ju", "ю"},
            new String[] {"ya", "я"},
            new String[] {"ja", "я"},
            new String[] {"yo", "е"},
            new String[] {"jo", "е"},
            new String[] {"ye", "е"},
            new String[] {"yy", "ый"},
            new String[] {"a", "а"},
            new String[] {"b", "б"},
            new String[] {"c", "ц"},
            new String[] {"d", "д"},
            new String[] {"e", "е"},
            new String[] {"f", "ф"},
            new String[] {"g", "г"},
            new String[] {"h", "х"},
            new String[] {"i", "и"},
            new String[] {"j", "й"},
            new String[] {"k", "к"},
            new String[] {"l", "л"},
            new String[] {"m", "м"},
            new String[] {"n", "н"},
            new String[] {"o", "о"},
            new String[] {"p", "п"},
            new String[] {"q", "к"},
            new String[] {"r", "р"},
            new String[] {"s", "с"},
            new String[] {"t", "т"},
            new String[] {"u", "у"},
            new String[] {"v", "в"},
            new String[] {"w", "в"},
            new String[] {"x", "кс"},
            new String[] {"z", "з"},
            new String[] {"'", "ь"},
            new String[] {"’", "ь"});

    private Transliteration() {}

    /** @param latin in lower case */
    static String toCyrillic(String latin) {
        var cyrillic = new StringBuilder();
        var at = 0;
        while (at < latin.length()) {
            if (latin.charAt(at) == 'y' && !startsRule(latin, at)) {
                cyrillic.append(isAfterVowel(cyrillic) ? 'й' : 'ы');
                at++;
            } else {
                at += append(latin, at, cyrillic);
            }
        }
        return cyrillic.toString();
    }

    private static boolean startsRule(String latin, int at) {
        return RULES.stream().anyMatch(rule -> latin.startsWith(rule[0], at));
    }

    private static boolean isAfterVowel(StringBuilder cyrillic) {
        return !cyrillic.isEmpty() && VOWELS.indexOf(cyrillic.charAt(cyrillic.length() - 1)) >= 0;
    }

    /** @return how many letters were read */
    private static int append(String latin, int at, StringBuilder cyrillic) {
        for (var rule : RULES) {
            if (latin.startsWith(rule[0], at)) {
                cyrillic.append(rule[1]);
                return rule[0].length();
            }
        }
        cyrillic.append(latin.charAt(at));
        return 1;
    }
}
