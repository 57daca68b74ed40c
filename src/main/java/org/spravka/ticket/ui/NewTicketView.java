package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spravka.account.CurrentPerson;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.content.Topic;
import org.spravka.ticket.ExpectedAnswers;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketSettings;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.ui.parts.OpenedSection;

/** Category, topic, form, sent: the way to a ticket. Each step has its address, so that back, reload and links work. */
@Route("tickets/new")
@AnonymousAllowed
@StyleSheet("tickets.css")
public class NewTicketView extends Div implements BeforeEnterObserver, HasDynamicTitle, FormStep.End {

    private final Catalog catalog;
    private final CurrentPerson person;
    private final TicketForms forms;
    private final TicketSettings settings;
    private final Tickets tickets;
    private final ExpectedAnswers expected;
    private final CategoryStep.Factory categories;
    private final GuideStep.Factory guides;
    private final FormStep.Factory formSteps;
    private final FilingSteps steps = new FilingSteps();
    private final Div step = new Div();

    NewTicketView(
            Catalog catalog,
            CurrentPerson person,
            TicketForms forms,
            TicketSettings settings,
            Tickets tickets,
            ExpectedAnswers expected,
            CategoryStep.Factory categories,
            GuideStep.Factory guides,
            FormStep.Factory formSteps) {
        this.catalog = catalog;
        this.person = person;
        this.forms = forms;
        this.settings = settings;
        this.tickets = tickets;
        this.expected = expected;
        this.categories = categories;
        this.guides = guides;
        this.formSteps = formSteps;
        step.addClassName("chunk");
        add(steps, step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FilingAddress.of(event.getLocation());
        var topic = address.topic().flatMap(catalog::topic);
        var category = topic.map(Topic::category).or(address::category).flatMap(catalog::category);
        if (address.sent().isPresent()) {
            showSent(address.sent().get());
        } else if (address.guide()) {
            show(0, List.of(FilingAddress.start()), guides.of());
        } else if (topic.isPresent()) {
            showForm(topic.get(), address.given());
        } else if (category.isPresent()) {
            showTopics(category.get());
        } else {
            show(0, List.of(), categories.of(person.find().isPresent()));
        }
    }

    private void showTopics(Category category) {
        show(1, List.of(FilingAddress.start()), new TopicStep(category));
    }

    private void showForm(Topic topic, Map<String, String> given) {
        var back = List.of(FilingAddress.start(), FilingAddress.category(topic.category()));
        if (person.find().isEmpty() && !settings.guests()) {
            show(2, back, new SignInStep(topic, forms.current(topic.slug())));
        } else {
            show(2, back, formSteps.of(topic, given, this));
        }
    }

    private void showSent(String number) {
        show(3, List.of(), new SentStep(number, person.find().isPresent(), usual(number)));
    }

    private Optional<Duration> usual(String number) {
        try {
            return person.find().isEmpty()
                    ? Optional.empty()
                    : expected.usual(tickets.get(number).line().topic());
        } catch (TicketNotFound e) {
            return Optional.empty();
        }
    }

    private void show(int current, List<String> back, Component content) {
        steps.show(current, back);
        step.removeAll();
        step.add(content);
    }

    @Override
    public void sent(String number) {
        showSent(number);
        replaceAddress(FilingAddress.sent(number));
    }

    @Override
    public void solved(OpenedSection answer) {
        show(3, List.of(), new SolvedStep(answer));
        replaceAddress(FilingAddress.start());
    }

    /** Back does not lead to the form again, as if it were still to be sent. */
    private static void replaceAddress(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address.substring(1)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.newticket");
    }
}
