package org.spravka.account;

import java.util.Set;
import org.spravka.account.Refused.Reason;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what people are and whether they are let in. Whatever is changed counts at their next request. */
@Service
@Transactional
public class Membership {

    private static final String ADMIN_OR_OWNER = Role.IS_ADMIN + " or @ownership.covers(#id)";

    private final PersonTable people;
    private final CompanyTable companies;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Membership(PersonTable people, CompanyTable companies, CurrentPerson current, ApplicationEventPublisher events) {
        this.people = people;
        this.companies = companies;
        this.current = current;
        this.events = events;
    }

    /** @throws Refused if the name is missing, the company is not there, or no administrator would be left */
    @PreAuthorize(Role.IS_ADMIN)
    public Person change(long id, Placement wish) {
        var person = get(id);
        if (!wish.roles().contains(Role.ADMIN)) {
            checkSomebodyElseAdministers(person);
        }
        place(person, wish);
        return stored(person);
    }

    /** Puts a person where an administrator wants them. */
    void place(PersonEntity person, Placement wish) {
        if (wish.name().isEmpty()) {
            throw new Refused(Reason.NAME_MISSING);
        }
        var company = wish.company() == null
                ? null
                : companies.findById(wish.company()).orElseThrow(() -> new Refused(Reason.NOT_THERE));
        person.call(wish.name());
        person.place(wish.roles(), company, wish.companyOwner());
    }

    /** Lets a colleague do these things, and nothing else beside what everybody in the company may. */
    @PreAuthorize(ADMIN_OR_OWNER)
    public Person grant(long id, Set<CompanyRight> rights) {
        var person = get(id);
        person.grant(rights);
        return stored(person);
    }

    /**
     * Signs somebody out and lets them in no more. Owners may do so to customers of their company.
     *
     * @throws Refused if it is oneself or the last administrator
     */
    @PreAuthorize(ADMIN_OR_OWNER)
    public Person deactivate(long id) {
        var person = get(id);
        if (current.find().filter(self -> self.id() == id).isPresent()) {
            throw new Refused(Reason.YOURSELF);
        }
        checkSomebodyElseAdministers(person);
        person.setActive(false);
        return stored(person);
    }

    @PreAuthorize(ADMIN_OR_OWNER)
    public Person reactivate(long id) {
        var person = get(id);
        person.setActive(true);
        return stored(person);
    }

    private void checkSomebodyElseAdministers(PersonEntity person) {
        var administrators = people.activeWith(Role.ADMIN, Limit.of(2));
        if (administrators.size() == 1 && administrators.getFirst().id() == person.id()) {
            throw new Refused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private PersonEntity get(long id) {
        return people.findById(id).orElseThrow(() -> new Refused(Reason.NOT_THERE));
    }

    private Person stored(PersonEntity person) {
        people.saveAndFlush(person);
        events.publishEvent(new PersonChanged(person.id()));
        return person.person();
    }
}
