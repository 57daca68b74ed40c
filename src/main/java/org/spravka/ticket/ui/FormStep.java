package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.account.CurrentPerson;
import org.spravka.content.Topic;
import org.spravka.suggestion.Suggestion;
import org.spravka.suggestion.Suggestions;
import org.spravka.ticket.Deflections;
import org.spravka.ticket.ExpectedAnswers;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.Problem;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.UnsentTickets;
import org.spravka.ticket.ui.parts.OpenedSection;
import org.spravka.ticket.ui.parts.PagePanel;
import org.spravka.ticket.ui.parts.SecretNotice;
import org.spravka.ticket.ui.parts.UsualTime;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** The third step: the form and, beside it, whatever in the help may answer before it is sent. */
final class FormStep extends Composite<Div> implements PagePanel.Reader {

    /** How the step ends. */
    interface End {
        void sent(String number);

        void solved(OpenedSection answer);
    }

    @org.springframework.stereotype.Component
    record Factory(
            Tickets tickets,
            TicketForms forms,
            FieldInputs inputs,
            Suggestions suggestions,
            Deflections deflections,
            UnsentTickets unsent,
            CurrentPerson person,
            ExpectedAnswers expected,
            PagePanel.Factory pages) {

        /** @param given what a link has put into the form, by key */
        FormStep of(Topic topic, Map<String, String> given, End end) {
            return new FormStep(this, topic, given, end);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(FormStep.class);
    private static final int SUGGESTIONS = 5;

    private final Factory services;
    private final Topic topic;
    private final End end;
    private final TicketInput input;
    private final SuggestionLog shown = new SuggestionLog();
    private final SuggestionPanel suggestions =
            new SuggestionPanel(this::open).withVerdicts(it -> solved(section(it)), it -> rejected(section(it)));
    private final PagePanel page;
    private final SecretNotice secrets;
    private final Paragraph problems = new Paragraph();

    private FormStep(Factory services, Topic topic, Map<String, String> given, End end) {
        this.services = services;
        this.topic = topic;
        this.end = end;
        this.page = services.pages().of(this);
        this.input = new TicketInput(
                services.forms().current(topic.slug()),
                services.inputs(),
                services.unsent(),
                services.person().find().orElse(null),
                given,
                this::typed);
        this.secrets = new SecretNotice(input::places, SecretNotice.Reader.SUPPORT);
        input.onHelpLink(page::follow);
        page.addToFoot(
                verdict("ticket.page.solved", "primary", this::solved),
                verdict("ticket.page.rejected", "quiet", this::rejected));
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        var form = new Section(head(), input, secrets, problems, send());
        form.addClassName("filing-form");
        var aside = new Aside(suggestions, page);
        aside.addClassName("filing-aside");
        getContent().addClassName("filing");
        getContent().add(form, aside);
        suggest();
    }

    private Component head() {
        var change = new Anchor(FilingAddress.category(topic.category()), getTranslation("ticket.form.other-topic"));
        var other = new Paragraph(change);
        other.addClassName("filing-topic");
        var lead = new Paragraph(topic.description(getLocale()));
        lead.addClassName("lead");
        return new Div(new H1(topic.title(getLocale())), lead, other);
    }

    private NativeButton verdict(String key, String look, Consumer<OpenedSection> action) {
        var button =
                new NativeButton(getTranslation(key), click -> page.section().ifPresent(action));
        button.addClassNames("verdict", look);
        return button;
    }

    private Component send() {
        var send = new Button(getTranslation("ticket.form.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            file();
            send.setEnabled(true);
        });
        var actions = new Div(send);
        actions.addClassName("actions");
        services.expected().usual(topic.slug()).ifPresent(it -> actions.add(new UsualTime(it)));
        return actions;
    }

    /** Not while the form is being put together: then there is nothing to point out yet. */
    private void typed() {
        if (secrets != null) {
            secrets.look();
        }
        suggest();
    }

    private void suggest() {
        var rejected = input.rejected();
        var found = services.suggestions().forDraft(input.draft(topic), SUGGESTIONS + rejected.count()).stream()
                .filter(it -> !rejected.contains(it.page().slug()))
                .limit(SUGGESTIONS)
                .toList();
        shown.shown(found);
        suggestions.show(found);
    }

    private void open(Suggestion suggestion) {
        var place = suggestion.page();
        page.open(place.slug(), place.locale(), suggestion.section().anchor());
    }

    @Override
    public void opened(OpenedSection section) {
        shown.opened(section);
        suggestions.setVisible(false);
    }

    @Override
    public void closed() {
        suggestions.setVisible(true);
    }

    private static OpenedSection section(Suggestion it) {
        var place = it.page();
        return new OpenedSection(
                place.slug(), place.locale(), place.revision(), it.section().anchor(), place.title());
    }

    private void solved(OpenedSection answer) {
        count(() -> services.deflections()
                .solved(answer.slug(), answer.locale(), answer.revision(), answer.anchor(), topic.slug()));
        input.forget(UI.getCurrent());
        end.solved(answer);
    }

    private void rejected(OpenedSection answer) {
        count(() -> services.deflections()
                .rejected(answer.slug(), answer.locale(), answer.revision(), answer.anchor(), topic.slug()));
        shown.rejected(answer.slug());
        input.reject(answer.slug());
        page.close();
        suggest();
    }

    /** What is counted is for others: nobody is kept from going on by it. */
    private static void count(Runnable counting) {
        try {
            counting.run();
        } catch (DataAccessException e) {
            log.warn("What became of a suggestion could not be counted: {}", e.getMessage());
        }
    }

    private void file() {
        if (!secrets.isDecided()) {
            say(getTranslation("ticket.secret.decide"));
            return;
        }
        try {
            var number = services.tickets().file(input.ticket(topic, shown.entries()));
            input.forget(UI.getCurrent());
            end.sent(number);
        } catch (InvalidTicket e) {
            if (input.isOutOfDate(services.forms().current(topic.slug()))) {
                say(getTranslation("ticket.form.changed"));
            } else {
                complain(e.problems());
            }
        } catch (AccessDeniedException e) {
            say(getTranslation("ticket.form.signed-out"));
        } catch (DataAccessException | TransactionException e) {
            log.warn("A ticket could not be filed: {}", e.getMessage());
            say(getTranslation("ticket.form.failed"));
        }
    }

    private void complain(List<Problem> found) {
        var elsewhere = input.complain(found);
        var others = elsewhere.stream()
                .map(it -> getTranslation(it.message(), it.parametersIn(getLocale())))
                .toList();
        say(others.isEmpty() ? getTranslation("ticket.form.problems", found.size()) : String.join(". ", others));
    }

    private void say(String what) {
        problems.setText(what);
        problems.setVisible(true);
    }
}
