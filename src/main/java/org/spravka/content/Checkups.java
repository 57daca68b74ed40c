package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days by which pages are to be looked at again, so that what was true once does not stand there for ever. */
@Service
@Transactional
@PreAuthorize(Role.IS_EDITOR)
public class Checkups {

    /** In months. */
    public static final int MAX_MONTHS = 60;

    static final String ROWS = """
            SELECT c.*, p.slug, COALESCE((SELECT r.title FROM translation t JOIN revision r ON r.id = t.published_id
                WHERE t.page_id = p.id ORDER BY t.id LIMIT 1), p.slug) AS title
            FROM checkup c JOIN page p ON p.id = c.page_id
            """;

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Clock clock;

    Checkups(JdbcClient jdbc, Pages pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Somebody looks at the page by then, whoever should have done so before.
     *
     * @param months after which it is looked at again, 0 for never
     * @throws NotFound if there is no such page
     */
    public void set(String slug, LocalDate dueOn, ZoneId zone, int months, Author owner) {
        if (months < 0 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("0 to %d months are expected, but not %d".formatted(MAX_MONTHS, months));
        }
        var page = pages.findBySlug(slug).orElseThrow(() -> new NotFound("page", slug));
        jdbc.sql("""
                        INSERT INTO checkup (page_id, due_on, zone, months, owner_id, owner_name, remind_at)
                        VALUES (:page, :due, :zone, :months, :owner, :name, :remind)
                        ON DUPLICATE KEY UPDATE due_on = :due, zone = :zone, months = :months, owner_id = :owner,
                            owner_name = :name, remind_at = :remind
                        """)
                .param("page", page.id())
                .param("due", dueOn)
                .param("zone", zone.getId())
                .param("months", months)
                .param("owner", owner.id())
                .param("name", owner.name())
                .param("remind", Utc.column(CheckupReminders.first(dueOn, zone, clock.instant())))
                .update();
    }

    public void clear(String slug) {
        jdbc.sql("DELETE FROM checkup WHERE page_id = (SELECT id FROM page WHERE slug = :slug)")
                .param("slug", slug)
                .update();
    }

    /** Somebody has looked, and the page is true: it is looked at again after its months, or never. */
    public void done(String slug) {
        of(slug).ifPresent(it -> {
            if (it.months() == 0) {
                clear(slug);
            } else {
                var today = LocalDate.now(clock.withZone(it.zone()));
                set(slug, today.plusMonths(it.months()), it.zone(), it.months(), it.owner());
            }
        });
    }

    @Transactional(readOnly = true)
    public Optional<Checkup> of(String slug) {
        return jdbc.sql(ROWS + "WHERE p.slug = :slug")
                .param("slug", slug)
                .query(Checkups::read)
                .optional();
    }

    /** Those that should be looked at by now, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<Checkup> near() {
        return jdbc
                .sql(ROWS + "WHERE c.due_on <= :soon AND NOT p.archived ORDER BY c.due_on, p.slug")
                .param("soon", Utc.column(clock.instant()).toLocalDate().plusDays(Checkup.DAYS_AHEAD + 1L))
                .query(Checkups::read)
                .list()
                .stream()
                .filter(it -> it.isNear(clock))
                .toList();
    }

    static Checkup read(ResultSet row, int number) throws SQLException {
        return new Checkup(
                row.getString("slug"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("months"),
                new Author(row.getObject("owner_id", Long.class), row.getString("owner_name")));
    }
}
