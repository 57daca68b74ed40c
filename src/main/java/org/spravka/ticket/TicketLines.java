package org.spravka.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CompanyRight;
import org.spravka.account.Person.CompanyRef;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of tickets. Each goes on from where the last one ended (keyset), so that the last page costs what the first does. */
@Component
class TicketLines {

    private static final String SELECT = """
            SELECT id, number, subject, topic, status, unread, requester_id, requester_name, requester_email,
                   company_id, company_name, created_at, changed_at, assignee_id, assignee_name, priority, due_at
            FROM ticket WHERE\s""";

    /** What is due so soon is shown as due. */
    private static final Duration SOON = Duration.ofDays(1);

    private static final String NOT_HIDDEN = " AND (confidential = FALSE OR requester_id = :person"
            + " OR EXISTS (SELECT 1 FROM ticket_watcher WHERE ticket_id = ticket.id AND person_id = :person))";

    private final JdbcClient jdbc;

    TicketLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person may see, newest first; see {@link TicketEntity#isVisibleTo}. */
    List<TicketLine> visibleTo(Viewer viewer, Collection<TicketStatus> statuses, @Nullable String after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("statuses", names(statuses));
        parameters.put("limit", limit);
        var rest = " AND status IN (:statuses)";
        if (after != null) {
            parameters.put("after", after);
            rest += " AND id < (SELECT id FROM ticket WHERE number = :after)";
        }
        rest += " ORDER BY id DESC LIMIT :limit";
        var parts = new ArrayList<String>();
        for (var condition : visibility(viewer, parameters)) {
            parts.add("(" + SELECT + condition + rest + ")");
        }
        return query(String.join(" UNION ALL ", parts) + " ORDER BY id DESC LIMIT :limit", parameters);
    }

    /** Conditions that no ticket meets two of, each with an index of its own; see {@link TicketEntity#isVisibleTo}. */
    private static List<String> visibility(Viewer viewer, Map<String, Object> parameters) {
        var person = viewer.person();
        if (person.isAgent()) {
            return List.of("TRUE");
        }
        var conditions = new ArrayList<String>();
        conditions.add("requester_id = :person AND company_id IS NULL");
        parameters.put("person", person.id());
        var company = person.company();
        if (company != null) {
            conditions.add("company_id = :company" + (person.may(CompanyRight.PRIVATE_TICKETS) ? "" : NOT_HIDDEN));
            parameters.put("company", company.id());
        }
        if (!viewer.letInBy().isEmpty()) {
            conditions.add("company_id IN (:letInBy) AND confidential = FALSE");
            parameters.put("letInBy", viewer.letInBy());
        }
        return conditions;
    }

    /**
     * Unread ones first, then those that have waited longest; with words to be found, those of the best matches.
     *
     * @param self whose cases are mine
     */
    List<TicketLine> queue(QueueFilter filter, long self, Instant now, @Nullable QueuePlace after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("limit", limit);
        var conditions = new ArrayList<String>();
        status(filter, conditions, parameters);
        owner(filter, self, conditions, parameters);
        equal("topic", filter.topic(), conditions, parameters);
        equal("company_id", filter.company(), conditions, parameters);
        if (filter.due()) {
            conditions.add("due_at < :soon");
            parameters.put("soon", Utc.column(now.plus(SOON)));
        }
        after(after, conditions, parameters);
        var select = SELECT;
        if (!filter.text().isEmpty()) {
            var ids = said(filter.text());
            if (ids.isEmpty()) {
                return List.of();
            }
            conditions.add("id IN (:ids)");
            parameters.put("ids", ids);
            select = SELECT.replace("FROM ticket", "FROM ticket FORCE INDEX (PRIMARY)");
        }
        return query(
                select + String.join(" AND ", conditions) + " ORDER BY unread DESC, changed_at, id LIMIT :limit",
                parameters);
    }

    /** What an index begins with, where there is one: the queue must not walk past everything that was ever solved. */
    private static void status(QueueFilter filter, List<String> conditions, Map<String, Object> parameters) {
        var statuses = filter.statuses();
        if (statuses.equals(QueueFilter.UNSOLVED.statuses())) {
            conditions.add("active = TRUE");
        } else if (statuses.size() == TicketStatus.values().length) {
            conditions.add("TRUE");
        } else if (statuses.size() == 1) {
            conditions.add("status = :status");
            parameters.put("status", names(statuses).getFirst());
        } else {
            conditions.add("status IN (:statuses)");
            parameters.put("statuses", names(statuses));
        }
    }

    private static void owner(QueueFilter filter, long self, List<String> conditions, Map<String, Object> parameters) {
        switch (filter.owner()) {
            case ANYBODY -> {}
            case NOBODY -> conditions.add("assignee_id IS NULL");
            case ME -> equal("assignee_id", self, conditions, parameters);
        }
    }

    private static void equal(
            String column, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }

    /** The ticket with this number and the best matches for these words, which are looked up first: there are few of them. */
    private List<Long> said(String text) {
        var ids = new ArrayList<Long>();
        ids.addAll(jdbc.sql("SELECT id FROM ticket WHERE number = :number")
                .param("number", text.toUpperCase(Locale.ROOT))
                .query((row, number) -> row.getLong("id"))
                .list());
        var words = TicketWords.all(text);
        if (!words.isEmpty()) {
            ids.addAll(
                    jdbc.sql("SELECT ticket_id FROM ticket_words WHERE MATCH (words) AGAINST (:words IN BOOLEAN MODE)"
                                    + " LIMIT " + TicketWords.BEST)
                            .param("words", words)
                            .query((row, number) -> row.getLong("ticket_id"))
                            .list());
        }
        return ids;
    }

    private static void after(@Nullable QueuePlace after, List<String> conditions, Map<String, Object> parameters) {
        if (after != null) {
            conditions.add("(unread < :unread OR unread = :unread"
                    + " AND (changed_at > :changedAt OR changed_at = :changedAt AND id > :id))");
            parameters.put("unread", after.unread());
            parameters.put("changedAt", Utc.column(after.changedAt()));
            parameters.put("id", after.id());
        }
    }

    /** Solved and closed ones that talk about the same, the likest first. */
    List<TicketLine> similar(String text, long except, int limit) {
        var words = TicketWords.any(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words);
        parameters.put("except", except);
        parameters.put("limit", limit);
        return query("""
                SELECT t.* FROM (
                    SELECT ticket_id, MATCH (words) AGAINST (:words IN BOOLEAN MODE) AS score FROM ticket_words
                    WHERE MATCH (words) AGAINST (:words IN BOOLEAN MODE) ORDER BY score DESC LIMIT 200) AS best
                JOIN ticket t ON t.id = best.ticket_id
                WHERE t.active = FALSE AND t.id <> :except ORDER BY best.score DESC LIMIT :limit
                """, parameters);
    }

    /** What a person, or everybody in a company, has filed before, newest first. */
    List<TicketLine> earlier(Requester requester, long except, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("except", except);
        parameters.put("limit", limit);
        var company = requester.company();
        if (company != null) {
            parameters.put("company", company.id());
            return query(SELECT + "company_id = :company AND id <> :except ORDER BY id DESC LIMIT :limit", parameters);
        }
        if (requester.person() == null) {
            return List.of();
        }
        parameters.put("person", requester.person());
        return query(SELECT + "requester_id = :person AND id <> :except ORDER BY id DESC LIMIT :limit", parameters);
    }

    private static List<String> names(Collection<TicketStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    private List<TicketLine> query(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> line(row))
                .list();
    }

    private static TicketLine line(ResultSet row) throws SQLException {
        var company = row.getObject("company_id", Long.class);
        return new TicketLine(
                row.getLong("id"),
                row.getString("number"),
                row.getString("subject"),
                row.getString("topic"),
                TicketStatus.valueOf(row.getString("status")),
                row.getBoolean("unread"),
                new Requester(
                        row.getObject("requester_id", Long.class),
                        row.getString("requester_name"),
                        row.getString("requester_email"),
                        company == null ? null : new CompanyRef(company, row.getString("company_name"))),
                Utc.read(row, "created_at"),
                Utc.read(row, "changed_at"),
                new Work(
                        row.getObject("assignee_id", Long.class),
                        row.getString("assignee_name"),
                        Priority.valueOf(row.getString("priority")),
                        row.getObject("due_at") == null ? null : Utc.read(row, "due_at")));
    }
}
