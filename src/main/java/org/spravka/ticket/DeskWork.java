package org.spravka.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What agents settle about cases, one or many at once. */
@Service
@PreAuthorize(Role.IS_AGENT)
public class DeskWork {

    private final TicketTable table;
    private final People people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DeskWork(
            TicketTable table,
            People people,
            CurrentPerson current,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.table = table;
        this.people = people;
        this.current = current;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives cases to an agent, or to nobody.
     *
     * @return the numbers of those that are no longer there
     */
    public List<String> assign(Collection<String> numbers, @Nullable Long agent) {
        var name = agent == null
                ? null
                : people.find(agent)
                        .filter(Person::isAgent)
                        .map(Person::name)
                        .orElseThrow(() -> new IllegalArgumentException("Cases are given to agents only"));
        return forEach(numbers, it -> it.assign(agent, name));
    }

    public List<String> assignToMe(Collection<String> numbers) {
        return assign(numbers, current.get().id());
    }

    public List<String> prioritize(Collection<String> numbers, Priority priority) {
        return forEach(numbers, it -> it.prioritize(priority));
    }

    /** @param at by when something has to be done, null to settle that no more */
    public List<String> due(Collection<String> numbers, @Nullable Instant at) {
        return forEach(numbers, it -> it.due(at));
    }

    /** @return the numbers of those that cannot become that */
    public List<String> become(Collection<String> numbers, TicketStatus status) {
        var agent = current.get().id();
        return forEach(numbers, it -> {
            it.become(status, true, clock.instant());
            events.publishEvent(new TicketEvent.Became(it.number(), status, agent));
        });
    }

    /** Each by itself: what cannot be changed does not keep the others from it. */
    private List<String> forEach(Collection<String> numbers, Consumer<TicketEntity> change) {
        var refused = new ArrayList<String>();
        for (var number : numbers) {
            try {
                transactions.executeWithoutResult(
                        status -> table.lock(number).ifPresentOrElse(change, () -> refused.add(number)));
            } catch (StatusRefused e) {
                refused.add(number);
            }
        }
        return refused;
    }

    /** Everybody to whom cases can be given, by name. */
    public List<Person> agents() {
        return people.agents();
    }
}
