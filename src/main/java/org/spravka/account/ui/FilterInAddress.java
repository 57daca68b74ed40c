package org.spravka.account.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.spravka.account.PeopleFilter;
import org.spravka.base.Role;

/** The filter of people as it stands in an address: {@code q}, {@code company}, {@code role}, {@code active}. */
final class FilterInAddress {

    private FilterInAddress() {}

    /** What makes no sense is left out. */
    static PeopleFilter read(QueryParameters query) {
        return new PeopleFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("company")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                query.getSingleParameter("role")
                        .flatMap(text -> Arrays.stream(Role.values())
                                .filter(role -> role.name().equalsIgnoreCase(text))
                                .findFirst())
                        .orElse(null),
                query.getSingleParameter("active").map(Boolean::valueOf).orElse(null));
    }

    static QueryParameters write(PeopleFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (!filter.text().isBlank()) {
            query.put("q", filter.text());
        }
        if (filter.company() != null) {
            query.put("company", filter.company().toString());
        }
        if (filter.role() != null) {
            query.put("role", filter.role().name());
        }
        if (filter.active() != null) {
            query.put("active", filter.active().toString());
        }
        return QueryParameters.simple(query);
    }
}
