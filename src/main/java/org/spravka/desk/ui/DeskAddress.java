package org.spravka.desk.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.QueueFilter;
import org.spravka.ticket.QueueFilter.Owner;
import org.spravka.ticket.TicketStatus;

/**
 * What of the queue is shown and which ticket is open, as the address tells it.
 *
 * @param owner whose cases
 * @param topic a slug, null for all
 * @param company the number of a company, null for all
 * @param due only what is due soon or overdue
 * @param ticket the number of the open one, null for none
 */
record DeskAddress(
        Shown shown,
        Owner owner,
        @Nullable String topic,
        @Nullable Long company,
        boolean due,
        String text,
        @Nullable String ticket) {

    /** Which statuses are shown, by the word in the address. */
    enum Shown {
        UNSOLVED(QueueFilter.UNSOLVED.statuses()),
        NEW(EnumSet.of(TicketStatus.NEW)),
        OPEN(EnumSet.of(TicketStatus.OPEN)),
        WAITING(EnumSet.of(TicketStatus.WAITING)),
        SOLVED(EnumSet.of(TicketStatus.SOLVED)),
        CLOSED(EnumSet.of(TicketStatus.CLOSED)),
        ALL(EnumSet.allOf(TicketStatus.class));

        private final Set<TicketStatus> statuses;

        Shown(Set<TicketStatus> statuses) {
            this.statuses = statuses;
        }

        Set<TicketStatus> statuses() {
            return statuses;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final DeskAddress START = new DeskAddress(Shown.UNSOLVED, Owner.ANYBODY, null, null, false, "", null);

    static DeskAddress of(Location location) {
        var query = location.getQueryParameters();
        var word = query.getSingleParameter("status").orElse("");
        return new DeskAddress(
                Arrays.stream(Shown.values())
                        .filter(it -> it.word().equals(word))
                        .findFirst()
                        .orElse(Shown.UNSOLVED),
                owner(query.getSingleParameter("owner").orElse("")),
                query.getSingleParameter("topic").filter(it -> !it.isEmpty()).orElse(null),
                query.getSingleParameter("company")
                        .filter(it -> it.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                query.getSingleParameter("due").isPresent(),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("ticket").filter(it -> !it.isEmpty()).orElse(null));
    }

    private static Owner owner(String word) {
        return Arrays.stream(Owner.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Owner.ANYBODY);
    }

    QueueFilter filter() {
        return new QueueFilter(shown.statuses(), owner, topic, company, due, text);
    }

    DeskAddress withTicket(@Nullable String number) {
        return new DeskAddress(shown, owner, topic, company, due, text, number);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new HashMap<>();
        if (shown != Shown.UNSOLVED) {
            query.put("status", List.of(shown.word()));
        }
        if (owner != Owner.ANYBODY) {
            query.put("owner", List.of(owner.name().toLowerCase(Locale.ROOT)));
        }
        if (due) {
            query.put("due", List.of("soon"));
        }
        Optional.ofNullable(company).ifPresent(it -> query.put("company", List.of(it.toString())));
        Optional.ofNullable(topic).ifPresent(it -> query.put("topic", List.of(it)));
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        Optional.ofNullable(ticket).ifPresent(it -> query.put("ticket", List.of(it)));
        return new QueryParameters(query);
    }

    String path() {
        var query = query().getQueryString();
        return query.isEmpty() ? "/desk" : "/desk?" + query;
    }
}
