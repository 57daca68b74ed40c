package org.spravka.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Refused.Reason;
import org.spravka.base.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The companies. They are never deleted: their tickets stay. */
@Service
@Transactional
public class Companies {

    private final CompanyTable companies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(CompanyTable companies, ApplicationEventPublisher events, Clock clock) {
        this.companies = companies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Company> find(long id) {
        return companies.findById(id).map(CompanyEntity::company);
    }

    /** By name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_AGENT)
    public List<Company> all() {
        return companies.findAllByOrderByNameAscIdAsc().stream()
                .map(CompanyEntity::company)
                .toList();
    }

    /** The companies that name this one as their reseller, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_AGENT + " or @currentPerson.isIn(#company)")
    public List<Company> dependentOn(long company) {
        return companies.findByParentIdOrderByNameAscIdAsc(company).stream()
                .map(CompanyEntity::company)
                .toList();
    }

    /** The companies that let the people of this one, their reseller, see their tickets. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_AGENT + " or @currentPerson.isIn(#reseller)")
    public List<Company> openTo(long reseller) {
        return companies.findByParentIdAndOpenToResellerTrue(reseller).stream()
                .map(CompanyEntity::company)
                .toList();
    }

    /** Lets the reseller's people see and answer the company's tickets, or no longer. */
    @PreAuthorize(Role.IS_ADMIN + " or @currentPerson.owns(#id)")
    public Company openToReseller(long id, boolean open) {
        var company = get(id);
        company.openToReseller(open);
        return stored(company);
    }

    /** @throws Refused if it has no name, or another company has the number */
    @PreAuthorize(Role.IS_ADMIN)
    public Company create(String name, @Nullable String number, @Nullable Long parent) {
        check(name, number, null);
        var company = new CompanyEntity(name, number, parent == null ? null : get(parent), clock.instant());
        return stored(company);
    }

    /** @throws Refused if it has no name, another company has the number, or it would depend on itself */
    @PreAuthorize(Role.IS_ADMIN)
    public Company describe(long id, String name, @Nullable String number, @Nullable Long parent) {
        check(name, number, id);
        var above = parent == null ? null : get(parent);
        for (var company = above; company != null; company = company.parent()) {
            if (company.id() == id) {
                throw new Refused(Reason.DEPENDS_ON_ITSELF);
            }
        }
        var company = get(id);
        company.describe(name, number, above);
        return stored(company);
    }

    /** Signs its people out and lets them in no more. */
    @PreAuthorize(Role.IS_ADMIN)
    public Company deactivate(long id) {
        return setActive(id, false);
    }

    @PreAuthorize(Role.IS_ADMIN)
    public Company reactivate(long id) {
        return setActive(id, true);
    }

    private Company setActive(long id, boolean active) {
        var company = get(id);
        company.setActive(active);
        return stored(company);
    }

    private void check(String name, @Nullable String number, @Nullable Long id) {
        if (name.isBlank()) {
            throw new Refused(Reason.NAME_MISSING);
        }
        if (number != null && !number.isBlank()) {
            companies
                    .findByNumber(number.strip())
                    .filter(other -> id == null || other.id() != id)
                    .ifPresent(other -> {
                        throw new Refused(Reason.NUMBER_TAKEN);
                    });
        }
    }

    private CompanyEntity get(long id) {
        return companies.findById(id).orElseThrow(() -> new Refused(Reason.NOT_THERE));
    }

    private Company stored(CompanyEntity company) {
        var id = companies.saveAndFlush(company).id();
        events.publishEvent(new CompanyChanged(id));
        return company.company();
    }
}
