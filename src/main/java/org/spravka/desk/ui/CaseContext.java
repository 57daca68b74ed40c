package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.spravka.account.Person;
import org.spravka.suggestion.Suggestion;
import org.spravka.suggestion.Suggestions;
import org.spravka.suggestion.TicketDraft;
import org.spravka.ticket.DeskWork;
import org.spravka.ticket.Priority;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketLine;
import org.spravka.ticket.TicketQueue;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.ui.parts.StatusBadge;
import org.springframework.stereotype.Component;

/** What stands beside a case: who works on it, what was filed before, what was solved alike, and the sections that may answer. */
final class CaseContext extends Composite<Section> {

    private static final int SHOWN = 4;

    @Component
    record Factory(Tickets tickets, TicketQueue queue, DeskWork work, Suggestions suggestions) {

        /**
         * @param insert takes Markdown into the answer that is being written
         * @param changed is told when something was settled
         */
        CaseContext of(String number, Consumer<String> insert, Runnable changed) {
            return new CaseContext(this, number, insert, changed);
        }
    }

    private final Factory services;
    private final String number;
    private final Consumer<String> insert;
    private final Runnable changed;

    private CaseContext(Factory services, String number, Consumer<String> insert, Runnable changed) {
        this.services = services;
        this.number = number;
        this.insert = insert;
        this.changed = changed;
        var ticket = services.tickets().get(number);
        getContent().addClassName("case-context");
        settle(ticket.line());
        var fields = ticket.answers().values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.join(" ", it.getValue())));
        var draft = new TicketDraft(
                ticket.locale(), ticket.category(), ticket.line().topic(), ticket.subject(), ticket.text(), fields);
        sections(services.suggestions().forDraft(draft, SHOWN));
        tickets("desk.similar", services.queue().similar(ticket, SHOWN));
        tickets(earlierKey(ticket), services.queue().earlier(ticket, SHOWN));
    }

    private static String earlierKey(Ticket ticket) {
        return ticket.requester().company() == null ? "desk.earlier" : "desk.earlier.company";
    }

    private void settle(TicketLine line) {
        var agents = services.work().agents();
        var assignee = new Select<Person>();
        assignee.setLabel(getTranslation("desk.assignee"));
        assignee.setItems(agents);
        assignee.setItemLabelGenerator(it -> it == null ? getTranslation("desk.assignee.nobody") : it.name());
        assignee.setEmptySelectionAllowed(true);
        assignee.setEmptySelectionCaption(getTranslation("desk.assignee.nobody"));
        agents.stream()
                .filter(it ->
                        line.work().assignee() != null && it.id() == line.work().assignee())
                .findFirst()
                .ifPresent(assignee::setValue);
        assignee.addValueChangeListener(change -> {
            var chosen = change.getValue();
            services.work().assign(Set.of(number), chosen == null ? null : chosen.id());
            changed.run();
        });
        var priority = new Select<Priority>();
        priority.setLabel(getTranslation("desk.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(it -> getTranslation("ticket.priority." + it.word()));
        priority.setValue(line.work().priority());
        priority.addValueChangeListener(change -> {
            services.work().prioritize(Set.of(number), change.getValue());
            changed.run();
        });
        var due = new DateTimePicker(getTranslation("desk.due"));
        due.setLocale(getLocale());
        if (line.work().dueAt() != null) {
            due.setValue(LocalDateTime.ofInstant(line.work().dueAt(), ZoneOffset.UTC));
        }
        due.addValueChangeListener(change -> {
            var at = change.getValue();
            services.work().due(Set.of(number), at == null ? null : at.toInstant(ZoneOffset.UTC));
            changed.run();
        });
        var settled = new Div(assignee, priority, due);
        settled.addClassName("queue-filters");
        getContent().add(settled);
    }

    private void sections(List<Suggestion> found) {
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("context-list");
        found.forEach(it -> list.add(section(it)));
        getContent().add(new H2(getTranslation("desk.sections")), list);
    }

    private ListItem section(Suggestion it) {
        var name = it.section().title().isEmpty()
                ? it.page().title()
                : it.page().title() + " – " + it.section().title();
        var open = new Anchor(it.url(), name);
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        var link = "[%s](help:%s#%s)"
                .formatted(
                        name.replaceAll("[\\[\\]]", ""),
                        it.page().slug(),
                        it.section().anchor());
        var actions = new Div(
                action("desk.insert.link", name, () -> insert.accept(link + "\n")),
                action(
                        "desk.insert.quote",
                        name,
                        () -> insert.accept("> " + Jsoup.parse(it.quote()).text() + "\n>\n> " + link + "\n\n")));
        actions.addClassName("ticket-about");
        return new ListItem(open, actions);
    }

    private NativeButton action(String key, String what, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("link");
        button.setAriaLabel(getTranslation(key) + ": " + what);
        return button;
    }

    private void tickets(String key, List<TicketLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("context-list");
        lines.forEach(it -> list.add(new ListItem(
                new Anchor("/desk?status=all&ticket=" + it.number(), it.subject()),
                new Div(new Span(it.number() + " "), new StatusBadge(it.status(), true)))));
        getContent().add(new H2(getTranslation(key)), list);
    }
}
