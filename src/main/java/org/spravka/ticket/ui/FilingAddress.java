package org.spravka.ticket.ui;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where somebody is on the way to a ticket, as the address tells it: a step that is not reached yet is empty.
 *
 * @param sent the number of the ticket that was just filed
 */
record FilingAddress(Optional<String> category, Optional<String> topic, Optional<String> sent) {

    private static final String START = "/tickets/new";

    static FilingAddress of(Location location) {
        var query = location.getQueryParameters();
        return new FilingAddress(
                query.getSingleParameter("category"),
                query.getSingleParameter("topic"),
                query.getSingleParameter("sent").filter(it -> it.matches("[0-9]{1,20}")));
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
