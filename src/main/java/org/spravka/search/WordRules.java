package org.spravka.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.spravka.base.Visitor;
import org.spravka.content.Catalog;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Keeps what editors tell the search, every state of it with who wrote it and why. Each node looks every few seconds whether there
 * is a newer one, and follows it without a restart.
 */
@Service
public class WordRules {

    private static final Logger log = LoggerFactory.getLogger(WordRules.class);

    private final JdbcClient jdbc;
    private final Guidance guidance;
    private final Catalog catalog;
    private final Clock clock;
    private volatile long followed;

    WordRules(JdbcClient jdbc, Guidance guidance, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.guidance = guidance;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Somebody else has written since. */
    public static final class Stale extends RuntimeException {
        Stale(Locale locale, RuleKind kind) {
            super("%s of %s were written anew meanwhile".formatted(kind, locale.toLanguageTag()));
        }
    }

    /**
     * A state of rules.
     *
     * @param id 0 for what comes with the program
     * @param reason why it was kept although pages are no longer found by their questions, empty if none is missed
     */
    public record Written(long id, String text, String by, Instant at, String reason) {}

    /** What is followed on this node now. */
    public Rules rules() {
        return guidance.rules();
    }

    @PreAuthorize(Role.IS_EDITOR)
    public Written current(Locale locale, RuleKind kind) {
        return jdbc.sql("SELECT * FROM word_rule WHERE locale = :locale AND kind = :kind ORDER BY id DESC LIMIT 1")
                .param("locale", tag(locale))
                .param("kind", kind.name())
                .query((row, number) -> written(row))
                .optional()
                .orElseGet(() -> new Written(0, Rules.BUILT_IN.text(locale, kind), "", Instant.EPOCH, ""));
    }

    /** What could not be followed; nothing if all can. */
    public List<RuleProblem> problems(Locale locale, RuleKind kind, String text) {
        return Rules.problems(
                locale,
                kind,
                text,
                (slug, language) -> catalog.page(slug, language).isPresent());
    }

    /**
     * Keeps rules, and follows them at once on this node.
     *
     * @param seen id of the state that was changed
     * @throws Stale if that is no longer the last one
     */
    @PreAuthorize(Role.IS_EDITOR)
    public void save(Locale locale, RuleKind kind, String text, long seen, String reason) {
        if (!problems(locale, kind, text).isEmpty()) {
            throw new IllegalArgumentException("Rules can be followed, but these have problems");
        }
        var kept = jdbc.sql("""
                        INSERT INTO word_rule (locale, kind, text, changed_by, changed_at, reason)
                        SELECT :locale, :kind, :text, :by, :at, :reason FROM DUAL
                         WHERE NOT EXISTS (SELECT 1 FROM word_rule
                                            WHERE locale = :locale AND kind = :kind AND id > :seen)
                        """)
                .param("locale", tag(locale))
                .param("kind", kind.name())
                .param("text", text)
                .param("by", Visitor.current().map(Visitor::name).orElse(""))
                .param("at", Utc.column(clock.instant()))
                .param("reason", reason)
                .param("seen", seen)
                .update();
        if (kept == 0) {
            throw new Stale(locale, kind);
        }
        follow();
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void follow() {
        try {
            var last = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM word_rule")
                    .query(Long.class)
                    .single();
            if (last != followed) {
                guidance.follow(new Rules(texts()));
                followed = last;
            }
        } catch (DataAccessException e) {
            log.warn("What editors tell the search is as old as it was: {}", e.getMessage());
        }
    }

    private Map<Rules.Place, String> texts() {
        var texts = new HashMap<Rules.Place, String>();
        jdbc.sql("""
                        SELECT locale, kind, text FROM word_rule
                         WHERE id IN (SELECT MAX(id) FROM word_rule GROUP BY locale, kind)
                        """).query((ResultSet row) -> {
            var place = new Rules.Place(
                    Locale.forLanguageTag(row.getString("locale")), RuleKind.valueOf(row.getString("kind")));
            texts.put(place, row.getString("text"));
        });
        return texts;
    }

    private static String tag(Locale locale) {
        return locale.equals(Rules.ALL) ? "" : locale.toLanguageTag();
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getLong("id"),
                row.getString("text"),
                row.getString("changed_by"),
                Utc.read(row, "changed_at"),
                Optional.ofNullable(row.getString("reason")).orElse(""));
    }
}
