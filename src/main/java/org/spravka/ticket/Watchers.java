package org.spravka.ticket;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows which ticket. Whoever sees a ticket may follow it and let colleagues of its company follow it. */
@Service
@Transactional
public class Watchers {

    private final TicketAccess access;
    private final Viewers viewers;
    private final People people;
    private final TicketHistory history;

    Watchers(TicketAccess access, Viewers viewers, People people, TicketHistory history) {
        this.access = access;
        this.viewers = viewers;
        this.people = people;
        this.history = history;
    }

    /** The current person follows the ticket from now on. */
    public void follow(String number) {
        start(access.lock(number), viewers.current().person());
    }

    public void unfollow(String number) {
        remove(number, viewers.current().person().id());
    }

    /**
     * Somebody else follows the ticket from now on.
     *
     * @throws AccessDeniedException if it is neither a colleague of the ticket's company nor an agent
     */
    public void add(String number, long person) {
        var ticket = access.lock(number);
        var other = people.find(person).filter(Person::active);
        if (other.filter(it -> it.isAgent() || isOfCompany(it, ticket)).isEmpty()) {
            throw new AccessDeniedException("Only people of the ticket's company and agents follow it");
        }
        other.ifPresent(it -> start(ticket, it));
    }

    private void start(TicketEntity ticket, Person person) {
        if (ticket.follow(person.id())) {
            history.note(ticket.id(), TicketChange.Kind.FOLLOWER, "", person.name());
        }
    }

    /** Takes somebody off. */
    public void remove(String number, long person) {
        var ticket = access.lock(number);
        if (ticket.unfollow(person)) {
            var name = people.find(person).map(Person::name).orElse("");
            history.note(ticket.id(), TicketChange.Kind.FOLLOWER, name, "");
        }
    }

    /** Who can be asked to follow: the people of the ticket's company who do not yet. */
    @Transactional(readOnly = true)
    public List<Person> candidates(String number) {
        var ticket = access.read(number);
        var company = ticket.line().requester().company();
        var viewer = viewers.current().person();
        return company != null && (viewer.isAgent() || isOfCompany(viewer, ticket))
                ? people.ofCompany(company.id()).stream()
                        .filter(Person::active)
                        .filter(it -> !ticket.watchers().contains(it.id()))
                        .toList()
                : List.of();
    }

    /** Who is seen by how many is the requester's, the owner's and the agents' to decide. */
    public void keepPrivate(String number, boolean confidential) {
        var ticket = access.lock(number);
        var person = viewers.current().person();
        var requester = ticket.line().requester().person();
        if (!person.isAgent() && !person.companyOwner() && (requester == null || requester != person.id())) {
            throw new AccessDeniedException(
                    "Only the requester, the company's owner and agents decide who sees a ticket");
        }
        ticket.keepPrivate(confidential);
    }

    private static boolean isOfCompany(Person person, TicketEntity ticket) {
        var own = person.company();
        var company = ticket.line().requester().company();
        return own != null && company != null && own.id() == company.id();
    }

    List<Watcher> named(Collection<Long> watchers) {
        return watchers.stream()
                .flatMap(id -> people.find(id).stream())
                .map(it -> new Watcher(it.id(), it.name()))
                .sorted(Comparator.comparing(Watcher::name))
                .toList();
    }
}
