package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;
import static org.spravka.ticket.People.BORIS;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.content.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class ConversationsTest {

    private static final Person OTHER_AGENT =
            new Person(916, "person916@example.com", "Ева", null, null, false, true, AGENT.roles());

    @Autowired
    Tickets tickets;

    @Autowired
    Conversations conversations;

    @Autowired
    Reading reading;

    @Autowired
    TicketFiles files;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    private String number = "";

    @BeforeEach
    void aTicket() {
        Desk.open(catalog, arranging, forms);
        number = Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));
    }

    @Test
    void anAnswerIsNotSentPastAnotherOneThatItsAuthorHasNotSeen() {
        say(OTHER_AGENT, "Я уже отвечаю");

        assertThatExceptionOfType(ThreadMovedOn.class)
                .isThrownBy(() -> Acting.as(
                        AGENT,
                        () -> conversations.add(number, new NewMessage("Проверьте баланс", false, List.of(), 0L))))
                .satisfies(it -> assertThat(it.author()).isEqualTo("Ева"));

        var seen = thread(AGENT).getLast().id();
        Acting.as(AGENT, () -> conversations.add(number, new NewMessage("Согласна", false, List.of(), seen)));
        assertThat(thread(ANNA)).hasSize(2);
    }

    @Test
    void aNoteThatARequesterDoesNotSeeStopsNoAnswerOfTheirs() {
        Acting.as(AGENT, () -> conversations.add(number, new NewMessage("между нами", true, List.of(), null)));

        Acting.as(ANNA, () -> conversations.add(number, new NewMessage("ещё вот что", false, List.of(), 0L)));

        assertThat(thread(ANNA)).hasSize(1);
    }

    @Test
    void anEditIsMarkedAndWhatWasSaidBeforeStays() {
        var message = say(ANNA, "Номер 1204");

        Acting.as(ANNA, () -> conversations.edit(number, message.id(), "Номер 1205"));

        var edited = thread(AGENT).getFirst();
        assertThat(edited.text()).isEqualTo("Номер 1205");
        assertThat(edited.editedAt()).isNotNull();
        assertThat(Acting.get(AGENT, () -> conversations.before(number, message.id())))
                .containsExactly("Номер 1204");
    }

    @Test
    void nobodyChangesWhatAnotherWrote() {
        var message = say(ANNA, "Номер 1204");

        for (var other : List.of(BORIS, AGENT)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(other, () -> conversations.edit(number, message.id(), "x")));
        }
    }

    @Test
    void filesOfANoteAreHiddenFromTheRequester() {
        var file = Acting.get(AGENT, () -> files.receive("log.txt", new ByteArrayInputStream("секрет".getBytes())));
        Acting.as(AGENT, () -> conversations.add(number, new NewMessage("см. файл", true, List.of(file.id()), null)));

        assertThat(Acting.get(AGENT, () -> tickets.get(number)).files()).hasSize(1);
        assertThat(Acting.get(ANNA, () -> tickets.get(number)).files()).isEmpty();
        assertThatExceptionOfType(TicketNotFound.class)
                .isThrownBy(() -> Acting.as(ANNA, () -> tickets.openFile(number, file.id())));
    }

    @Test
    void aSectionThatWasReferredToStaysAsItWasThen() {
        publish("# Было {#was}\nСтарый текст");
        var before = say(AGENT, "См. [как проверить](help:pinned-page#was)").id();
        publish("# Было {#was}\nНовый текст");
        say(AGENT, "Теперь см. [сюда](help:pinned-page)");

        var sections =
                thread(ANNA).stream().flatMap(it -> it.sections().stream()).toList();
        assertThat(sections).extracting(PinnedSection::revision).containsExactly(1, 2);
        assertThat(sections.getFirst().then()).isEqualTo("/help/pinned-page/v/1?lang=ru#was");
        assertThat(before).isPositive();
    }

    private void publish(String text) {
        AsSystem.run(() -> {
            var page = new PageText("Страница", "", List.of(), text);
            if (catalog.page("pinned-page", Desk.RU).isEmpty()) {
                drafts.create("pinned-page", Desk.TOPIC, Desk.RU, page, Author.named("Helen"));
            } else {
                drafts.save("pinned-page", Desk.RU, page, new Seen.RevisionAt(1), Author.named("Helen"));
            }
            publishing.publish("pinned-page", Desk.RU, null, "", false, Author.named("Helen"));
        });
    }

    @Test
    void eachSideSeesHowFarTheOtherHasRead() {
        var message = say(AGENT, "Проверьте баланс");
        assertThat(Acting.get(AGENT, () -> reading.readByOthers(number))).isLessThan(message.id());
        var line = Acting.get(ANNA, () -> tickets.get(number)).line().id();
        assertThat(Acting.get(ANNA, () -> reading.unread(List.of(line)))).containsExactly(line);

        Acting.as(ANNA, () -> reading.readTo(number, message.id()));

        assertThat(Acting.get(AGENT, () -> reading.readByOthers(number))).isEqualTo(message.id());
        assertThat(Acting.get(ANNA, () -> reading.unread(List.of(line)))).isEmpty();
    }

    @Test
    void agentsSeeWhoElseIsAnswering() {
        Acting.as(OTHER_AGENT, () -> reading.present(number, true));

        assertThat(Acting.get(AGENT, () -> reading.present(number, false))).containsExactly(new Present("Ева", true));
        assertThat(Acting.get(ANNA, () -> reading.present(number, false))).isEmpty();

        Acting.as(OTHER_AGENT, () -> reading.left(number));
        assertThat(Acting.get(AGENT, () -> reading.present(number, false))).isEmpty();
    }

    @Test
    void whateverChangesIsNoticedByThoseWhoLook() {
        var before = Acting.get(ANNA, () -> reading.state(number));
        assertThat(Acting.get(ANNA, () -> reading.state(number))).isEqualTo(before);

        var message = say(AGENT, "Проверьте");
        var answered = Acting.get(ANNA, () -> reading.state(number));
        Acting.as(AGENT, () -> conversations.edit(number, message.id(), "Проверьте баланс"));

        assertThat(answered).isNotEqualTo(before);
        assertThat(Acting.get(ANNA, () -> reading.state(number))).isNotEqualTo(answered);
    }

    private TicketMessage say(Person author, String text) {
        return Acting.get(author, () -> conversations.add(number, NewMessage.of(text)));
    }

    private List<TicketMessage> thread(Person viewer) {
        return Acting.get(viewer, () -> tickets.get(number)).messages();
    }
}
