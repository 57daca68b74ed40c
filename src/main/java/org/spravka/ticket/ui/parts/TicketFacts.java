package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalQueries;
import java.util.List;
import org.spravka.ticket.Answers;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketField;

/** Who filed a case, on what and when, and what was filled into the form, as the form then called it. */
final class TicketFacts extends Composite<DescriptionList> {

    private final Ticket ticket;
    private final TicketServices services;

    TicketFacts(Ticket ticket, TicketServices services) {
        this.ticket = ticket;
        this.services = services;
        getContent().addClassName("facts");
        var requester = ticket.requester();
        var company = requester.company();
        fact("ticket.facts.requester", new Text(requester.name()));
        if (company != null) {
            fact("ticket.facts.company", new Text(company.name()));
        }
        if (services.person().get().isAgent()) {
            fact("ticket.facts.email", new Anchor("mailto:" + requester.email(), requester.email()));
        }
        fact("ticket.facts.topic", new Text(topic()));
        fact("ticket.facts.filed", new Moment(ticket.filedAt()));
        ticket.form().fields().stream()
                .filter(field -> !ticket.answers().all(field.key()).isEmpty())
                .forEach(this::answer);
    }

    private String topic() {
        return services.catalog()
                .topic(ticket.line().topic())
                .map(it -> it.title(getLocale()))
                .orElse(ticket.line().topic());
    }

    private void fact(String key, Component value) {
        add(getTranslation(key), value);
    }

    private void add(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private void answer(TicketField field) {
        var values = new Div();
        ticket.answers().all(field.key()).forEach(it -> values.add(new Div(value(field, it))));
        add(field.label().in(getLocale()), values);
    }

    private Component value(TicketField field, String value) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> new Text(option(field.options(), value));
            case CHECKBOX, CONSENT ->
                new Text(getTranslation(value.equals(Answers.TICKED) ? "ticket.facts.yes" : "ticket.facts.no"));
            case DATE ->
                new Text(LocalDate.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(getLocale())));
            case DATETIME -> new Text(localTime(value));
            case URL -> outside(value);
            case FILE -> file(value);
            default -> multiline(value);
        };
    }

    private String option(List<TicketField.Option> options, String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .map(it -> it.label().in(getLocale()))
                .orElse(value);
    }

    /** As the clock showed it where it happened, with that place's distance from UTC where it is known. */
    private String localTime(String value) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parse(value);
        var time = LocalDateTime.from(parsed)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale()));
        var zone = parsed.query(TemporalQueries.offset());
        return zone == null ? time : "%s (UTC%s)".formatted(time, zone.getTotalSeconds() == 0 ? "" : zone);
    }

    private static Anchor outside(String address) {
        var link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private Component file(String id) {
        return ticket.files().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .<Component>map(it -> new FileLink(services.tickets(), ticket.number(), it))
                .orElseGet(() -> new Text(id));
    }

    private static Component multiline(String value) {
        var text = new Div(value);
        text.addClassName("multiline");
        return text;
    }
}
