package org.spravka.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spravka.base.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is there. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final Pageable FIRST_FIFTY = Pageable.ofSize(50);
    private static final String STAFF_OR_COLLEAGUES = Role.IS_AGENT + " or @currentPerson.isIn(#company)";

    private final PersonTable people;

    People(PersonTable people) {
        this.people = people;
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<Person> find(long id) {
        return people.findById(id).map(PersonEntity::person);
    }

    @PreAuthorize(Role.IS_AGENT)
    public Optional<Person> byEmail(String email) {
        return Email.of(email).map(Email::address).flatMap(people::findByEmail).map(PersonEntity::person);
    }

    /** By name, those who were deactivated among them. Staff may ask for any company, others for their own. */
    @PreAuthorize(STAFF_OR_COLLEAGUES)
    public List<Person> ofCompany(long company) {
        return membersOf(company).stream().map(Member::person).toList();
    }

    /** By name. Staff may ask for any company, others for their own. */
    @PreAuthorize(STAFF_OR_COLLEAGUES)
    public List<Member> membersOf(long company) {
        return people.findByCompanyIdOrderByNameAscIdAsc(company).stream()
                .map(PersonEntity::member)
                .toList();
    }

    /** Those who can sign in and have this text in their name, address, or company's name or number; at most 50, by name. */
    @PreAuthorize(Role.IS_AGENT)
    public List<Person> search(String text) {
        return find(new PeopleFilter(text, null, null, true), FIRST_FIFTY).stream()
                .map(Member::person)
                .toList();
    }

    /** Agents and administrators who can sign in, by name; at most 500. */
    @PreAuthorize(Role.IS_AGENT)
    public List<Person> agents() {
        return Stream.of(Role.AGENT, Role.ADMIN)
                .flatMap(role -> find(new PeopleFilter("", null, role, true), Pageable.ofSize(250)).stream())
                .map(Member::person)
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Editors and administrators who can sign in, by name; at most 500. */
    @PreAuthorize(Role.IS_EDITOR)
    public List<Person> editors() {
        return Stream.of(Role.EDITOR, Role.ADMIN)
                .flatMap(role -> find(new PeopleFilter("", null, role, true), Pageable.ofSize(250)).stream())
                .map(Member::person)
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** A part of a long list, by name. */
    @PreAuthorize(Role.IS_ADMIN)
    public List<Member> page(PeopleFilter filter, Pageable page) {
        return find(filter, page);
    }

    private List<Member> find(PeopleFilter filter, Pageable page) {
        return people.search(filter.pattern(), filter.company(), filter.role(), filter.active(), page).stream()
                .map(PersonEntity::member)
                .toList();
    }
}
