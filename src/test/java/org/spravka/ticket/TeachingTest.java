package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.suggestion.SolvedTicket;
import org.spravka.suggestion.SolvedTickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpravkaTest
class TeachingTest {

    @Autowired
    Tickets tickets;

    @MockitoSpyBean
    SolvedTickets solved;

    private String number = "";

    @BeforeEach
    void aTicketAndAPage(
            @Autowired Catalog catalog,
            @Autowired Arranging arranging,
            @Autowired TicketForms forms,
            @Autowired Drafts drafts,
            @Autowired Publishing publishing) {
        Desk.open(catalog, arranging, forms);
        AsSystem.run(() -> {
            if (catalog.translations("teaching-page").isEmpty()) {
                var text = new PageText("Запуск", "", List.of(), "Нажмите.");
                drafts.create("teaching-page", Desk.TOPIC, Desk.RU, text, Author.named("Anna"));
                publishing.publish("teaching-page", Desk.RU, null, "", false, Author.named("Anna"));
            }
        });
        number = Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));
    }

    @Test
    void anAgentsAnswerThatLeadsToAPageTeaches() {
        Acting.get(AGENT, () -> tickets.answer(number, "См. [Запуск](/help/teaching-page)", false));

        var learned = ArgumentCaptor.forClass(SolvedTicket.class);
        verify(solved).learn(learned.capture());
        assertThat(learned.getValue().page()).isEqualTo("teaching-page");
        assertThat(learned.getValue().subject()).isEqualTo("Обзвон не идёт");
    }

    @Test
    void neitherANoteNorARequesterTeaches() {
        Acting.get(AGENT, () -> tickets.answer(number, "См. [Запуск](/help/teaching-page)", true));
        Acting.get(ANNA, () -> tickets.answer(number, "Читал [Запуск](/help/teaching-page)", false));

        verify(solved, never()).learn(any());
    }
}
