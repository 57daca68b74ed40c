package org.spravka.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;

/** What somebody wrote to a ticket. Only they may put it right. The author's name stays as it was. */
@Entity
@Table(name = "ticket_message")
class MessageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long ticketId;
    private @Nullable Long authorId;
    private String authorName;
    private boolean fromAgent;
    private boolean internal;
    private String text;

    @Column(name = "at")
    private Instant writtenAt;

    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageEntity() {}

    MessageEntity(long ticketId, Person author, boolean internal, String text, Instant now) {
        this.ticketId = ticketId;
        this.authorId = author.id();
        this.authorName = author.name();
        this.fromAgent = author.isAgent();
        this.internal = internal;
        this.text = text;
        this.writtenAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isOf(TicketEntity ticket) {
        return ticketId == ticket.id();
    }

    boolean isBy(Person person) {
        return authorId != null && authorId == person.id();
    }

    void say(String text, Instant now) {
        this.text = text;
        this.editedAt = now;
    }

    /** By somebody without an account. */
    MessageEntity(long ticketId, String authorName, String text, Instant now) {
        this.ticketId = ticketId;
        this.authorName = authorName;
        this.text = text;
        this.writtenAt = now;
    }

    TicketMessage message() {
        return message(List.of(), List.of());
    }

    TicketMessage message(List<TicketFile> files, List<PinnedSection> sections) {
        return new TicketMessage(
                id(), authorId, authorName, fromAgent, internal, text, writtenAt, editedAt, files, sections);
    }
}
