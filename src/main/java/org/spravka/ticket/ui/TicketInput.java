package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.account.Person;
import org.spravka.base.Sha256;
import org.spravka.content.Topic;
import org.spravka.suggestion.TicketDraft;
import org.spravka.ticket.Answers;
import org.spravka.ticket.FieldType;
import org.spravka.ticket.NewTicket;
import org.spravka.ticket.Problem;
import org.spravka.ticket.Requester;
import org.spravka.ticket.Secrets;
import org.spravka.ticket.ShownSuggestion;
import org.spravka.ticket.TicketForm;
import org.spravka.ticket.UnsentTicket;
import org.spravka.ticket.UnsentTickets;
import org.spravka.ticket.ui.parts.BrowserDraft;
import org.spravka.ticket.ui.parts.SecretNotice;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Subject, text and the topic's fields. What is typed stays in the browser until it is sent: subject and text whatever the
 * topic, the fields for each topic.
 */
final class TicketInput extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(TicketInput.class);

    /** Browser and server keep the same words at nearly the same time, on clocks that may differ a little. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    private static final String HELP_LINK = "event.target.closest('a[href^=\"/help/\"]')";

    private final TicketForm form;
    private final UnsentTickets unsent;
    private final @Nullable UnsentTicket elsewhere;
    private final @Nullable Person person;
    private final Runnable typed;
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Checkbox confidential = new Checkbox();
    private final List<FieldInput> inputs = new ArrayList<>();
    private final Div words = new Div();
    private final Div fields = new Div();
    private final Span sending = new Span();
    private final RejectedPages rejected = new RejectedPages();
    private final BrowserDraft wordsDraft;
    private final BrowserDraft fieldsDraft;
    private String sendingKey = UUID.randomUUID().toString();
    private boolean restoring;

    /**
     * @param person null for a guest, who is asked for name and e-mail
     * @param given what a link has put into the form, by key
     * @param typed is told of each pause in typing and each choice
     */
    TicketInput(
            TicketForm form,
            FieldInputs factory,
            UnsentTickets unsent,
            @Nullable Person person,
            Map<String, String> given,
            Runnable typed) {
        this.form = form;
        this.unsent = unsent;
        this.elsewhere = unsent.find(form.topic()).orElse(null);
        this.person = person;
        this.typed = typed;
        words.addClassName("ticket-words");
        words.add(named(subject, "subject", NewTicket.MAX_SUBJECT), named(text, "text", NewTicket.MAX_TEXT), sending);
        subject.setPlaceholder(getTranslation("ticket.form.subject.example"));
        text.setHelperText(getTranslation("ticket.form.text.hint"));
        text.setMinRows(5);
        text.setMaxRows(20);
        sending.getElement().setAttribute("hidden", true);
        if (person == null) {
            words.add(named(name, "requester-name", 200), named(email, "requester-email", 254));
        }
        fields.addClassName("ticket-fields");
        form.fields().forEach(it -> inputs.add(factory.of(it, getLocale(), this::changed)));
        inputs.forEach(it -> fields.add(it.component()));
        fields.add(rejected);
        if (elsewhere != null) {
            rejected.restore(elsewhere.entries());
        }
        getContent().addClassName("ticket-input");
        getContent().add(words, fields);
        if (person != null && person.company() != null) {
            confidential.setLabel(getTranslation("ticket.private"));
            confidential.setHelperText(getTranslation("ticket.private.hint"));
            confidential.setValue(form.confidential());
            confidential.addClassName("ticket-private");
            getContent().add(confidential);
        }
        restoring = true;
        take(given);
        restoring = false;
        showAsked();
        var owner = "ticket." + (person == null ? "guest" : person.id());
        wordsDraft = new BrowserDraft(words, owner + ".words");
        fieldsDraft = new BrowserDraft(fields, owner + ".fields." + form.topic());
        wordsDraft.begin(this::restoreWords);
        fieldsDraft.begin(this::restoreFields);
        wordsDraft.onPause(this::keep);
        fieldsDraft.onPause(this::keep);
    }

    private void take(Map<String, String> given) {
        subject.setValue(shortened(given.getOrDefault("subject", "")));
        text.setValue(given.getOrDefault("text", ""));
        for (var input : inputs) {
            var value = given.get(input.field().key());
            if (value != null && input.field().type() != FieldType.FILE) {
                input.answer(input.field().type().isPlural() ? Arrays.asList(value.split(",")) : List.of(value));
            }
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), NewTicket.MAX_SUBJECT));
    }

    /** On the server as well, so that it goes on from any device. The browser has it anyway. */
    private void keep() {
        var entries = new LinkedHashMap<String, String>();
        entries.put("sending", sendingKey);
        entries.put("subject", subject.getValue());
        entries.put("text", text.getValue());
        inputs.forEach(it -> entries.put(it.field().key(), String.join("\n", it.answer())));
        rejected.putInto(entries);
        var isEmpty = subject.isEmpty() && text.isEmpty() && inputs.stream().allMatch(TicketInput::isUntouched);
        try {
            if (isEmpty) {
                unsent.forget(form.topic());
            } else {
                unsent.keep(form.topic(), subject.getValue(), entries);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("A draft is kept in the browser only: {}", e.getMessage());
        }
    }

    /** What was written last, here or on another device. */
    private Map<String, String> latest(Map<String, String> here) {
        if (elsewhere == null
                || BrowserDraft.keptAt(here).isAfter(elsewhere.savedAt().minus(SAME_MOMENT))) {
            return here;
        }
        return elsewhere.entries();
    }

    private <C extends TextFieldBase<C, String>> C named(C input, String key, int maxLength) {
        input.setLabel(getTranslation("ticket.form." + key));
        input.setManualValidation(true);
        input.setRequiredIndicatorVisible(true);
        input.getElement().setProperty("maxlength", maxLength);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(FieldInputs.PAUSE);
        input.addClassName("ticket-field");
        input.addValueChangeListener(change -> {
            input.setInvalid(false);
            changed();
        });
        BrowserDraft.keep(input, key);
        return input;
    }

    /** Hints lead to help pages; whoever follows one stays at the form. */
    void onHelpLink(Consumer<String> follow) {
        var href = HELP_LINK + "?.getAttribute('href')";
        getElement()
                .addEventListener(
                        "click",
                        click -> follow.accept(click.getEventData().get(href).asString()))
                .addEventData(href)
                .setFilter(HELP_LINK + " && (event.preventDefault(), true)");
    }

    private void restoreWords(Map<String, String> here) {
        var kept = latest(here);
        sendingKey = kept.getOrDefault("sending", sendingKey);
        BrowserDraft.note(sending, "sending", sendingKey);
        restore(() -> {
            for (var input : List.of(subject, name)) {
                restore(input, kept);
            }
            restore(text, kept);
            restore(email, kept);
        });
    }

    private static void restore(TextFieldBase<?, String> input, Map<String, String> kept) {
        // Of somebody who is signed in, name and e-mail are not asked, and not kept.
        var key = input.getElement().getAttribute("data-draft");
        var before = key == null ? null : kept.get(key);
        if (input.isEmpty() && before != null) {
            input.setValue(before);
        }
    }

    private void restoreFields(Map<String, String> here) {
        var kept = latest(here);
        rejected.restore(here);
        restore(() -> {
            for (var input : inputs) {
                var before = kept.getOrDefault(input.field().key(), "");
                if (isUntouched(input) && !before.isBlank()) {
                    input.answer(input.field().type().isPlural() ? Arrays.asList(before.split("\n")) : List.of(before));
                }
            }
        });
    }

    /** What stands in a field by itself is no word of the person. */
    private static boolean isUntouched(FieldInput input) {
        var answer = input.answer();
        return answer.isEmpty()
                || answer.equals(input.field().byDefault())
                || input.field().type() == FieldType.COMPANY;
    }

    /** Suggests once, not after each field. */
    private void restore(Runnable work) {
        restoring = true;
        try {
            work.run();
        } finally {
            restoring = false;
        }
        changed();
    }

    private void changed() {
        if (!restoring) {
            showAsked();
            typed.run();
        }
    }

    private void showAsked() {
        var asked = form.shown(answers());
        inputs.forEach(it -> it.show(asked.contains(it.field())));
    }

    private Answers answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        inputs.forEach(it -> answers.put(it.field().key(), it.answer()));
        return new Answers(answers);
    }

    /** The page did not help: with this ticket it is not suggested again. */
    void reject(String slug) {
        rejected.add(slug);
        keep();
    }

    RejectedPages rejected() {
        return rejected;
    }

    TicketDraft draft(Topic topic) {
        var asked = form.shown(answers());
        var fieldTexts = new LinkedHashMap<String, String>();
        inputs.stream()
                .filter(it -> asked.contains(it.field()))
                .forEach(it -> fieldTexts.put(it.field().key(), it.inWords()));
        return new TicketDraft(
                getLocale(), topic.category(), topic.slug(), subject.getValue(), text.getValue(), fieldTexts);
    }

    /** Where people write what they like. */
    List<SecretNotice.Place> places() {
        var places = new ArrayList<SecretNotice.Place>();
        for (TextFieldBase<?, String> it : List.of(subject, text)) {
            places.add(new SecretNotice.Place(
                    it.getLabel(), it.getValue(), () -> it.setValue(Secrets.without(it.getValue()))));
        }
        inputs.forEach(it -> places.addAll(it.places(it.field().label().in(getLocale()))));
        return places;
    }

    NewTicket ticket(Topic topic, List<ShownSuggestion> suggestions) {
        var requester = person == null ? Requester.guest(name.getValue(), email.getValue()) : Requester.of(person);
        return new NewTicket(
                getLocale(),
                topic.category(),
                topic.slug(),
                subject.getValue(),
                text.getValue(),
                form.kept(answers()),
                requester,
                confidential.getValue(),
                requestKey(topic),
                suggestions);
    }

    /** Sent again, after a double click or a lost answer, the same words are the same ticket; other words are another. */
    private String requestKey(Topic topic) {
        return Sha256.of(List.of(
                sendingKey,
                topic.slug(),
                subject.getValue(),
                text.getValue(),
                answers().values().toString()));
    }

    boolean isOutOfDate(TicketForm now) {
        return now.revision() != form.revision();
    }

    /** What was typed has arrived, or is not needed any more. */
    void forget(UI ui) {
        wordsDraft.forget(ui);
        fieldsDraft.forget(ui);
        unsent.forget(form.topic());
    }

    /**
     * Says at each field what is wrong, and goes to the first of them.
     *
     * @return the problems that no field is to blame for
     */
    List<Problem> complain(List<Problem> problems) {
        var elsewhere = new ArrayList<Problem>();
        Component first = null;
        for (var problem : problems) {
            var blamed = complain(problem);
            if (blamed == null) {
                elsewhere.add(problem);
            } else if (first == null) {
                first = blamed;
            }
        }
        if (first != null) {
            first.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus?.()");
        }
        return elsewhere;
    }

    private @Nullable Component complain(Problem problem) {
        var message = getTranslation(problem.message(), problem.parametersIn(getLocale()));
        for (var input : inputs) {
            if (input.field().key().equals(problem.field())) {
                input.complain(message);
                return input.component();
            }
        }
        return switch (problem.field()) {
            case "subject" -> complain(subject, message);
            case "text" -> complain(text, message);
            case "requester-name" -> complain(name, message);
            case "requester-email" -> complain(email, message);
            default -> null;
        };
    }

    private static Component complain(TextFieldBase<?, String> input, String message) {
        input.setErrorMessage(message);
        input.setInvalid(true);
        return input;
    }
}
