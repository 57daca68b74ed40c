package org.spravka.ticket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CompanyRight;
import org.spravka.account.Person.CompanyRef;
import org.spravka.ticket.TicketChange.Kind;

/** A case, from its filing on. Its thread is kept beside it, see {@link MessageEntity}. */
@Entity
@Table(name = "ticket")
@EntityListeners(TicketRecorder.class)
class TicketEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;
    private String locale;
    private String category;
    private String topic;
    private int formRevision;
    private String subject;
    private String text;

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.NEW;

    private boolean unread = true;
    private @Nullable Long assigneeId;
    private @Nullable String assigneeName;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private @Nullable Instant dueAt;
    private boolean confidential;
    private @Nullable Long requesterId;
    private String requesterName;
    private String requesterEmail;
    private @Nullable Long companyId;
    private @Nullable String companyName;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable String requestKey;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closingToldAt;

    /** What its history knows of it; see {@link TicketRecorder}. */
    @Transient
    Map<Kind, String> asStored = Map.of();

    @ElementCollection
    @CollectionTable(name = "ticket_answer", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    private List<AnswerValue> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ticket_suggestion", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    private List<ShownSuggestion> suggestions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ticket_watcher", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "person_id")
    private Set<Long> watchers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TicketEntity() {}

    /** @param answers those to keep, checked */
    TicketEntity(
            String number,
            NewTicket filed,
            String category,
            TicketForm form,
            Answers answers,
            @Nullable String requestKey,
            Instant now) {
        this.number = number;
        this.locale = filed.locale().toLanguageTag();
        this.category = category;
        this.topic = filed.topic();
        this.formRevision = form.revision();
        this.subject = filed.subject();
        this.text = filed.text();
        var requester = filed.requester();
        this.requesterId = requester.person();
        this.requesterName = requester.name();
        this.requesterEmail = requester.email();
        var company = requester.company();
        this.companyId = company == null ? null : company.id();
        this.companyName = company == null ? null : company.name();
        this.confidential =
                companyId != null && (filed.confidential() == null ? form.confidential() : filed.confidential());
        this.createdAt = now;
        this.changedAt = now;
        this.requestKey = requestKey;
        answers.values().forEach((key, values) -> values.forEach(it -> this.answers.add(new AnswerValue(key, it))));
        this.suggestions.addAll(filed.suggestions());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    TicketStatus status() {
        return status;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /**
     * Agents see all. A company's tickets are seen by its people of today and by those of a reseller that it lets in; a private
     * one only by its requester, those who follow it and those whom the owner has allowed to. A ticket without a company is
     * seen by its requester.
     */
    boolean isVisibleTo(Viewer viewer) {
        var person = viewer.person();
        if (person.isAgent()) {
            return true;
        }
        if (companyId == null) {
            return Objects.equals(requesterId, person.id());
        }
        var company = person.company();
        if (company != null && company.id() == companyId) {
            return !confidential
                    || Objects.equals(requesterId, person.id())
                    || person.may(CompanyRight.PRIVATE_TICKETS)
                    || watchers.contains(person.id());
        }
        return !confidential && viewer.letInBy().contains(companyId);
    }

    Set<Long> watchers() {
        return Set.copyOf(watchers);
    }

    /** @return false if they did already */
    boolean follow(long person) {
        return watchers.add(person);
    }

    /** @return false if they did not */
    boolean unfollow(long person) {
        return watchers.remove(person);
    }

    void keepPrivate(boolean confidential) {
        this.confidential = confidential && companyId != null;
    }

    boolean isConfidential() {
        return confidential;
    }

    /** @throws StatusRefused if it is closed */
    void answered(boolean byAgent, Instant now) {
        if (status == TicketStatus.CLOSED) {
            throw StatusRefused.closed(number);
        }
        status = byAgent ? status.afterAgent() : status.afterRequester();
        unread = !byAgent;
        changedAt = now;
        closingToldAt = null;
        if (byAgent && answeredAt == null) {
            answeredAt = now;
        }
    }

    /** @throws StatusRefused if it cannot become that */
    void become(TicketStatus wanted, boolean byAgent, Instant now) {
        var allowed = byAgent ? status.next() : status.nextForRequester();
        if (!allowed.contains(wanted)) {
            throw StatusRefused.change(number, status, wanted);
        }
        status = wanted;
        changedAt = now;
        closingToldAt = null;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** When the requester was told that it is about to end; null if they were not, or somebody has said a word since. */
    @Nullable
    Instant closingToldAt() {
        return closingToldAt;
    }

    void tellOfClosing(Instant now) {
        closingToldAt = now;
    }

    /** What its history tells of it, in words that stay the same. */
    Map<Kind, String> noted() {
        var noted = new EnumMap<Kind, String>(Kind.class);
        noted.put(Kind.STATUS, status.name());
        noted.put(Kind.ASSIGNEE, Objects.requireNonNullElse(assigneeName, ""));
        noted.put(Kind.PRIORITY, priority.name());
        noted.put(
                Kind.DUE,
                dueAt == null ? "" : dueAt.truncatedTo(ChronoUnit.SECONDS).toString());
        noted.put(Kind.PRIVATE, Boolean.toString(confidential));
        noted.put(Kind.TOPIC, topic);
        return noted;
    }

    void assign(@Nullable Long agent, @Nullable String name) {
        assigneeId = agent;
        assigneeName = name;
    }

    void prioritize(Priority priority) {
        this.priority = priority;
    }

    void due(@Nullable Instant at) {
        dueAt = at;
    }

    void wasSeenByAgent() {
        unread = false;
    }

    TicketLine line() {
        var company = companyId == null ? null : new CompanyRef(companyId, Objects.requireNonNullElse(companyName, ""));
        return new TicketLine(
                id(),
                number,
                subject,
                topic,
                status,
                unread,
                new Requester(requesterId, requesterName, requesterEmail, company),
                createdAt,
                changedAt,
                new Work(assigneeId, assigneeName, priority, dueAt));
    }

    Ticket ticket(
            TicketForm form,
            List<TicketFile> files,
            List<TicketMessage> messages,
            List<Watcher> watchers,
            boolean forAgent) {
        var values = new LinkedHashMap<String, List<String>>();
        answers.forEach(it ->
                values.computeIfAbsent(it.fieldKey(), key -> new ArrayList<>()).add(it.value()));
        return new Ticket(
                line(),
                locale(),
                category,
                text,
                form,
                new Answers(values),
                files,
                forAgent ? List.copyOf(suggestions) : List.of(),
                messages,
                watchers,
                confidential);
    }

    String topic() {
        return topic;
    }

    int formRevision() {
        return formRevision;
    }
}
