package org.spravka.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spravka.account.Acting;
import org.spravka.ticket.Desk;
import org.spravka.ticket.People;
import org.spravka.ticket.ShownSuggestion;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.StoredPeople;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketField.Option;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.UnsentTickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SignedInAs(Somebody.ANNA)
class NewTicketViewTest extends ScreenTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnsentTickets unsent;

    @AfterEach
    void forgetWhatWasBegun() {
        unsent.forget(Desk.TOPIC);
    }

    @Test
    void theFirstStepIsACategoryTheSecondATopic() {
        open("tickets/new");
        assertThat(cards("card")).contains("/tickets/new?category=calls");

        open("tickets/new?category=calls");
        assertThat(cards("topic-choice-card")).contains("/tickets/new?category=calls&topic=" + Desk.TOPIC);
    }

    private List<String> cards(String className) {
        return find(Anchor.class).withClassName(className).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void whoeverDoesNotKnowWhatToDoIsGuided() {
        open("tickets/new");

        assertThat(find(Anchor.class)
                        .withText("If you don't know what to do")
                        .single()
                        .getHref())
                .isEqualTo("/tickets/new?guide");
    }

    @Test
    void aTopicThatDoesNotExistLeadsToTheFirstStep() {
        open("tickets/new?topic=nothing");

        assertThat(find(H1.class).single().getText()).isEqualTo("What is it about?");
    }

    @Test
    @WithAnonymousUser
    void withoutAnAccountTheFormAsksToSignInAndToComeBackHere() {
        open(ON_THE_TOPIC);

        assertThat(find(Anchor.class)
                        .withText("Sign in")
                        .withClassName("button")
                        .single()
                        .getHref())
                .isEqualTo("/login?next=%2Ftickets%2Fnew%3Fcategory%3Dcalls%26topic%3Dcalls-tasks");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void pagesAppearBesideTheFormWhileTheSubjectIsTyped() {
        open(ON_THE_TOPIC);
        assertThat(suggested()).isEmpty();

        findTextField().withLabel("Subject").setValue("Lost my password");

        assertThat(suggested()).containsExactly("Reset your password");
        assertThat(textsOf(Paragraph.class, "visually-hidden"))
                .containsExactly("Found in the help: Reset your password");
    }

    @Test
    void everyFieldCountsAndSoDoTheWordsOfAChoice() {
        ask("""
                fields:
                  - {key: seen, type: text, label: Seen}
                  - {key: problem, type: choice, label: Problem, options: [{value: lost, label: Password lost}, {value: other, label: Other}]}
                """);
        open(ON_THE_TOPIC);

        findTextField().withLabel("Seen").setValue("the call task would not start");
        assertThat(suggested()).first().isEqualTo("Start a call task");

        findTextField().withLabel("Seen").setValue("");
        findRadioButtonGroup(Option.class).withLabel("Problem").selectItem("Password lost");
        assertThat(suggested()).first().isEqualTo("Reset your password");
    }

    @Test
    void aSectionOpensBesideTheFormAndLeavesItAsItWas() {
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");

        press("Reset your password");

        assertThat(find(H2.class).withText("Reset your password").single().isVisible())
                .isTrue();
        assertThat(find(Anchor.class)
                        .withText("Whole page in a new tab")
                        .single()
                        .getHref())
                .isEqualTo("/help/reset-password?lang=en#email");
        assertThat(find(TextField.class).withLabel("Subject").single().getValue())
                .isEqualTo("Lost my password");
    }

    @Test
    void thisSolvedItEndsTheFormAndIsCounted() {
        var before = solvedBy("reset-password");
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");
        press("Reset your password");

        press("This solved it");

        assertThat(find(H1.class).single().getText()).isEqualTo("Glad it is solved!");
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(solvedBy("reset-password")).isEqualTo(before + 1);
    }

    private long solvedBy(String slug) {
        return jdbc.sql("SELECT COUNT(*) FROM deflection WHERE slug = :slug AND anchor = 'email' AND topic = :topic")
                .params(Map.of("slug", slug, "topic", Desk.TOPIC))
                .query(Long.class)
                .single();
    }

    @Test
    void aPageThatDidNotHelpIsNotSuggestedAgain() {
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");
        press("Reset your password");

        press("Did not help");
        findTextField().withLabel("Subject").setValue("Lost my password again");

        assertThat(suggested()).isEmpty();
    }

    @Test
    void aPageThatDidNotHelpIsNotSuggestedAgainAfterAReload() {
        StoredPeople.store(jdbc, People.ANNA);
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");
        var before = count("rejection");
        test(find(NativeButton.class).withClassName("suggestion-verdict").all().get(1))
                .click();

        open("tickets");
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password again");

        assertThat(suggested()).isEmpty();
        assertThat(count("rejection")).isEqualTo(before + 1);
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE slug = 'reset-password' AND anchor = 'email'")
                .query(Long.class)
                .single();
    }

    @Test
    void aSuggestionSaysWhichRevisionItQuotes() {
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");

        assertThat(textsOf(Span.class, "suggestion-revision")).hasSize(1).allMatch(it -> it.startsWith("Version 1, "));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatToDo() {
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("It stands still");
        findTextField().withLabel("Call task ID").setValue("task 1204");

        findButton().withText("Send ticket").click();

        assertThat(find(TextField.class).withLabel("Call task ID").single().getErrorMessage())
                .isEqualTo("This does not look right. An example: 1204");
        assertThat(find(TextField.class).withLabel("Subject").single().isInvalid())
                .isFalse();
        assertThat(textsOf(Paragraph.class, "form-problems"))
                .containsExactly("Not sent yet. Check the marked fields: 2");
    }

    @Test
    void aProblemIsGoneOnceItsFieldIsPutRight() {
        open(ON_THE_TOPIC);
        findButton().withText("Send ticket").click();
        assertThat(find(TextField.class).withLabel("Call task ID").single().isInvalid())
                .isTrue();

        findTextField().withLabel("Call task ID").setValue("1204");

        assertThat(find(TextField.class).withLabel("Call task ID").single().isInvalid())
                .isFalse();
    }

    @Test
    void aFilledFormIsFiledWithWhatWasShownAndOpened() {
        open(ON_THE_TOPIC);
        findTextField().withLabel("Subject").setValue("Lost my password");
        findTextArea().withLabel("What happened").setValue("No link arrives.");
        findTextField().withLabel("Call task ID").setValue("1204");
        press("Reset your password");
        press("‹ Back");

        findButton().withText("Send ticket").click();

        var ticket = newest();
        assertThat(find(H1.class).single().getText()).isEqualTo("Ticket %s is sent".formatted(ticket.number()));
        assertThat(ticket.answers().one("call-task-id")).contains("1204");
        assertThat(ticket.suggestions())
                .extracting(ShownSuggestion::slug, ShownSuggestion::anchor, ShownSuggestion::opened)
                .contains(tuple("reset-password", "email", true));
    }

    private Ticket newest() {
        return Acting.get(People.AGENT, () -> {
            var newest = tickets.list(EnumSet.allOf(TicketStatus.class), null, 1)
                    .tickets()
                    .getFirst();
            return tickets.get(newest.number());
        });
    }

    @Test
    void aFieldIsAskedOnlyWhereItMatters() {
        ask("""
                fields:
                  - {key: sms, type: checkbox, label: It is about SMS}
                  - {key: number, type: phone, label: Number, required: true, showWhen: {sms: 'true'}}
                """);
        open(ON_THE_TOPIC);
        assertThat(find(TextField.class).withLabel("Number").exists()).isFalse();

        findCheckbox().withLabel("It is about SMS").click();

        assertThat(find(TextField.class).withLabel("Number").exists()).isTrue();
    }

    private List<String> suggested() {
        return find(NativeButton.class).withClassName("suggestion-open").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void theGuideTurnsAStoryIntoATopicAndAnAnswerAndTakesTheWordsAlong() {
        open("tickets/new?guide");

        findTextArea().withLabel("What happened?").setValue("the call task does not start");

        assertThat(cards("topic-choice-card"))
                .contains("/tickets/new?category=calls&topic=calls-tasks&text=the+call+task+does+not+start");
        assertThat(suggested()).contains("Start a call task");
    }

    @Test
    void aTopicIsFoundByAFewWords() {
        open("tickets/new");

        findTextField().withLabel("In a few words").setValue("call tasks");

        assertThat(cards("topic-choice-card").getFirst()).isEqualTo("/tickets/new?category=calls&topic=calls-tasks");
    }

    @Test
    void aLinkMayFillInTheForm() {
        open(ON_THE_TOPIC + "&subject=Stuck&call-task-id=77");

        assertThat(findTextField().withLabel("Subject").getComponent().getValue())
                .isEqualTo("Stuck");
        assertThat(findTextField().withLabel("Call task ID").getComponent().getValue())
                .isEqualTo("77");
    }
}
