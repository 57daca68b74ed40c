package org.spravka.ticket.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.People;
import org.spravka.base.Limits;
import org.spravka.base.SpravkaSettings;
import org.spravka.ticket.Conversations;
import org.spravka.ticket.NewMessage;
import org.spravka.ticket.Rating;
import org.spravka.ticket.Ratings;
import org.spravka.ticket.Requester;
import org.spravka.ticket.TicketMarkdown;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.rest.TicketResource.LineResource;
import org.spravka.ticket.rest.TicketResource.MessageResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/v1/tickets")
@Tag(name = "Tickets")
class TicketController {

    static final String MAY_READ = "hasAuthority('SCOPE_tickets:read')";
    static final String MAY_WRITE = "hasAuthority('SCOPE_tickets:write')";

    private final Tickets tickets;
    private final Conversations conversations;
    private final Ratings ratings;
    private final TicketMarkdown markdown;
    private final CurrentPerson current;
    private final People people;
    private final SpravkaSettings settings;

    TicketController(
            Tickets tickets,
            Conversations conversations,
            Ratings ratings,
            TicketMarkdown markdown,
            CurrentPerson current,
            People people,
            SpravkaSettings settings) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.ratings = ratings;
        this.markdown = markdown;
        this.current = current;
        this.people = people;
        this.settings = settings;
    }

    @PostMapping
    @PreAuthorize(MAY_WRITE)
    @Operation(
            summary = "File a ticket",
            description =
                    "Sent again with the same Idempotency-Key it is answered by the ticket that is there already.")
    ResponseEntity<FiledResource> file(
            @RequestBody NewTicketResource ticket,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var number = tickets.file(ticket.ticket(settings.defaultLocale(), requester(ticket.requester()), key));
        var filed = new FiledResource(number, TicketResource.url(number));
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + number)).body(filed);
    }

    private Requester requester(@Nullable String email) {
        var self = current.get();
        if (email == null || email.isBlank() || email.strip().equalsIgnoreCase(self.email())) {
            return Requester.of(self);
        }
        return people.byEmail(email).map(Requester::of).orElseThrow(UnknownRequester::new);
    }

    record FiledResource(String number, String url) {}

    @GetMapping
    @PreAuthorize(MAY_READ)
    @Operation(summary = "The tickets of the person's company, or all for agents, newest first")
    ListResource list(
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        Limits.check(limit);
        var page = tickets.list(statuses(status), after, limit);
        return new ListResource(page.tickets().stream().map(LineResource::of).toList(), page.next());
    }

    private static Set<TicketStatus> statuses(List<String> words) {
        var statuses = EnumSet.noneOf(TicketStatus.class);
        words.forEach(word -> statuses.add(status(word)));
        return statuses.isEmpty() ? EnumSet.allOf(TicketStatus.class) : statuses;
    }

    private static TicketStatus status(String word) {
        return TicketStatus.of(word)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "A status is new, open, waiting, solved or closed, but this is " + word));
    }

    /** @param next the {@code after} of the following call, null if there is no more */
    record ListResource(
            List<LineResource> tickets, @Nullable String next) {}

    @GetMapping("/{number}")
    @PreAuthorize(MAY_READ)
    @Operation(summary = "A ticket with its thread")
    TicketResource get(@PathVariable String number) {
        var ticket = tickets.get(number);
        return TicketResource.of(ticket, text -> markdown.html(text, ticket.locale()));
    }

    @PostMapping("/{number}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(MAY_WRITE)
    @Operation(summary = "Add to the thread of a ticket; internal notes are for agents only")
    MessageResource answer(@PathVariable String number, @RequestBody NewMessageResource message) {
        var added = conversations.add(number, message.message());
        return MessageResource.of(added, number, it -> markdown.html(it, settings.defaultLocale()));
    }

    @PutMapping("/{number}/messages/{id}")
    @PreAuthorize(MAY_WRITE)
    @Operation(summary = "Put right what one wrote oneself; that it was changed is marked")
    MessageResource edit(@PathVariable String number, @PathVariable long id, @RequestBody NewMessageResource message) {
        var edited = conversations.edit(number, id, message.message().text());
        return MessageResource.of(edited, number, it -> markdown.html(it, settings.defaultLocale()));
    }

    /**
     * @param files ids of files that were sent before
     * @param seen the last message that was read: if others have written since, the answer is 409; missing to send anyway
     */
    record NewMessageResource(
            @Nullable String text,
            @Nullable Boolean internal,
            @Nullable List<String> files,
            @Nullable Long seen) {

        NewMessage message() {
            return new NewMessage(
                    text == null ? "" : text, Boolean.TRUE.equals(internal), files == null ? List.of() : files, seen);
        }
    }

    @PutMapping("/{number}/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MAY_WRITE)
    @Operation(summary = "Change the status of a ticket; requesters may only call it solved")
    void become(@PathVariable String number, @RequestBody StatusResource status) {
        tickets.become(number, status(status.status()));
    }

    record StatusResource(String status) {}

    @PutMapping("/{number}/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MAY_WRITE)
    @Operation(summary = "Say how a solved ticket was handled; agents may not")
    void rate(@PathVariable String number, @RequestBody RatingResource rating) {
        ratings.rate(number, new Rating(rating.good(), rating.reason() == null ? "" : rating.reason()));
    }

    record RatingResource(boolean good, @Nullable String reason) {}
}
