package org.spravka.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spravka.account.Acting;
import org.spravka.ticket.Desk;
import org.spravka.ticket.NewTicket;
import org.spravka.ticket.People;
import org.spravka.ticket.Requester;
import org.spravka.ticket.ShownSuggestion;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.ui.ScreenTest;

@SignedInAs(Somebody.AGENT)
class DeskViewTest extends ScreenTest {

    @Test
    void anUnreadTicketStandsOutUntilItIsOpened() {
        var number = file();
        open("desk?q=" + number);
        assertThat(cardOf(number).hasClassName("unread")).isTrue();

        open("desk?q=" + number + "&ticket=" + number);

        assertThat(cardOf(number).hasClassName("unread")).isFalse();
        assertThat(cardOf(number).getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void anOpenTicketShowsWhoAsksAndWhatTheyWereShown() {
        var number = file();

        open("desk?ticket=" + number);

        assertThat(textsOf(DescriptionList.class, "facts").getFirst()).contains("Анна", "Ромашка", "1204");
        assertThat(textsOf(UnorderedList.class, "suggested-before").getFirst()).contains("Reset your password", "read");
    }

    @Test
    void anAnswerHandsTheTicketToTheCustomer() {
        var number = file();
        open("desk?ticket=" + number);

        findTextArea().withLabel("Your answer").setValue("Which one?");
        findButton().withText("Send").click();

        assertThat(find(Article.class).withClassName("message-agent").all()).hasSize(1);
        assertThat(statusOf(number)).isEqualTo(TicketStatus.WAITING);
    }

    @Test
    void anInternalNoteStaysAmongAgents() {
        var number = file();
        open("desk?ticket=" + number);

        findCheckbox().withLabel("Internal note, for agents only").click();
        findTextArea().withLabel("Your answer").setValue("As yesterday");
        findButton().withText("Send").click();

        assertThat(find(Article.class).withClassName("message-internal").all()).hasSize(1);
        assertThat(Acting.get(People.ANNA, () -> tickets.get(number)).messages())
                .isEmpty();
    }

    @Test
    void theStatusIsChangedBesideTheThread() {
        var number = file();
        open("desk?ticket=" + number);

        findSelect(TicketStatus.class).withLabel("Status of the ticket").selectItem("Closed");

        assertThat(statusOf(number)).isEqualTo(TicketStatus.CLOSED);
        assertThat(textsOf(Span.class, "status")).contains("Closed");
    }

    @Test
    void theQueueIsNarrowedByStatusTopicAndWords() {
        var number = file();

        open("desk?status=waiting&topic=" + Desk.TOPIC + "&q=" + number);
        assertThat(find(Anchor.class).withClassName("ticket-card").exists()).isFalse();

        open("desk?status=new&topic=" + Desk.TOPIC + "&q=" + number);
        assertThat(find(Anchor.class).withClassName("ticket-card").all()).hasSize(1);
    }

    @Test
    @SignedInAs(Somebody.ANNA)
    void theDeskIsForAgents() {
        open("desk");

        assertThat(find(Anchor.class).withClassName("ticket-card").exists()).isFalse();
        assertThat(find(Select.class).exists()).isFalse();
    }

    private Anchor cardOf(String number) {
        return find(Anchor.class).withClassName("ticket-card").all().stream()
                .filter(it -> it.getHref().contains("ticket=" + number))
                .findFirst()
                .orElseThrow();
    }

    private TicketStatus statusOf(String number) {
        return Acting.get(People.AGENT, () -> tickets.get(number)).status();
    }

    private String file() {
        var shown = new ShownSuggestion("reset-password", "en", 1, "email", "Reset your password", true, false);
        var ticket = Desk.ticket(People.ANNA);
        return Acting.get(
                People.ANNA,
                () -> tickets.file(new NewTicket(
                        ticket.locale(),
                        ticket.category(),
                        ticket.topic(),
                        ticket.subject(),
                        ticket.text(),
                        ticket.answers(),
                        Requester.of(People.ANNA),
                        null,
                        List.of(shown))));
    }
}
