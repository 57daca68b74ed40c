package org.spravka.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.ticket.Desk;
import org.spravka.ticket.FormDraft;
import org.spravka.ticket.FormDrafts;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.TicketForms;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Somebody.EDITOR)
class FormViewTest extends ScreenTest {

    @Autowired
    FormDrafts drafts;

    @Autowired
    TicketForms published;

    @Test
    void theBuilderAndTheTextAreTheSameFormAndCustomersSeeItOncePublished() {
        AsSystem.run(() -> drafts.find(Desk.TOPIC).ifPresent(it -> drafts.discard(Desk.TOPIC, it.version())));
        open("forms/" + Desk.TOPIC);
        test(find(NativeButton.class).withText("Remove").all().getLast()).click();

        assertThat(AsSystem.get(() -> drafts.find(Desk.TOPIC)).map(FormDraft::yaml))
                .hasValueSatisfying(
                        it -> assertThat(it).contains("call-task-id").doesNotContain("screenshot"));
        assertThat(find(Div.class).withClassName("ticket-fields").all()).isNotEmpty();
        assertThat(published.current(Desk.TOPIC).fields()).hasSize(2);

        test(find(Button.class).withText("Publish").single()).click();

        assertThat(published.current(Desk.TOPIC).fields()).hasSize(1);
        assertThat(AsSystem.get(() -> drafts.find(Desk.TOPIC))).isEmpty();
    }

    @Test
    void aFieldIsMadeWithoutWritingYaml() {
        AsSystem.run(() -> drafts.find(Desk.TOPIC).ifPresent(it -> drafts.discard(Desk.TOPIC, it.version())));
        open("forms/" + Desk.TOPIC);

        test(find(Button.class).withText("Add a field").single()).click();
        find(TextField.class).withLabel("Label (English)").single().setValue("Browser");
        find(TextField.class).withLabel("Name for programs").single().setValue("browser");
        test(find(Button.class).withText("Save").single()).click();

        var draft = AsSystem.get(() -> drafts.find(Desk.TOPIC)).map(FormDraft::yaml);
        assertThat(draft)
                .hasValueSatisfying(
                        it -> assertThat(it).contains("key: browser").contains("Browser"));
    }
}
