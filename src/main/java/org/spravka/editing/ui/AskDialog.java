package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** Asks for something and stays open until it is accepted. */
class AskDialog extends Dialog {

    private final Button confirm;

    /** @param accept does what was asked for; false if something must be corrected first */
    AskDialog(String title, Component form, String confirmText, BooleanSupplier accept) {
        addClassName("ask-dialog");
        setHeaderTitle(title);
        add(form);
        confirm = new Button(confirmText, click -> {
            if (accept.getAsBoolean()) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("editing.cancel"), click -> close()), confirm);
    }

    Button confirm() {
        return confirm;
    }
}
