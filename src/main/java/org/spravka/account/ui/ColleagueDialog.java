package org.spravka.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.spravka.account.Invitations;
import org.spravka.account.OneTimeLink;
import org.spravka.account.Refused.Reason;

/** Invites somebody into one's own company. */
class ColleagueDialog extends Dialog {

    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final RefusalText refusal = new RefusalText()
            .at(email, Reason.EMAIL_INVALID, Reason.EMAIL_TAKEN)
            .at(name, Reason.NAME_MISSING);

    ColleagueDialog(Invitations invitations, Consumer<OneTimeLink> invited) {
        setHeaderTitle(getTranslation("account.colleagues.invite"));
        setWidth("min(28rem, 100%)");
        email.setLabel(getTranslation("account.email"));
        email.setRequiredIndicatorVisible(true);
        name.setLabel(getTranslation("account.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        var form = new Div(email, name);
        form.addClassName("account-form");
        var invite = new Button(
                getTranslation("account.people.invite.action"),
                event -> refusal.tryTo(() -> {
                    var link = invitations.inviteColleague(email.getValue(), name.getValue());
                    close();
                    invited.accept(link);
                }));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, refusal);
        getFooter().add(new Button(getTranslation("account.cancel"), event -> close()), invite);
    }
}
