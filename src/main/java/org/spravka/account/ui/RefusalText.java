package org.spravka.account.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.spravka.account.Refused;
import org.spravka.account.TooManyAttempts;

/** Says why a form cannot be done as wished: at the field it is about, else here, between the fields and the buttons. */
class RefusalText extends Div {

    private final Map<Refused.Reason, HasValidation> fields = new EnumMap<>(Refused.Reason.class);

    RefusalText() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    RefusalText at(HasValidation field, Refused.Reason... reasons) {
        for (var reason : reasons) {
            fields.put(reason, field);
        }
        return this;
    }

    /** @return whether the work was done */
    boolean tryTo(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            show(refused);
        } catch (TooManyAttempts tooMany) {
            show(getTranslation("account.login.wait", tooMany.seconds()));
        }
        return false;
    }

    private void clear() {
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void show(Refused refused) {
        var text = getTranslation(refused.key());
        var field = fields.get(refused.reason());
        if (field == null) {
            show(text);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    private void show(String text) {
        setText(text);
        setVisible(true);
    }
}
