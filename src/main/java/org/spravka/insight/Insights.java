package org.spravka.insight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What searches, answers to "Was this helpful?" and solved cases say about the pages of one language since some moment. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    Insights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param searches how many there were; likewise those that found nothing, and those after which a page was opened
     * @param solved tickets that were not sent because a page answered; likewise tickets that were sent, in any language
     */
    public record Totals(int searches, int withoutHits, int opened, int solved, int filed) {}

    /**
     * A search that several people made.
     *
     * @param times how often
     * @param hits pages that were found the last times, at most
     * @param opened after how many of them a page was opened
     * @param page slug of the one that was opened most, null if none
     */
    public record SearchLine(
            String words,
            int times,
            int hits,
            int opened,
            @Nullable String page) {}

    /**
     * What readers said of a page, and what it solved.
     *
     * @param helpful how many said yes; likewise no, on the page or beside a ticket form
     * @param solved tickets that were not sent because of it
     */
    public record PageLine(String slug, int helpful, int unhelpful, int solved) {}

    /** What a reader missed in a revision of a page. */
    public record Missed(String slug, int revision, String comment, Instant at) {}

    public Totals totals(Locale locale, Instant from) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS searches,
                               COALESCE(SUM(hits = 0), 0) AS without_hits,
                               COUNT(opened) AS opened,
                               (SELECT COUNT(*) FROM deflection WHERE locale = :locale AND at >= :from) AS solved,
                               (SELECT COUNT(*) FROM ticket WHERE created_at >= :from) AS filed
                          FROM search_log
                         WHERE locale = :locale AND at >= :from
                        """)
                .param("locale", locale.toLanguageTag())
                .param("from", Utc.column(from))
                .query(Totals.class)
                .single();
    }

    /** What was searched for most and found nothing. */
    public List<SearchLine> withoutHits(Locale locale, Instant from) {
        return searches(locale, from, "MAX(hits) = 0");
    }

    /** What was found, and nobody opened: the hits did not look like answers. */
    public List<SearchLine> neverOpened(Locale locale, Instant from) {
        return searches(locale, from, "MAX(hits) > 0 AND COUNT(opened) = 0");
    }

    /** What is searched for most. */
    public List<SearchLine> frequent(Locale locale, Instant from) {
        return searches(locale, from, "COUNT(opened) > 0");
    }

    private List<SearchLine> searches(Locale locale, Instant from, String which) {
        return jdbc.sql("""
                        SELECT words, COUNT(*) AS times, MAX(hits) AS hits, COUNT(opened) AS opened,
                               (SELECT l.opened FROM search_log l
                                 WHERE l.words = s.words AND l.locale = :locale AND l.at >= :from AND l.opened IS NOT NULL
                                 GROUP BY l.opened ORDER BY COUNT(*) DESC, l.opened LIMIT 1) AS page
                          FROM search_log s
                         WHERE locale = :locale AND at >= :from
                         GROUP BY words HAVING %s
                         ORDER BY times DESC, words LIMIT :most
                        """.formatted(which))
                .param("locale", locale.toLanguageTag())
                .param("from", Utc.column(from))
                .param("most", MOST)
                .query((row, number) -> new SearchLine(
                        row.getString("words"),
                        row.getInt("times"),
                        row.getInt("hits"),
                        row.getInt("opened"),
                        row.getString("page")))
                .list();
    }

    /** Pages that readers said something of, those that most often did not help first. */
    public List<PageLine> pages(Locale locale, Instant from) {
        return jdbc.sql("""
                        SELECT slug, SUM(helpful) AS helpful, SUM(unhelpful) AS unhelpful, SUM(solved) AS solved
                          FROM (SELECT slug, helpful, NOT helpful AS unhelpful, 0 AS solved
                                  FROM feedback WHERE locale = :locale AND at >= :from
                                UNION ALL
                                SELECT slug, 0, 1, 0 FROM rejection WHERE locale = :locale AND at >= :from
                                UNION ALL
                                SELECT slug, 0, 0, 1 FROM deflection WHERE locale = :locale AND at >= :from) said
                         GROUP BY slug
                         ORDER BY unhelpful DESC, solved DESC, helpful DESC, slug LIMIT :most
                        """)
                .param("locale", locale.toLanguageTag())
                .param("from", Utc.column(from))
                .param("most", MOST)
                .query((row, number) -> new PageLine(
                        row.getString("slug"), row.getInt("helpful"), row.getInt("unhelpful"), row.getInt("solved")))
                .list();
    }

    /** What readers missed, the newest first. */
    public List<Missed> missed(Locale locale, Instant from) {
        return jdbc.sql("""
                        SELECT slug, revision, comment, at FROM feedback
                         WHERE locale = :locale AND at >= :from AND comment <> ''
                         ORDER BY at DESC LIMIT :most
                        """)
                .param("locale", locale.toLanguageTag())
                .param("from", Utc.column(from))
                .param("most", MOST)
                .query((row, number) -> new Missed(
                        row.getString("slug"), row.getInt("revision"), row.getString("comment"), Utc.read(row, "at")))
                .list();
    }
}
