package org.spravka.ticket;

import java.util.Set;
import java.util.stream.Collectors;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.account.CurrentPerson;
import org.springframework.stereotype.Component;

/** Who looks at tickets right now. */
@Component
class Viewers {

    private final CurrentPerson current;
    private final Companies companies;

    Viewers(CurrentPerson current, Companies companies) {
        this.current = current;
        this.companies = companies;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if nobody is signed in */
    Viewer current() {
        var person = current.get();
        var company = person.company();
        if (person.isAgent() || company == null) {
            return new Viewer(person, Set.of());
        }
        return new Viewer(
                person,
                companies.openTo(company.id()).stream().map(Company::id).collect(Collectors.toUnmodifiableSet()));
    }
}
