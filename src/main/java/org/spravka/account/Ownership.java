package org.spravka.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For rules: what the owner of a company's account may decide. */
@Component("ownership")
class Ownership {

    private final CurrentPerson current;
    private final PersonTable people;

    Ownership(CurrentPerson current, PersonTable people) {
        this.current = current;
        this.people = people;
    }

    /** Whether the person is a customer of the company whose account the current person owns. */
    @Transactional(readOnly = true)
    public boolean covers(long person) {
        return current.find()
                .filter(Person::companyOwner)
                .flatMap(owner -> people.findById(person)
                        .map(PersonEntity::person)
                        .filter(other -> isSame(owner.company(), other.company()))
                        .filter(other -> !other.isAgent() && !other.isEditor()))
                .isPresent();
    }

    private static boolean isSame(Person.@Nullable CompanyRef mine, Person.@Nullable CompanyRef theirs) {
        return mine != null && theirs != null && mine.id() == theirs.id();
    }
}
