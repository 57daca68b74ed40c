package org.spravka.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of what happens to a ticket, and what they are told; for features that write to people. Asks for no rights. */
@Service
@Transactional(readOnly = true)
public class Correspondents {

    /**
     * Somebody to be told.
     *
     * @param person the number of their account, null for a guest
     * @param follows whether they are told because they follow it, and may stop
     */
    public record Correspondent(
            @Nullable Long person, String name, String email, Locale locale, boolean agent, boolean follows) {}

    /** What a ticket is about, in short. */
    public record Case(String number, String subject, TicketStatus status, Locale locale, List<Correspondent> people) {}

    private final TicketTable table;
    private final People people;

    Correspondents(TicketTable table, People people) {
        this.table = table;
        this.people = people;
    }

    /** The requester, everybody who follows the ticket and the agent whose case it is. */
    public Optional<Case> of(String number) {
        return table.findByNumber(number).map(ticket -> {
            var line = ticket.line();
            var told = new ArrayList<Correspondent>();
            var requester = line.requester();
            var account = requester.person() == null ? Optional.<Person>empty() : people.find(requester.person());
            if (account.isEmpty() || account.get().active()) {
                told.add(new Correspondent(
                        requester.person(),
                        requester.name(),
                        account.map(Person::email).orElse(requester.email()),
                        account.map(Person::locale).orElse(ticket.locale()),
                        false,
                        false));
            }
            add(told, line.work().assignee(), ticket.locale(), false);
            ticket.watchers().forEach(it -> add(told, it, ticket.locale(), true));
            return new Case(number, line.subject(), line.status(), ticket.locale(), List.copyOf(told));
        });
    }

    private void add(List<Correspondent> told, @Nullable Long id, Locale locale, boolean follows) {
        if (id == null || told.stream().anyMatch(it -> id.equals(it.person()))) {
            return;
        }
        people.find(id)
                .filter(Person::active)
                .map(it -> new Correspondent(
                        it.id(),
                        it.name(),
                        it.email(),
                        Optional.ofNullable(it.locale()).orElse(locale),
                        it.isAgent(),
                        follows))
                .ifPresent(told::add);
    }
}
