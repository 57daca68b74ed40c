package org.spravka.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything that was said in tickets, for agents to search: the database's full text index, in which the ends of words are
 * left open, as Russian words change them. It follows each transaction by itself.
 */
@Component
class TicketWords {

    /** So many of the best matches are looked at; whoever gets more says more. */
    static final int BEST = 500;

    /** Shorter ones are not in the index (innodb_ft_min_token_size). */
    private static final int SHORTEST = 3;

    private static final int MOST_WORDS = 12;

    private final JdbcClient jdbc;

    TicketWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(long ticket, List<String> texts) {
        jdbc.sql("INSERT INTO ticket_words (ticket_id, words) VALUES (:ticket, :words)")
                .param("ticket", ticket)
                .param("words", plain(String.join(" ", texts)))
                .update();
    }

    void add(long ticket, String text) {
        jdbc.sql("UPDATE ticket_words SET words = CONCAT(words, ' ', :words) WHERE ticket_id = :ticket")
                .param("ticket", ticket)
                .param("words", plain(text))
                .update();
    }

    /** In the database's boolean mode: all of the words, in whichever form. Users' signs never count as syntax. Empty for none. */
    static String all(String text) {
        return words(text).stream().map(it -> "+" + stem(it)).collect(Collectors.joining(" "));
    }

    /** As {@link #all}, but some of the words will do. */
    static String any(String text) {
        return words(text).stream().map(TicketWords::stem).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}_]+"))
                .filter(it -> it.length() >= SHORTEST)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Without its ending, which changes in Russian; what has a digit is a name and stays as it is. */
    private static String stem(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        var ending = word.length() >= 8 ? 3 : word.length() == 7 ? 2 : word.length() >= 5 ? 1 : 0;
        return word.substring(0, word.length() - ending) + "*";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
