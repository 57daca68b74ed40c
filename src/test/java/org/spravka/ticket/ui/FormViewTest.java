package org.spravka.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Naming;
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

    @Autowired
    Arranging arranging;

    private String topic = "";

    /** A topic of its own for each test: what is published in the app stays before what the folder says. */
    @BeforeEach
    void openATopic(TestInfo test) {
        topic = "form-of-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        AsSystem.run(() -> {
            arranging.createTopic("calls", topic, Map.of(Locale.ENGLISH, new Naming("Forms", "")), "");
            published.read(topic, Desk.FORM);
        });
    }

    @Test
    void theBuilderAndTheTextAreTheSameFormAndCustomersSeeItOncePublished() {
        open("forms/" + topic);
        test(find(NativeButton.class).withText("Remove").all().getLast()).click();

        assertThat(AsSystem.get(() -> drafts.find(topic)).map(FormDraft::yaml))
                .hasValueSatisfying(
                        it -> assertThat(it).contains("call-task-id").doesNotContain("screenshot"));
        assertThat(find(Div.class).withClassName("ticket-fields").all()).isNotEmpty();
        assertThat(published.current(topic).fields()).hasSize(2);

        test(find(Button.class).withText("Publish").single()).click();

        assertThat(published.current(topic).fields()).hasSize(1);
        assertThat(AsSystem.get(() -> drafts.find(topic))).isEmpty();
    }

    @Test
    void aFieldIsMadeWithoutWritingYaml() {
        open("forms/" + topic);

        test(find(Button.class).withText("Add a field").single()).click();
        find(TextField.class).withLabel("Label (English)").single().setValue("Browser");
        find(TextField.class).withLabel("Name for programs").single().setValue("browser");
        test(find(Button.class).withText("Save").single()).click();

        var draft = AsSystem.get(() -> drafts.find(topic)).map(FormDraft::yaml);
        assertThat(draft)
                .hasValueSatisfying(
                        it -> assertThat(it).contains("key: browser").contains("Browser"));
    }
}
