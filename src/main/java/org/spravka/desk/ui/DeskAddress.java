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
import org.spravka.ticket.TicketStatus;

/**
 * What of the queue is shown and which ticket is open, as the address tells it.
 *
 * @param topic a slug, null for all
 * @param ticket the number of the open one, null for none
 */
record DeskAddress(
        Shown shown,
        @Nullable String topic,
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

    static DeskAddress of(Location location) {
        var query = location.getQueryParameters();
        var word = query.getSingleParameter("status").orElse("");
        return new DeskAddress(
                Arrays.stream(Shown.values())
                        .filter(it -> it.word().equals(word))
                        .findFirst()
                        .orElse(Shown.UNSOLVED),
                query.getSingleParameter("topic").filter(it -> !it.isEmpty()).orElse(null),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("ticket").filter(it -> !it.isEmpty()).orElse(null));
    }

    QueueFilter filter() {
        return new QueueFilter(shown.statuses(), topic, text);
    }

    DeskAddress withTicket(@Nullable String number) {
        return new DeskAddress(shown, topic, text, number);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new HashMap<>();
        if (shown != Shown.UNSOLVED) {
            query.put("status", List.of(shown.word()));
        }
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
