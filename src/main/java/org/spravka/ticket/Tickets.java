package org.spravka.ticket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Sha256;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Filing tickets, reading them and writing to them. Everything is done as the {@link CurrentPerson}: a requester sees the
 * tickets of the company, someone without a company only their own, agents see all.
 */
@Service
public class Tickets {

    private final TicketTable table;
    private final Filing filing;
    private final TicketAccess access;
    private final MessageTable messages;
    private final Conversations conversations;
    private final PinnedSections sections;
    private final TicketLines lines;
    private final TicketForms forms;
    private final TicketNumbers numbers;
    private final Viewers viewers;
    private final Watchers watchers;
    private final TicketFiles files;
    private final Catalog catalog;
    private final CurrentPerson current;
    private final TicketSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Tickets(
            TicketTable table,
            Filing filing,
            TicketAccess access,
            MessageTable messages,
            Conversations conversations,
            PinnedSections sections,
            TicketLines lines,
            TicketForms forms,
            TicketNumbers numbers,
            Viewers viewers,
            Watchers watchers,
            TicketFiles files,
            Catalog catalog,
            CurrentPerson current,
            TicketSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.table = table;
        this.filing = filing;
        this.access = access;
        this.messages = messages;
        this.conversations = conversations;
        this.sections = sections;
        this.lines = lines;
        this.forms = forms;
        this.numbers = numbers;
        this.viewers = viewers;
        this.watchers = watchers;
        this.files = files;
        this.catalog = catalog;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that keeps this from being filed; empty if nothing does. */
    public List<Problem> check(NewTicket ticket) {
        var problems = checkWithoutForm(ticket);
        problems.addAll(forms.current(ticket.topic()).check(ticket.answers()));
        return problems;
    }

    private List<Problem> checkWithoutForm(NewTicket ticket) {
        var problems = new ArrayList<Problem>();
        var topic = catalog.topic(ticket.topic());
        if (topic.isEmpty()) {
            problems.add(Problem.of("topic", ticket.topic().isBlank() ? "required.choose" : "topic"));
        } else if (!isCategoryOf(topic.get(), ticket.category())) {
            problems.add(Problem.of("category", "category"));
        }
        length("subject", ticket.subject(), NewTicket.MAX_SUBJECT).ifPresent(problems::add);
        length("text", ticket.text(), NewTicket.MAX_TEXT).ifPresent(problems::add);
        if (ticket.requester().isGuest()) {
            checkGuest(ticket.requester(), problems);
        }
        return problems;
    }

    private static boolean isCategoryOf(Topic topic, String category) {
        return category.isEmpty() || category.equals(topic.category());
    }

    private static Optional<Problem> length(String field, String value, int max) {
        if (value.isBlank()) {
            return Optional.of(Problem.of(field, "required.fill"));
        }
        return value.length() > max ? Optional.of(Problem.of(field, "max.length", max)) : Optional.empty();
    }

    private static void checkGuest(Requester guest, List<Problem> problems) {
        length("requester-name", guest.name(), Requester.MAX_NAME).ifPresent(problems::add);
        if (!FieldCheck.isEmail(guest.email())) {
            problems.add(Problem.of("requester-email", "form.email"));
        }
    }

    /**
     * Files a ticket, once for each request key.
     *
     * @return its number
     * @throws InvalidTicket if {@link #check} or a file that is not there keeps it from being filed
     * @throws AccessDeniedException if the current person may not file for this requester
     */
    public String file(NewTicket ticket) {
        requireMayFileFor(ticket.requester());
        var key = keyOf(ticket);
        return filedBefore(key).orElseGet(() -> fileOnce(ticket, key, check(ticket)));
    }

    private void requireMayFileFor(Requester requester) {
        var filer = current.find();
        var allowed = filer.map(it -> it.isAgent() || requester.person() != null && requester.person() == it.id())
                .orElse(requester.isGuest() && settings.guests());
        if (!allowed) {
            throw new AccessDeniedException(
                    filer.isPresent() ? "Only agents file for others" : "Sign in to file a ticket");
        }
    }

    /** As {@link #file}, for those before whose eyes no form stands: its fields are not asked for. */
    String fileWithoutForm(NewTicket ticket) {
        requireMayFileFor(ticket.requester());
        var key = keyOf(ticket);
        return filedBefore(key).orElseGet(() -> fileOnce(ticket, key, checkWithoutForm(ticket)));
    }

    private String fileOnce(NewTicket ticket, @Nullable String key, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTicket(problems, ticket.locale());
        }
        var number = numbers.next(forms.current(ticket.topic()).prefix());
        try {
            return transactions.execute(status -> filing.store(number, ticket, key));
        } catch (DataIntegrityViolationException e) {
            return filedBefore(key).orElseThrow(() -> e);
        }
    }

