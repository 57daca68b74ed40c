package org.spravka.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
                   company_id, company_name, created_at, changed_at
            FROM ticket WHERE\s""";

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

    /** Unread ones first, then those that have waited longest. */
    List<TicketLine> queue(QueueFilter filter, @Nullable QueuePlace after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("statuses", names(filter.statuses()));
        parameters.put("limit", limit);
        var sql = new StringBuilder(SELECT).append("status IN (:statuses)");
        var topic = filter.topic();
        if (topic != null) {
            sql.append(" AND topic = :topic");
            parameters.put("topic", topic);
        }
        if (!filter.text().isEmpty()) {
            sql.append(" AND (number = :text OR subject LIKE :like OR requester_name LIKE :like")
                    .append(" OR requester_email LIKE :like OR company_name LIKE :like)");
            parameters.put("text", filter.text());
            parameters.put("like", "%" + escaped(filter.text()) + "%");
        }
        if (after != null) {
            sql.append(" AND (unread < :unread OR unread = :unread")
                    .append(" AND (changed_at > :changedAt OR changed_at = :changedAt AND id > :id))");
            parameters.put("unread", after.unread());
            parameters.put("changedAt", Utc.column(after.changedAt()));
            parameters.put("id", after.id());
        }
        return query(sql + " ORDER BY unread DESC, changed_at, id LIMIT :limit", parameters);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
                Utc.read(row, "changed_at"));
    }
}
