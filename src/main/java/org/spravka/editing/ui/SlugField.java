package org.spravka.editing.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.spravka.base.Slug;
import org.spravka.editing.SlugProposal;

/** The part of an address that names something: proposed from its title until somebody writes one. */
class SlugField extends TextField {

    private static final int PAUSE_MILLIS = 300;

    private boolean chosen;

    SlugField() {
        super("");
        setLabel(getTranslation("editing.slug"));
        setHelperText(getTranslation("editing.slug.help"));
        setMaxLength(Slug.MAX_LENGTH);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen = !getValue().isBlank();
                check();
            }
        });
    }

    void propose(String title) {
        if (!chosen) {
            setValue(SlugProposal.of(title));
            setInvalid(false);
        }
    }

    /** The slug; empty, with the reason at the field, if it is none. */
    Optional<String> slug() {
        return check() ? Optional.of(getValue().strip()) : Optional.empty();
    }

    void refuseAsTaken() {
        refuse("editing.slug.taken");
        focus();
    }

    private boolean check() {
        if (Slug.isValid(getValue().strip())) {
            setInvalid(false);
            return true;
        }
        refuse("editing.slug.invalid");
        return false;
    }

    private void refuse(String reason) {
        setErrorMessage(getTranslation(reason));
        setInvalid(true);
    }
}
