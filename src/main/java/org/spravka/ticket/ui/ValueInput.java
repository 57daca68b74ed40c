package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.Secrets;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.ui.parts.BrowserDraft;
import org.spravka.ticket.ui.parts.SafeHtml;
import org.spravka.ticket.ui.parts.SecretNotice;

/**
 * An input that is one field of Vaadin's.
 *
 * @param <C> the field
 * @param <V> its value
 */
final class ValueInput<C extends Component & InputField<?, V> & HasValidation, V> implements FieldInput {

    private final TicketField field;
    private final C input;
    private final Function<V, List<String>> read;
    private final Function<List<String>, Optional<V>> write;
    private final Function<V, String> words;

    /**
     * @param write empty for values that do not suit any more
     * @param words see {@link #inWords}
     */
    ValueInput(
            TicketField field,
            C input,
            Function<V, List<String>> read,
            Function<List<String>, Optional<V>> write,
            Function<V, String> words) {
        this.field = field;
        this.input = input;
        this.read = read;
        this.write = write;
        this.words = words;
        input.setManualValidation(true);
        input.setRequiredIndicatorVisible(field.required());
        input.addClassName("ticket-field");
    }

    /** @param hint safe HTML, empty for none */
    ValueInput<C, V> describe(String label, String hint) {
        input.setLabel(label);
        if (!hint.isEmpty()) {
            input.setHelperComponent(new SafeHtml(hint));
        }
        return this;
    }

    ValueInput<C, V> onChange(Runnable changed) {
        input.addValueChangeListener(change -> {
            complain(null);
            changed.run();
        });
        return this;
    }

    /** Its value stands in the browser as text, which the browser keeps by itself. */
    ValueInput<C, V> keptByBrowser() {
        BrowserDraft.keep(input, field.key());
        return this;
    }

    /** Its value stands in the browser by a number that means nothing tomorrow. */
    ValueInput<C, V> keptByServer() {
        BrowserDraft.keep(input, field.key());
        input.addValueChangeListener(change -> BrowserDraft.note(input, field.key(), String.join("\n", answer())));
        return this;
    }

    @Override
    public TicketField field() {
        return field;
    }

    @Override
    public Component component() {
        return input;
    }

    @Override
    public List<String> answer() {
        return input.isEmpty() ? List.of() : read.apply(input.getValue());
    }

    @Override
    public void answer(List<String> values) {
        write.apply(values).ifPresentOrElse(input::setValue, input::clear);
    }

    @Override
    public void complain(@Nullable String message) {
        input.setInvalid(message != null);
        input.setErrorMessage(message);
    }

    @Override
    public List<SecretNotice.Place> places(String name) {
        if (!field.type().isWritten() || field.pattern() != null) {
            return List.of();
        }
        return answer().stream()
                .map(it -> new SecretNotice.Place(name, it, () -> answer(List.of(Secrets.without(it)))))
                .toList();
    }

    @Override
    public String inWords() {
        return input.isEmpty() ? "" : words.apply(input.getValue());
    }
}
