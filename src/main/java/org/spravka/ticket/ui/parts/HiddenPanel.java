package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.spravka.ticket.HiddenSecret;
import org.spravka.ticket.HiddenSecrets;

/** The secrets that were taken out of a ticket. Looking one up is noted in its history. */
final class HiddenPanel extends Composite<Div> {

    HiddenPanel(HiddenSecrets secrets, String number, List<HiddenSecret> hidden) {
        getContent().addClassName("hidden-secrets");
        getContent().add(new H2(getTranslation("desk.secrets")), new Paragraph(getTranslation("desk.secrets.lead")));
        hidden.forEach(it -> getContent().add(line(secrets, number, it)));
    }

    private Div line(HiddenSecrets secrets, String number, HiddenSecret it) {
        var name = "[%d] %s"
                .formatted(
                        it.number(), getTranslation("ticket.secret." + it.kind().word()));
        var value = new Span();
        value.addClassName("secret-value");
        value.setVisible(false);
        var line = new Div(new Span(name), value);
        var show = new NativeButton(getTranslation("desk.secrets.show"));
        show.addClassName("link");
        show.setAriaLabel(getTranslation("desk.secrets.show") + ": " + name);
        show.addClickListener(click -> {
            value.setText(secrets.reveal(number, it.number()));
            value.setVisible(true);
            show.setVisible(false);
        });
        var forget = new NativeButton(getTranslation("desk.secrets.forget"), click -> {
            secrets.forget(number, it.number());
            line.setVisible(false);
        });
        forget.addClassName("link");
        forget.setAriaLabel(getTranslation("desk.secrets.forget") + ": " + name);
        line.add(show, forget);
        line.addClassName("secret-line");
        return line;
    }
}
