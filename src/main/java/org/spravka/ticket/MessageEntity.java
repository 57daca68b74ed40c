package org.spravka.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;

/** What somebody wrote to a ticket; never changed. The author's name stays as it was. */
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

    TicketMessage message() {
        return new TicketMessage(
                Objects.requireNonNull(id), authorId, authorName, fromAgent, internal, text, writtenAt);
    }
}
