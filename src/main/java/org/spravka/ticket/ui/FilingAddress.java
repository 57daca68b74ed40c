package org.spravka.ticket.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spravka.ticket.TicketNumber;

/**
 * Where somebody is on the way to a ticket, as the address tells it: a step that is not reached yet is empty.
 *
 * @param guide whether help in choosing is wanted
 * @param given what the form begins with, by key: other programs and help pages link to a form that is half filled in
 * @param sent the number of the ticket that was just filed
 */
record FilingAddress(
        Optional<String> category,
        Optional<String> topic,
        boolean guide,
        Map<String, String> given,
        Optional<String> sent) {

    private static final String START = "/tickets/new";
    private static final Set<String> STEPS = Set.of("category", "topic", "guide", "sent", "lang");

    static FilingAddress of(Location location) {
        var query = location.getQueryParameters();
        return new FilingAddress(
                query.getSingleParameter("category"),
                query.getSingleParameter("topic"),
                query.getParameters().containsKey("guide"),
                given(query),
                query.getSingleParameter("sent").filter(TicketNumber::isOne));
    }

    private static Map<String, String> given(QueryParameters query) {
        var given = new HashMap<String, String>();
        query.getParameters().forEach((name, values) -> {
            if (!STEPS.contains(name)) {
                given.put(name, values.getFirst());
            }
        });
        return given;
    }

    /** The help in choosing, for those who do not know where their case belongs. */
    static String toGuide() {
        return START + "?guide";
    }

    static String start() {
        return START;
    }

    static String category(String slug) {
        return START + "?category=" + encoded(slug);
    }

    static String topic(String category, String slug) {
        return category(category) + "&topic=" + encoded(slug);
    }

    static String sent(String number) {
        return START + "?sent=" + number;
    }

    /** Where to sign in and come back to {@code address}. */
    static String signIn(String address) {
        return "/login?next=" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
