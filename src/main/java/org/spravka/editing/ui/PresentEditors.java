package org.spravka.editing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.editing.Presence;
import org.spravka.editing.Presence.Other;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Who else has the page open, people and windows of one's own, and who of them is writing. Asks at every beat, so long as it is
 * shown.
 */
class PresentEditors extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(PresentEditors.class);

    private final Presence presence;
    private final String slug;
    private final Locale locale;
    private final Supplier<Boolean> wasTyped;
    private final String window = UUID.randomUUID().toString();
    private List<Other> shown = List.of();
    private Runnable onBeat = () -> {};
    private Registration polling = () -> {};

    /** @param wasTyped whether something was typed here since it was asked last */
    PresentEditors(Presence presence, String slug, Locale locale, Supplier<Boolean> wasTyped) {
        this.presence = presence;
        this.slug = slug;
        this.locale = locale;
        this.wasTyped = wasTyped;
        getContent().addClassName("present-editors");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Told at every beat, for what else must follow the others. */
    void onBeat(Runnable listener) {
        onBeat = listener;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval((int) Presence.BEAT.toMillis());
        polling = ui.addPollListener(poll -> beat());
        beat();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.remove();
        detached.getUI().setPollInterval(-1);
        attempt(() -> presence.leave(window));
    }

    private void beat() {
        attempt(() -> {
            show(presence.beat(window, slug, locale, wasTyped.get()));
            onBeat.run();
        });
    }

    /** Without the database nobody is seen; writing goes on in the browser. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.debug("Who else is here is not known", unavailable);
        }
    }

    private void show(List<Other> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        getContent().removeAll();
        if (!others.isEmpty()) {
            getContent().add(new Span(getTranslation("editing.present")));
            others.stream().map(this::person).forEach(getContent()::add);
        }
    }

    private Span person(Other other) {
        var name = other.isMe() ? getTranslation("editing.present.me") : other.name();
        var person = new Span(other.isWriting() ? getTranslation("editing.present.writing", name) : name);
        person.addClassName("present-editor");
        person.setClassName("writing", other.isWriting());
        return person;
    }
}
