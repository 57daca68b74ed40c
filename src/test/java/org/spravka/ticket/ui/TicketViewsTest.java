package org.spravka.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.ticket.Desk;
import org.spravka.ticket.People;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.TicketStatus;

@SignedInAs(Somebody.ANNA)
class TicketViewsTest extends ScreenTest {

    @Test
    void theListShowsTheCompanysTicketsWithWhoFiledThem() {
        var number = fileAs(People.BORIS);

        open("tickets");

        assertThat(find(H1.class).single().getText()).isEqualTo("Tickets of Ромашка");
        assertThat(cardOf(number)).contains("Обзвон не идёт", "New", "Борис");
    }

    @Test
    void theListCanBeNarrowedToWhatWaitsForMe() {
        var waiting = fileAs(People.ANNA);
        var fresh = fileAs(People.ANNA);
        answerAs(People.AGENT, waiting, "Which one?");

        open("tickets?show=waiting");

        assertThat(cardOf(waiting)).contains("Waiting for your answer");
        assertThat(find(Anchor.class).withAttribute("href", "/tickets/" + fresh).exists())
                .isFalse();
    }

    private String cardOf(String number) {
        return find(Anchor.class)
                .withAttribute("href", "/tickets/" + number)
                .single()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void theThreadNamesEachAuthorAndMarksTheSupport() {
        var number = fileAs(People.BORIS);
        answerAs(People.AGENT, number, "Which one?");

        open("tickets/" + number);

        assertThat(textsOf(Span.class, "message-author")).containsExactly("Борис", "Дина");
        assertThat(find(Article.class).withClassName("message-agent").all()).hasSize(1);
    }

    @Test
    void aColleagueAnswersUnderTheirOwnName() {
        var number = fileAs(People.BORIS);
        open("tickets/" + number);

        findTextArea().withLabel("Your answer").setValue("It is 1204");
        findButton().withText("Send").click();

        assertThat(textsOf(Span.class, "message-author")).containsExactly("Борис", "Анна");
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        open("tickets/" + fileAs(People.ANNA));

        findButton().withText("Send").click();

        assertThat(textsOf(Span.class, "message-author")).containsExactly("Анна");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Fill in this field");
    }

    @Test
    void aRequesterCallsItSolvedAndOpensItAgainByWriting() {
        var number = fileAs(People.ANNA);
        open("tickets/" + number);

        findButton().withText("It is solved").click();
        assertThat(textsOf(Span.class, "status")).containsExactly("Solved");
        assertThat(find(Button.class).withText("It is solved").exists()).isFalse();

        findTextArea().withLabel("Your answer").setValue("Not quite");
        findButton().withText("Send").click();
        assertThat(textsOf(Span.class, "status")).containsExactly("In progress");
    }

    @Test
    void aRequesterSeesNeitherInternalNotesNorTheirSwitch() {
        var number = fileAs(People.ANNA);
        Acting.get(People.AGENT, () -> tickets.answer(number, "Secret", true));

        open("tickets/" + number);

        assertThat(find(Article.class).withClassName("message").all()).hasSize(1);
        assertThat(find(Checkbox.class)
                        .withLabel("Internal note, for agents only")
                        .exists())
                .isFalse();
    }

    @Test
    void aClosedTicketTakesNoMoreAnswers() {
        var number = fileAs(People.ANNA);
        Acting.as(People.AGENT, () -> tickets.become(number, TicketStatus.CLOSED));

        open("tickets/" + number);

        assertThat(find(Button.class).withText("Send").exists()).isFalse();
    }

    @Test
    @SignedInAs(Somebody.VERA)
    void anotherCompanysTicketIsNotThere() {
        open("tickets/" + fileAs(People.ANNA));

        assertThat(find(Article.class).withClassName("message").exists()).isFalse();
    }

    private String fileAs(Person requester) {
        return Acting.get(requester, () -> tickets.file(Desk.ticket(requester)));
    }

    private void answerAs(Person author, String number, String text) {
        Acting.get(author, () -> tickets.answer(number, text, false));
    }
}
