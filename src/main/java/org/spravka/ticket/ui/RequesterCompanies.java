package org.spravka.ticket.ui;

import java.util.ArrayList;
import java.util.List;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.account.CurrentPerson;
import org.springframework.stereotype.Component;

/** The companies that somebody is likely to write about, so that nobody looks up a number that is known here. */
@Component
class RequesterCompanies {

    private final CurrentPerson current;
    private final Companies companies;

    RequesterCompanies(CurrentPerson current, Companies companies) {
        this.current = current;
        this.companies = companies;
    }

    /** By name and number, their own first; none for somebody without a company. */
    List<String> ofCurrentPerson() {
        var person = current.find().orElse(null);
        var own = person == null ? null : person.company();
        if (own == null) {
            return List.of();
        }
        var known = new ArrayList<Company>();
        companies.find(own.id()).ifPresent(known::add);
        known.addAll(companies.dependentOn(own.id()));
        return known.stream().map(RequesterCompanies::named).toList();
    }

    private static String named(Company company) {
        return company.number() == null ? company.name() : "%s (%s)".formatted(company.name(), company.number());
    }
}
