package org.spravka.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.ticket.FormComparison;
import org.spravka.ticket.FormDraft;
import org.spravka.ticket.FormDraftStale;
import org.spravka.ticket.FormDrafts;
import org.spravka.ticket.FormHistory;
import org.spravka.ticket.FormUnreadable;
import org.spravka.ticket.TicketForms;

/** Where the form of a topic is written, tried out, compared and published. */
@Route("forms/:topic")
@RolesAllowed({"EDITOR", "ADMIN"})
@StyleSheet("tickets.css")
public class FormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A pause in typing after which the draft is kept, in milliseconds. */
    private static final int PAUSE = 600;

    private static final int MAX_COMMENT = 1000;

    private final Catalog catalog;
    private final TicketForms forms;
    private final FormDrafts drafts;
    private final FormHistory history;
    private final FormPreview preview;
    private final FormBuilder builder;
    private final TabSheet views = new TabSheet();
    private final TextArea text = new TextArea();
    private final Paragraph state = new Paragraph();
    private final TextField comment = new TextField();
    private final Div waiting = new Div();
    private final Div changes = new Div();
    private final Button publish;
    private final NativeButton discard;
    private String topic = "";
    private String title = "";
    private long version = FormDraft.NONE;

    FormView(
            Catalog catalog,
            TicketForms forms,
            FormDrafts drafts,
            FormHistory history,
            FieldInputs inputs,
            SpravkaSettings settings) {
        this.catalog = catalog;
        this.forms = forms;
        this.drafts = drafts;
        this.history = history;
        this.preview = new FormPreview(inputs, settings.locales());
        this.builder = new FormBuilder(settings.locales(), this::replace);
        views.add(getTranslation("ticket.builder"), builder);
        views.add(getTranslation("ticket.forms.yaml"), text);
        views.setWidthFull();
        text.setLabel(getTranslation("ticket.forms.yaml"));
        text.setHelperText(getTranslation("ticket.forms.yaml.hint"));
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addClassName("form-yaml");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written();
            }
        });
        comment.setLabel(getTranslation("ticket.forms.comment"));
        comment.setMaxLength(MAX_COMMENT);
        publish = new Button(getTranslation("ticket.forms.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        discard = new NativeButton(getTranslation("ticket.forms.discard"), click -> discard());
        discard.addClassName("quiet");
        state.addClassName("form-state");
        state.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("topic").flatMap(catalog::topic);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(Topic shown) {
        topic = shown.slug();
        title = shown.title(getLocale());
        removeAll();
        read();
        var compare = new NativeButton(getTranslation("ticket.forms.changes"), click -> compare());
        compare.addClassName("quiet");
        var actions = new Div(publish, compare, discard);
        actions.addClassName("actions");
        var versions = new FormVersions(history, topic, text::getValue, this::replace);
        var written = new Section(waiting, views, state, changes, comment, actions, versions);
        written.addClassName("form-written");
        var both = new Div(written, preview);
        both.addClassName("form-workshop");
        var back = new Anchor("/forms", getTranslation("ticket.forms.title"));
        var customers =
                new Anchor(FilingAddress.topic(shown.category(), topic), getTranslation("ticket.forms.customers"));
        var links = new Div(back, customers);
        links.addClassName("ticket-about");
        add(links, new H1(title), both);
    }

    /** What is kept on the server: the draft, or what is published. */
    private void read() {
        var draft = drafts.find(topic);
        version = draft.map(FormDraft::version).orElse(FormDraft.NONE);
        text.setValue(draft.map(FormDraft::yaml).orElseGet(this::published));
        comment.clear();
        changes.removeAll();
        showWaiting();
        showWritten();
        say(draft.isPresent() ? "ticket.forms.state.draft" : "ticket.forms.state.published");
    }

    private String published() {
        return history.yaml(topic, forms.current(topic).revision()).orElse("fields:\n");
    }

    private void written() {
        try {
            version = drafts.save(topic, text.getValue(), version).version();
            say("ticket.forms.state.saved");
        } catch (FormDraftStale e) {
            say("ticket.forms.state.stale");
        }
        showWritten();
    }

    private void showWritten() {
        try {
            var form = forms.parse(topic, text.getValue());
            preview.show(form);
            builder.show(form);
            text.setInvalid(false);
            publish.setEnabled(version != FormDraft.NONE);
        } catch (FormUnreadable e) {
            text.setErrorMessage(getTranslation("ticket.forms.unreadable", e.line(), e.getMessage()));
            text.setInvalid(true);
            views.setSelectedIndex(1);
            publish.setEnabled(false);
        }
        discard.setEnabled(version != FormDraft.NONE);
    }

    private void replace(String yaml) {
        text.setValue(yaml);
        written();
    }

    private void showWaiting() {
        waiting.removeAll();
        drafts.waiting(topic).ifPresent(yaml -> {
            var take = new NativeButton(getTranslation("ticket.forms.waiting.take"), click -> {
                replace(yaml);
                drafts.settle(topic);
                showWaiting();
            });
            var leave = new NativeButton(getTranslation("ticket.forms.waiting.leave"), click -> {
                drafts.settle(topic);
                showWaiting();
            });
            take.addClassName("quiet");
            leave.addClassName("quiet");
            var actions = new Div(take, leave);
            actions.addClassName("actions");
            var note = new Div(
                    new Paragraph(getTranslation("ticket.forms.waiting.text")),
                    new FormChanges(FormComparison.between(text.getValue(), yaml)),
                    actions);
            note.addClassName("form-problems");
            waiting.add(note);
        });
    }

    private void compare() {
        changes.removeAll();
        changes.add(new FormChanges(FormComparison.between(published(), text.getValue())));
    }

    private void publish() {
        try {
            var form = drafts.publish(topic, comment.getValue(), version);
            var found = catalog.topic(topic);
            found.ifPresent(this::show);
            state.setText(getTranslation("ticket.forms.state.live", form.revision()));
        } catch (FormDraftStale e) {
            say("ticket.forms.state.stale");
        } catch (FormUnreadable e) {
            showWritten();
        }
    }

    private void discard() {
        try {
            drafts.discard(topic, version);
            read();
        } catch (FormDraftStale e) {
            say("ticket.forms.state.stale");
        }
    }

    private void say(String key) {
        state.setText(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("ticket.forms.title") : getTranslation("ticket.forms.of", title);
    }
}
