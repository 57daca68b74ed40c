package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.ticket.QueueFilter.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class DeskWorkTest {

    @Autowired
    Tickets tickets;

    @Autowired
    TicketQueue queue;

    @Autowired
    DeskWork work;

    @Autowired
    SavedFilters filters;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheDesk() {
        Desk.open(catalog, arranging, forms);
        StoredPeople.store(jdbc, AGENT);
        jdbc.sql("INSERT IGNORE INTO person_role (person_id, role) VALUES (915, 'AGENT')")
                .update();
    }

    @Test
    void aCaseThatAnAgentTookIsMineAndNoLongerNobodys() {
        var number = file("Обзвон не идёт");
        assertThat(find(Owner.NOBODY, "")).contains(number);

        Acting.get(AGENT, () -> work.assignToMe(List.of(number)));

        assertThat(find(Owner.ME, "")).contains(number);
        assertThat(find(Owner.NOBODY, "")).doesNotContain(number);
    }

    @Test
    void manyAreSettledAtOnceAndThoseThatCannotBeAreTold() {
        var one = file("Один");
        var closed = file("Два");
        Acting.as(AGENT, () -> tickets.become(closed, TicketStatus.CLOSED));

        var refused = Acting.get(AGENT, () -> work.become(List.of(one, closed), TicketStatus.SOLVED));

        assertThat(refused).containsExactly(closed);
        assertThat(Acting.get(AGENT, () -> tickets.get(one)).status()).isEqualTo(TicketStatus.SOLVED);
    }

    @Test
    void whatIsDueSoonIsFound() {
        var soon = file("Скоро");
        var later = file("Позже");
        Acting.get(AGENT, () -> work.due(List.of(soon), Instant.now().plusSeconds(3600)));
        Acting.get(AGENT, () -> work.due(List.of(later), Instant.now().plusSeconds(864_000)));

        var due = new QueueFilter(QueueFilter.UNSOLVED.statuses(), Owner.ANYBODY, null, null, true, "");

        assertThat(numbers(due)).contains(soon).doesNotContain(later);
    }

    @Test
    void wordsAreFoundInAnyFormWhereverTheyWereSaid() {
        var number = file("Не приходят уведомления брелока");
        Acting.get(AGENT, () -> tickets.answer(number, "Перепрошейте ёмкостный датчик", false));

        assertThat(find(Owner.ANYBODY, "уведомление брелоков")).containsExactly(number);
        assertThat(find(Owner.ANYBODY, "емкостного датчика")).containsExactly(number);
        assertThat(find(Owner.ANYBODY, number)).containsExactly(number);
        assertThat(find(Owner.ANYBODY, "датчик шасси")).isEmpty();
    }

    @Test
    void signsOfTheDatabasesOwnLanguageAreWordsLikeAllOthers() {
        assertThat(find(Owner.ANYBODY, "+(*\"~<> @ )")).isEmpty();
        assertThat(find(Owner.ANYBODY, "-нетакогослова")).isEmpty();
    }

    @Test
    void solvedTicketsThatTalkAboutTheSameStandBesideACase() {
        var solved = file("Шлагбаум застревает");
        Acting.as(AGENT, () -> tickets.become(solved, TicketStatus.SOLVED));
        var number = file("Застрял шлагбаум у ворот");

        var ticket = Acting.get(AGENT, () -> tickets.get(number));

        assertThat(Acting.get(AGENT, () -> queue.similar(ticket, 3)))
                .extracting(TicketLine::number)
                .contains(solved);
        assertThat(Acting.get(AGENT, () -> queue.earlier(ticket, 3)))
                .extracting(TicketLine::number)
                .contains(solved)
                .doesNotContain(number);
    }

    @Test
    void anAgentsFiltersAreTheirOwn() {
        Acting.as(AGENT, () -> filters.save("Мои звонки", "owner=me"));
        Acting.as(AGENT, () -> filters.save("Мои звонки", "owner=me&topic=calls-tasks"));

        assertThat(Acting.get(AGENT, filters::all))
                .extracting(SavedFilter::query)
                .containsExactly("owner=me&topic=calls-tasks");
        Acting.as(AGENT, () -> filters.forget(filters.all().getFirst().id()));
        assertThat(Acting.get(AGENT, filters::all)).isEmpty();
    }

    @Test
    void customersSettleNothing() {
        var number = file("Обзвон не идёт");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.get(ANNA, () -> work.assignToMe(List.of(number))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.get(ANNA, filters::all));
    }

    private String file(String subject) {
        var it = Desk.ticket(ANNA);
        return Acting.get(
                ANNA,
                () -> tickets.file(new NewTicket(
                        it.locale(),
                        it.category(),
                        it.topic(),
                        subject,
                        it.text(),
                        it.answers(),
                        it.requester(),
                        null,
                        List.of())));
    }

    private List<String> find(Owner owner, String text) {
        return numbers(new QueueFilter(EnumSet.allOf(TicketStatus.class), owner, null, null, false, text));
    }

    private List<String> numbers(QueueFilter filter) {
        return Acting.get(AGENT, () -> queue.find(filter, null, 1000)).stream()
                .map(TicketLine::number)
                .toList();
    }
}
