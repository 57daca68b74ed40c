package org.spravka.ticket;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Files that go with tickets: sent first, attached when the ticket is filed. */
@Service
public class TicketFiles {

    /** A file that no ticket was filed with is kept so long: as long as someone may leave a form half-filled. */
    static final Duration UNATTACHED = Duration.ofDays(7);

    private static final int MAX_NAME = 200;

    private final JdbcClient jdbc;
    private final TicketFileStore store;
    private final CurrentPerson current;
    private final TicketSettings settings;
    private final Clock clock;

    TicketFiles(JdbcClient jdbc, TicketFileStore store, CurrentPerson current, TicketSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a file in, for a ticket that is being filled in. Only whoever sent it can attach it.
     *
     * @param content read to its end, not closed
     * @throws UnacceptableFile if it is empty, larger than {@link TicketFile#MAX_SIZE} or of a kind that is not allowed
     */
    public TicketFile receive(String name, InputStream content) {
        var owner = current.find().map(Person::id).orElse(null);
        if (owner == null && !settings.guests()) {
            throw new AccessDeniedException("Sign in to send a file");
        }
        var safe = safe(name);
        try (var received = store.receive(content, TicketFile.MAX_SIZE)) {
            if (received.size() == 0) {
                throw UnacceptableFile.empty(safe);
            }
            if (received.size() > TicketFile.MAX_SIZE) {
                throw UnacceptableFile.tooLarge(safe);
            }
            var type = ContentType.of(received.head(), safe).orElseThrow(() -> UnacceptableFile.kind(safe));
            var file = new TicketFile(
                    UUID.randomUUID().toString(), safe, type, received.size(), received.sha256(), clock.instant());
            keep(received, file, owner);
            return file;
        }
    }

    /** The last part of a path, without what a file system, a header or a terminal could take for something else. */
    private static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = last.replaceAll("[\\p{C}<>:\"|?*]", "").strip().replaceAll("^\\.+", "");
        if (safe.isEmpty()) {
            return "file";
        }
        return safe.length() <= MAX_NAME ? safe : safe.substring(safe.length() - MAX_NAME);
    }

    /** Never at the same time as {@link #forget}, which must not take away a content that is just coming in again. */
    private synchronized void keep(TicketFileStore.Received received, TicketFile file, @Nullable Long owner) {
        store.keep(received);
        jdbc.sql("""
                        INSERT INTO ticket_file (id, name, type, size, sha256, owner_id, at)
                        VALUES (:id, :name, :type, :size, :sha256, :owner, :at)
                        """)
                .param("id", file.id())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("owner", owner)
                .param("at", Utc.column(file.at()))
                .update();
    }

    /** Those of these files that are still here to be attached by the current person. */
    public List<TicketFile> waiting(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM ticket_file
                        WHERE id IN (:ids) AND ticket_id IS NULL AND owner_id <=> :owner ORDER BY at, id
                        """)
                .param("ids", ids)
                .param("owner", current.find().map(Person::id).orElse(null))
                .query((row, number) -> file(row))
                .list();
    }

    /** Gives a file that the current person has sent and not attached yet another name. */
    public Optional<TicketFile> rename(String id, String name) {
        return waiting(List.of(id)).stream().findFirst().map(it -> {
            jdbc.sql("UPDATE ticket_file SET name = :name WHERE id = :id")
                    .param("name", safe(name))
                    .param("id", id)
                    .update();
            return waiting(List.of(id)).getFirst();
        });
    }

    /** @return false, with some perhaps attached, unless all are there, are this owner's and belong to no ticket yet */
    boolean attach(Collection<String> ids, long ticket, @Nullable Long message, @Nullable Long owner) {
        return ids.stream()
                .allMatch(id -> jdbc.sql("""
                        UPDATE ticket_file SET ticket_id = :ticket, message_id = :message
                        WHERE id = :id AND ticket_id IS NULL AND owner_id <=> :owner
                        """)
                                .param("ticket", ticket)
                                .param("message", message)
                                .param("id", id)
                                .param("owner", owner)
                                .update()
                        == 1);
    }

    /** The files of a ticket by the message they came with, 0 for those of its form; each in the order they came in. */
    Map<Long, List<TicketFile>> byMessage(long ticket) {
        record Row(long message, TicketFile file) {}
        return jdbc
                .sql("SELECT * FROM ticket_file WHERE ticket_id = :ticket ORDER BY at, id")
                .param("ticket", ticket)
                .query((row, number) -> new Row(row.getLong("message_id"), file(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::message, Collectors.mapping(Row::file, Collectors.toList())));
    }

    /**
     * Opens a file that the current person has sent and not attached yet.
     *
     * @throws TicketNotFound if there is none
     */
    public StoredFile openWaiting(String id) {
        return waiting(List.of(id)).stream().findFirst().map(this::open).orElseThrow(() -> new TicketNotFound(id));
    }

    StoredFile open(TicketFile file) {
        return new StoredFile(file, store.path(file.sha256()));
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetUnattached() {
        forget(jdbc.sql("SELECT * FROM ticket_file WHERE ticket_id IS NULL AND at < :then")
                .param("then", Utc.column(clock.instant().minus(UNATTACHED)))
                .query((row, number) -> file(row))
                .list());
    }

    private synchronized void forget(List<TicketFile> files) {
        for (var file : files) {
            var gone = jdbc.sql("DELETE FROM ticket_file WHERE id = :id AND ticket_id IS NULL")
                    .param("id", file.id())
                    .update();
            var others = jdbc.sql("SELECT COUNT(*) FROM ticket_file WHERE sha256 = :sha256")
                    .param("sha256", file.sha256())
                    .query(Long.class)
                    .single();
            if (gone == 1 && others == 0) {
                store.delete(file.sha256());
            }
        }
    }

    private static TicketFile file(ResultSet row) throws SQLException {
        return new TicketFile(
                row.getString("id"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                Utc.read(row, "at"));
    }
}
