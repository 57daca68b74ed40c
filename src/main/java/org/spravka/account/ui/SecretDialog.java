package org.spravka.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a secret this once, to be copied. It closes only by its button, lest a stray click loses the secret. */
class SecretDialog extends Dialog {

    SecretDialog(String title, String explanation, String label, String secret) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 100%)");

        var field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("secret");

        var copied = new Div();
        copied.addClassName("copied");
        copied.getElement().setAttribute("role", "status");

        var copy = new Button(getTranslation("account.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        // In the browser, at once: the clipboard is open to a click only.
        copy.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const done = () => { $2.textContent = $1; };
                          const select = () => $0.inputElement.select();
                          if (navigator.clipboard) {
                            navigator.clipboard.writeText($0.value).then(done, select);
                          } else {
                            select();
                          }
                        });""", field.getElement(), getTranslation("account.copied"), copied.getElement());

        add(new Paragraph(explanation), field, copied);
        getFooter().add(new Button(getTranslation("account.close"), event -> close()), copy);
    }
}
