package org.spravka.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.spravka.account.Refused.Reason;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for people, who choose their password by a one-time link. */
@Service
@Transactional
public class Invitations {

    private final PersonTable people;
    private final Membership membership;
    private final LinkMaker links;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            PersonTable people,
            Membership membership,
            LinkMaker links,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.membership = membership;
        this.links = links;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused if the address is none or taken, the name is missing, or the company is not there */
    @PreAuthorize(Role.IS_ADMIN)
    public OneTimeLink invite(String email, Placement placement) {
        return make(email, placement);
    }

    /**
     * Makes an account in the company of the current person, who owns its account or was allowed to invite.
     *
     * @throws Refused if the address is none or taken, or the name is missing
     */
    @PreAuthorize("@currentPerson.mayInvite()")
    public OneTimeLink inviteColleague(String email, String name) {
        var company = Objects.requireNonNull(current.get().company()).id();
        return make(email, new Placement(name, Set.of(), company, false));
    }

    private OneTimeLink make(String email, Placement placement) {
        var address = Email.of(email).orElseThrow(() -> new Refused(Reason.EMAIL_INVALID));
        if (people.findByEmail(address.address()).isPresent()) {
            throw new Refused(Reason.EMAIL_TAKEN);
        }
        var person = new PersonEntity(address, placement.name(), clock.instant());
        membership.place(person, placement);
        people.saveAndFlush(person);
        events.publishEvent(new PersonChanged(person.id()));
        return links.linkFor(person);
    }

    /** Another link for somebody: to follow the invitation, or to set another password. Earlier ones work no more. */
    @PreAuthorize(Role.IS_ADMIN)
    public OneTimeLink linkFor(long person) {
        return links.linkFor(get(person));
    }

    /**
     * Another link for a colleague who has not followed the invitation yet.
     *
     * @throws Refused if they have
     */
    @PreAuthorize("@ownership.covers(#person)")
    public OneTimeLink inviteColleagueAgain(long person) {
        var colleague = get(person);
        if (colleague.passwordHash() != null) {
            throw new Refused(Reason.EMAIL_TAKEN);
        }
        return links.linkFor(colleague);
    }

    private PersonEntity get(long person) {
        return people.findById(person).orElseThrow(() -> new Refused(Reason.NOT_THERE));
    }
}
