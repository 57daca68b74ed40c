package org.spravka.mail;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.account.AsPerson;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.base.Sha256;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Utc;
import org.spravka.ticket.Conversations;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.MailedIn;
import org.spravka.ticket.NewMessage;
import org.spravka.ticket.Requester;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketSettings;
import org.spravka.ticket.UnacceptableFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes answers and tickets out of letters. Each letter counts once, however often a server hands it out. */
@Component
class Reception {

    /** What became of a letter. */
    enum Outcome {
        ANSWER,
        TICKET,
        /** Written by a program: nobody answers it, so that two programs never write to each other. */
        AUTOMATIC,
        BOUNCE,
        /** From somebody who may not file by mail. */
        UNKNOWN,
        /** There is nothing in it, or the ticket is closed. */
        REFUSED
    }

    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private static final int MAX_SUBJECT = 300;
    private static final int MAX_STORED = 400;

    private final MailSettings settings;
    private final TicketSettings tickets;
    private final SpravkaSettings site;
    private final Outbox outbox;
    private final BouncedAddresses bounced;
    private final People people;
    private final Conversations conversations;
    private final MailedIn mailedIn;
    private final TicketFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reception(
            MailSettings settings,
            TicketSettings tickets,
            SpravkaSettings site,
            Outbox outbox,
            BouncedAddresses bounced,
            People people,
            Conversations conversations,
            MailedIn mailedIn,
            TicketFiles files,
            JdbcClient jdbc,
            Clock clock) {
        this.settings = settings;
        this.tickets = tickets;
        this.site = site;
        this.outbox = outbox;
        this.bounced = bounced;
        this.people = people;
        this.conversations = conversations;
        this.mailedIn = mailedIn;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Result(Outcome outcome, @Nullable String ticket) {}

    void take(IncomingLetter letter) {
        var hash = Sha256.of(List.of(letter.id()));
        if (isKnown(hash)) {
            return;
        }
        var result = handle(letter, hash);
        log.info("A letter from {} became {} {}", letter.sender(), result.outcome(), result.ticket());
        remember(hash, letter, result);
    }

    private Result handle(IncomingLetter letter, String hash) {
        if (letter.bounced().isPresent()) {
            bounced.mark(letter.bounced().get(), letter.subject());
            return new Result(Outcome.BOUNCE, null);
        }
        if (letter.automatic()
                || letter.sender().equalsIgnoreCase(settings.address())
                || letter.sender().isEmpty()) {
            return new Result(Outcome.AUTOMATIC, null);
        }
        var answered = letter.answersTo().stream()
                .flatMap(token -> outbox.byToken(token).stream())
                .findFirst();
        try {
            return answered.isPresent() ? answer(letter, answered.get()) : file(letter, hash);
        } catch (InvalidTicket | StatusRefused e) {
            log.info("A letter from {} was not taken: {}", letter.sender(), e.getMessage());
            return new Result(
                    Outcome.REFUSED, answered.map(OutgoingMail::ticket).orElse(null));
        }
    }

    /** Whoever answers a letter of ours has it: either its receiver, or somebody who reads the receiver's mail group. */
    private Result answer(IncomingLetter letter, OutgoingMail answered) {
        var ticket = answered.ticket();
        var person = person(letter.sender());
        var text = OwnWords.of(letter.text());
        if (person.isPresent()) {
            try {
                asPerson(person.get(), () -> {
                    var received = receive(letter);
                    return conversations.add(
                            ticket, new NewMessage(text + received.note(), false, received.ids(), null));
                });
                return new Result(Outcome.ANSWER, ticket);
            } catch (TicketNotFound e) {
                return new Result(Outcome.UNKNOWN, ticket);
            }
        }
        if (text.isBlank()) {
            return new Result(Outcome.REFUSED, ticket);
        }
        mailedIn.addFrom(ticket, letter.name() + " (" + letter.sender() + ")", text);
        return new Result(Outcome.ANSWER, ticket);
    }

    private Result file(IncomingLetter letter, String hash) {
        if (settings.topic().isBlank()) {
            return new Result(Outcome.UNKNOWN, null);
        }
        var person = person(letter.sender());
        if (person.isEmpty() && !tickets.guests()) {
            return new Result(Outcome.UNKNOWN, null);
        }
        var locale = person.map(Person::locale).orElse(site.defaultLocale());
        var subject = letter.subject().isBlank() ? letter.name() : letter.subject();
        var requester = person.map(Requester::of).orElseGet(() -> Requester.guest(letter.name(), letter.sender()));
        var shortSubject = subject.substring(0, Math.min(MAX_SUBJECT, subject.length()));
        Supplier<String> filing = () -> mailedIn.file(
                requester, locale, settings.topic(), shortSubject, OwnWords.of(letter.text()), "mail " + hash);
        if (person.isEmpty()) {
            return new Result(Outcome.TICKET, filing.get());
        }
        return new Result(Outcome.TICKET, asPerson(person.get(), () -> {
            var number = filing.get();
            var received = receive(letter);
            if (!received.ids().isEmpty()) {
                conversations.add(number, new NewMessage(received.names(), false, received.ids(), null));
            }
            return number;
        }));
    }

    private Optional<Person> person(String address) {
        return AsSystem.get(() -> people.byEmail(address)).filter(Person::active);
    }

    private static <T> T asPerson(Person person, Supplier<T> work) {
        return AsPerson.get(person, work);
    }

    /**
     * @param note what was not taken, in words; empty if everything was
     * @param names of those that were taken
     */
    private record Received(List<String> ids, String note, String names) {}

    private Received receive(IncomingLetter letter) {
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var note = new StringBuilder();
        for (var file : letter.files()) {
            try {
                ids.add(files.receive(file.name(), new ByteArrayInputStream(file.content()))
                        .id());
                names.add(file.name());
            } catch (UnacceptableFile e) {
                note.append("\n\n*").append(e.getMessage()).append('*');
            }
        }
        return new Received(ids, note.toString(), String.join(", ", names));
    }

    private boolean isKnown(String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM received_mail WHERE message_hash = :hash")
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void remember(String hash, IncomingLetter letter, Result result) {
        jdbc.sql("""
                        INSERT IGNORE INTO received_mail (message_hash, sender, subject, outcome, ticket, at)
                        VALUES (:hash, :sender, :subject, :outcome, :ticket, :at)
                        """)
                .param("hash", hash)
                .param("sender", shortened(letter.sender(), 254))
                .param("subject", shortened(letter.subject(), MAX_STORED))
                .param("outcome", result.outcome().name())
                .param("ticket", result.ticket())
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    private static String shortened(String text, int max) {
        return text.substring(0, Math.min(max, text.length()));
    }
}
