package org.spravka.account;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person from the security context, where {@link FreshIdentity} and {@link BearerTokenFilter} keep it current. */
@Component("currentPerson")
class SecurityContextPerson implements CurrentPerson {

    @Override
    public Optional<Person> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    @Override
    public Person get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** For rules: whether the person belongs to this company. */
    public boolean isIn(long company) {
        return find().map(Person::company).filter(own -> own.id() == company).isPresent();
    }

    /** For rules: whether the person may invite colleagues. */
    public boolean mayInvite() {
        return find().filter(it -> it.may(CompanyRight.INVITE)).isPresent();
    }

    /** For rules: whether the person decides about this company's account. */
    public boolean owns(long company) {
        return isIn(company) && find().filter(Person::companyOwner).isPresent();
    }
}
