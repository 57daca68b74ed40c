package org.spravka.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sections the messages of tickets refer to, and in which revision: pages go on changing, an answer does not. */
@Component
class PinnedSections {

    private static final int MAX = 50;
    private static final int MAX_TITLE = 300;

    /** Links to pages as they stand in rendered messages. */
    private static final Pattern LINK = Pattern.compile(
            "/help/([a-z0-9-]{1,80})(?:/v/([0-9]{1,9}))?(?:\\?lang=([A-Za-z-]{2,20}))?(?:#(.{1,200}))?");

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final TicketMarkdown markdown;

    PinnedSections(JdbcClient jdbc, Catalog catalog, TicketMarkdown markdown) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.markdown = markdown;
    }

    /** Notes what a text refers to. */
    void pin(long ticket, long message, String text, Locale locale) {
        jdbc.sql("DELETE FROM ticket_section WHERE ticket_id = :ticket AND message_id = :message")
                .param("ticket", ticket)
                .param("message", message)
                .update();
        var position = 0;
        for (var section : referredTo(text, locale)) {
            jdbc.sql("""
                            INSERT INTO ticket_section
                                (ticket_id, message_id, position, slug, locale, revision, anchor, title)
                            VALUES (:ticket, :message, :position, :slug, :locale, :revision, :anchor, :title)
                            """)
                    .param("ticket", ticket)
                    .param("message", message)
                    .param("position", position++)
                    .param("slug", section.slug())
                    .param("locale", section.locale().toLanguageTag())
                    .param("revision", section.revision())
                    .param("anchor", section.anchor())
                    .param("title", section.title())
                    .update();
        }
    }

    private List<PinnedSection> referredTo(String text, Locale locale) {
        return Jsoup.parseBodyFragment(markdown.html(text, locale)).select("a[href]").stream()
                .map(it -> LINK.matcher(it.attr("href")))
                .filter(Matcher::matches)
                .flatMap(link -> section(link, locale).stream())
                .distinct()
                .limit(MAX)
                .toList();
    }

    private Optional<PinnedSection> section(MatchResult link, Locale locale) {
        var wished = link.group(3) == null ? locale : Locale.forLanguageTag(link.group(3));
        var anchor = link.group(4) == null ? "" : link.group(4);
        return catalog.page(link.group(1), wished)
                .or(() -> catalog.translations(link.group(1)).values().stream().findFirst())
                .map(page -> new PinnedSection(
                        page.slug(),
                        page.locale(),
                        link.group(2) == null ? page.number() : Integer.parseInt(link.group(2)),
                        anchor,
                        title(page)));
    }

    private static String title(PublishedPage page) {
        return page.title().substring(0, Math.min(MAX_TITLE, page.title().length()));
    }

    /** By message, in the order in which they are referred to. */
    Map<Long, List<PinnedSection>> of(long ticket) {
        record Row(long message, PinnedSection section) {}
        return jdbc
                .sql("SELECT * FROM ticket_section WHERE ticket_id = :ticket ORDER BY message_id, position")
                .param("ticket", ticket)
                .query((row, number) -> new Row(row.getLong("message_id"), section(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::message, Collectors.mapping(Row::section, Collectors.toCollection(ArrayList::new))));
    }

    private static PinnedSection section(ResultSet row) throws SQLException {
        return new PinnedSection(
                row.getString("slug"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getInt("revision"),
                row.getString("anchor"),
                row.getString("title"));
    }
}
