package org.spravka.mail;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Addresses that take no mail, as their servers told: nothing is sent there until somebody has looked. */
@Component
public class BouncedAddresses {

    private static final int MAX_REASON = 1000;

    /** @param reason as the server gave it */
    public record Bounced(String address, String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BouncedAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void mark(String address, String reason) {
        jdbc.sql("REPLACE INTO bounced_address (address, reason, at) VALUES (:address, :reason, :at)")
                .param("address", plain(address))
                .param("reason", reason.substring(0, Math.min(MAX_REASON, reason.length())))
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    boolean is(String address) {
        return jdbc.sql("SELECT COUNT(*) FROM bounced_address WHERE address = :address")
                        .param("address", plain(address))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @PreAuthorize(Role.IS_ADMIN)
    public List<Bounced> all() {
        return jdbc.sql("SELECT address, reason FROM bounced_address ORDER BY at DESC LIMIT 200")
                .query((row, number) -> new Bounced(row.getString("address"), row.getString("reason")))
                .list();
    }

    /** It takes mail again. */
    @PreAuthorize(Role.IS_ADMIN)
    public void clear(String address) {
        jdbc.sql("DELETE FROM bounced_address WHERE address = :address")
                .param("address", plain(address))
                .update();
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