    private Optional<String> filedBefore(@Nullable String key) {
        return key == null ? Optional.empty() : table.findByRequestKey(key).map(TicketEntity::number);
    }

    /** Nobody gets at another one's ticket by guessing its key, and keys of any length fit. */
    private static @Nullable String keyOf(NewTicket ticket) {
        if (ticket.requestKey() == null) {
            return null;
        }
        return Sha256.of(List.of(ticket.requester().identity(), ticket.requestKey()));
    }

    /**
     * What the current person may see, newest first.
     *
     * @param after the {@link TicketPage#next} of the page before, null for the first
     * @param limit at most so many, 1 or more
     */
    @Transactional(readOnly = true)
    public TicketPage list(Collection<TicketStatus> statuses, @Nullable String after, int limit) {
        var found = lines.visibleTo(viewers.current(), statuses, after, limit + 1);
        if (found.size() <= limit) {
            return new TicketPage(found, null);
        }
        var page = found.subList(0, limit);
        return new TicketPage(page, page.getLast().number());
    }

    /** @throws TicketNotFound if there is none that the current person may see */
    @Transactional(readOnly = true)
    public Ticket get(String number) {
        return show(access.read(number), current.get());
    }

    /**
     * Adds to the thread, whatever was said in the meantime.
     *
     * @see Conversations#add
     */
    public TicketMessage answer(String number, String text, boolean internal) {
        return conversations.add(number, new NewMessage(text, internal, List.of(), null));
    }

    /** @throws StatusRefused if it cannot become that, or not by this person */
    @Transactional
    public void become(String number, TicketStatus status) {
        var person = current.get();
        access.lock(number).become(status, person.isAgent(), clock.instant());
        events.publishEvent(new TicketEvent.Became(number, status, person.id()));
    }

    /**
     * Opens an attached file.
     *
     * @throws TicketNotFound if the ticket or the file is not there for the current person
     */
    @Transactional(readOnly = true)
    public StoredFile openFile(String number, String file) {
        var ticket = get(number);
        return ticket.files().stream()
                .filter(it -> it.id().equals(file))
                .findFirst()
                .map(files::open)
                .orElseThrow(() -> new TicketNotFound(number));
    }

    private Ticket show(TicketEntity ticket, Person person) {
        var thread = person.isAgent()
                ? messages.findByTicketIdOrderById(ticket.id())
                : messages.findByTicketIdAndInternalFalseOrderById(ticket.id());
        var attached = files.byMessage(ticket.id());
        var pinned = sections.of(ticket.id());
        return ticket.ticket(
                forms.revision(ticket.topic(), ticket.formRevision()),
                Stream.concat(Stream.of(0L), thread.stream().map(MessageEntity::id))
                        .flatMap(it -> attached.getOrDefault(it, List.of()).stream())
                        .toList(),
                thread.stream()
                        .map(it -> it.message(
                                attached.getOrDefault(it.id(), List.of()), pinned.getOrDefault(it.id(), List.of())))
                        .toList(),
                watchers.named(ticket.watchers()),
                person.isAgent());
    }
}
