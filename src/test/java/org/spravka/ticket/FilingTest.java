package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.spravka.ticket.Desk.ticket;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;
import static org.spravka.ticket.People.BORIS;
import static org.spravka.ticket.People.GLEB;
import static org.spravka.ticket.People.VERA;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class FilingTest {

    private static final EnumSet<TicketStatus> ALL = EnumSet.allOf(TicketStatus.class);

    @Autowired
    Tickets tickets;

    @Autowired
    TicketQueue queue;

    @Autowired
    TicketFiles files;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @BeforeEach
    void openTheDesk() {
        Desk.open(catalog, arranging, forms);
    }

    @Test
    void aFiledTicketHasANumberAndKeepsEverythingThatWasSaid() {
        var shown = new ShownSuggestion("call-task", "ru", 3, "start", "Запуск", true, false);
        var filed = ticket(ANNA);
        var number = Acting.get(
                ANNA,
                () -> tickets.file(new NewTicket(
                        filed.locale(),
                        filed.category(),
                        filed.topic(),
                        filed.subject(),
                        filed.text(),
                        filed.answers(),
                        filed.requester(),
                        null,
                        List.of(shown))));

        var ticket = Acting.get(AGENT, () -> tickets.get(number));

        assertThat(ticket.number()).matches("[0-9]+");
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.subject()).isEqualTo("Обзвон не идёт");
        assertThat(ticket.answers().one("call-task-id")).contains("1204");
        assertThat(ticket.form()).isEqualTo(forms.current(Desk.TOPIC));
        assertThat(ticket.requester()).isEqualTo(Requester.of(ANNA));
        assertThat(ticket.suggestions()).containsExactly(shown);
    }

    @Test
    void sendingTwiceMakesOneTicket() {
        var key = UUID.randomUUID().toString();

        assertThat(file(ticket(ANNA, key))).isEqualTo(file(ticket(ANNA, key)));
    }

    @Test
    void anotherPersonsKeyIsAnotherTicket() {
        var key = UUID.randomUUID().toString();

        assertThat(file(ticket(ANNA, key))).isNotEqualTo(Acting.get(VERA, () -> tickets.file(ticket(VERA, key))));
    }

    @Test
    void ticketsFiledAtTheSameMomentHaveDifferentNumbers() throws Exception {
        var numbers = atOnce(IntStream.range(0, 60).mapToObj(it -> () -> file(ticket(ANNA))));

        assertThat(numbers).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void twoHundredTicketsAtOnceGetNumbersWithoutAGapOrARepetition() throws Exception {
        AsSystem.run(() -> forms.read(Desk.TOPIC, "prefix: RUSH\n" + Desk.FORM));

        List<String> numbers = atOnce(IntStream.range(0, 200).mapToObj(it -> () -> file(ticket(ANNA))));

        assertThat(numbers).allMatch(it -> it.startsWith("RUSH-")).doesNotHaveDuplicates();
        var counted = numbers.stream()
                .mapToLong(it -> Long.parseLong(it.substring(5)))
                .sorted()
                .toArray();
        assertThat(counted[199] - counted[0]).isEqualTo(199);
        assertThat(numbersSeenBy(ANNA)).isNotEmpty();
        for (var number : numbers) {
            assertThat(Acting.get(ANNA, () -> tickets.get(number)).number()).isEqualTo(number);
        }
    }

    @Test
    void oneTicketSentManyTimesAtTheSameMomentIsOneTicket() throws Exception {
        var key = UUID.randomUUID().toString();

        var numbers = atOnce(IntStream.range(0, 20).mapToObj(it -> () -> file(ticket(ANNA, key))));

        assertThat(numbers).hasSize(20).containsOnly(numbers.getFirst());
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsFiled() {
        var before = numbersSeenBy(ANNA).size();
        var wrong = new NewTicket(Desk.RU, "bots", "", " ", "", Answers.NONE, Requester.of(ANNA), null, List.of());

        assertThatExceptionOfType(InvalidTicket.class)
                .isThrownBy(() -> file(wrong))
                .satisfies(it -> assertThat(it.problems())
                        .extracting(Problem::field)
                        .containsExactly("topic", "subject", "text"));
        assertThatExceptionOfType(InvalidTicket.class)
                .isThrownBy(() -> file(ticket(Requester.of(ANNA), Map.of("call-task-id", "x"), null)))
                .satisfies(it ->
                        assertThat(it.problems()).extracting(Problem::field).containsExactly("call-task-id"));
        assertThat(numbersSeenBy(ANNA)).hasSize(before);
    }

    @Test
    void theTicketKeepsTheFormItWasFiledWith() {
        var number = file(ticket(ANNA));
        AsSystem.run(() -> forms.read(Desk.TOPIC, "fields: [{key: other, type: text, label: Other}]"));

        assertThat(Acting.get(ANNA, () -> tickets.get(number)).form().field("call-task-id"))
                .isPresent();
    }

    @Test
    void everybodyOfTheCompanySeesItsTicketsAndNobodyElseDoes() {
        var number = file(ticket(ANNA));

        assertThat(numbersSeenBy(BORIS)).contains(number);
        assertThat(Acting.get(BORIS, () -> tickets.get(number)).requester().name())
                .isEqualTo("Анна");
        assertThat(numbersSeenBy(VERA)).doesNotContain(number);
        assertThat(numbersSeenBy(GLEB)).doesNotContain(number);
        assertThatExceptionOfType(TicketNotFound.class).isThrownBy(() -> Acting.get(VERA, () -> tickets.get(number)));
        assertThatExceptionOfType(TicketNotFound.class)
                .isThrownBy(() -> Acting.get(VERA, () -> tickets.answer(number, "Я тоже", false)));
        assertThatExceptionOfType(TicketNotFound.class)
                .isThrownBy(() -> Acting.as(VERA, () -> tickets.become(number, TicketStatus.SOLVED)));
    }

    @Test
    void aTicketOfSomeoneWithoutACompanyIsTheirsAlone() {
        var number = Acting.get(GLEB, () -> tickets.file(ticket(GLEB)));

        assertThat(numbersSeenBy(GLEB)).contains(number);
        assertThat(numbersSeenBy(ANNA)).doesNotContain(number);
        assertThat(numbersSeenBy(AGENT)).contains(number);
    }

    @Test
    void nobodyFilesInAnothersNameButAnAgent() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.get(VERA, () -> tickets.file(ticket(ANNA))));

        var number = Acting.get(AGENT, () -> tickets.file(ticket(ANNA)));

        assertThat(numbersSeenBy(BORIS)).contains(number);
    }

    @Test
    void withoutAnAccountNothingIsFiledUnlessGuestsAreAllowed() {
        var guest = ticket(Requester.guest("Гость", "guest@example.com"), Map.of("call-task-id", "1"), null);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tickets.file(guest));
    }

    @Test
    void eachWordInTheThreadStandsUnderItsAuthorsName() {
        var number = file(ticket(ANNA));

        answer(AGENT, number, "Какой номер?");
        answer(BORIS, number, "1204");

        assertThat(Acting.get(ANNA, () -> tickets.get(number)).messages())
                .extracting(TicketMessage::authorName, TicketMessage::fromAgent)
                .containsExactly(tuple("Дина", true), tuple("Борис", false));
    }

    @Test
    void anAnswerHandsTheCaseToTheOtherSide() {
        var number = file(ticket(ANNA));

        answer(AGENT, number, "Какой номер?");
        assertThat(statusOf(number)).isEqualTo(TicketStatus.WAITING);

        answer(BORIS, number, "1204");
        assertThat(statusOf(number)).isEqualTo(TicketStatus.OPEN);

        Acting.as(ANNA, () -> tickets.become(number, TicketStatus.SOLVED));
        answer(ANNA, number, "Снова не идёт");
        assertThat(statusOf(number)).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void aClosedCaseTakesNoMoreWordsUntilAnAgentOpensItAgain() {
        var number = file(ticket(ANNA));
        Acting.as(AGENT, () -> tickets.become(number, TicketStatus.CLOSED));

        assertThatExceptionOfType(StatusRefused.class).isThrownBy(() -> answer(ANNA, number, "Ещё"));
        assertThatExceptionOfType(StatusRefused.class)
                .isThrownBy(() -> Acting.as(ANNA, () -> tickets.become(number, TicketStatus.OPEN)));

        Acting.as(AGENT, () -> tickets.become(number, TicketStatus.OPEN));
        assertThat(answer(ANNA, number, "Ещё").text()).isEqualTo("Ещё");
    }

    @Test
    void internalNotesAreForAgentsAndChangeNothing() {
        var number = file(ticket(ANNA));

        Acting.get(AGENT, () -> tickets.answer(number, "Похоже на вчерашний сбой", true));

        assertThat(Acting.get(ANNA, () -> tickets.get(number)).messages()).isEmpty();
        assertThat(Acting.get(AGENT, () -> tickets.get(number)).messages()).hasSize(1);
        assertThat(statusOf(number)).isEqualTo(TicketStatus.NEW);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.get(ANNA, () -> tickets.answer(number, "Тайна", true)));
    }

    @Test
    void requestersDoNotSeeWhatWasSuggestedToThem() {
        var number = file(ticket(ANNA));

        assertThat(Acting.get(ANNA, () -> tickets.get(number)).suggestions()).isEmpty();
    }

    @Test
    void anEmptyAnswerIsRefused() {
        var number = file(ticket(ANNA));

        assertThatExceptionOfType(InvalidTicket.class).isThrownBy(() -> answer(ANNA, number, "  "));
    }

    @Test
    void aListGoesOnWhereItEnded() {
        var numbers = Stream.generate(() -> Acting.get(VERA, () -> tickets.file(ticket(VERA))))
                .limit(5)
                .toList();

        var first = Acting.get(VERA, () -> tickets.list(ALL, null, 3));
        var second = Acting.get(VERA, () -> tickets.list(ALL, first.next(), 3));

        assertThat(Stream.concat(first.tickets().stream(), second.tickets().stream())
                        .map(TicketLine::number)
                        .limit(5))
                .containsExactlyElementsOf(numbers.reversed());
    }

    @Test
    void theQueueShowsUnreadCasesFirstAndThenThoseThatWaitLongest() {
        var old = file(ticket(ANNA));
        var read = file(ticket(ANNA));
        var young = file(ticket(ANNA));
        Acting.as(AGENT, () -> queue.seen(read));

        var unsolved = Acting.get(AGENT, () -> queue.find(QueueFilter.UNSOLVED, null, 1000)).stream()
                .map(TicketLine::number)
                .toList();

        assertThat(unsolved).containsSubsequence(old, young, read);
    }

    @Test
    void theQueueGoesOnWhereItEnded() {
        Stream.generate(() -> file(ticket(ANNA))).limit(4).forEach(it -> {});
        var whole = Acting.get(AGENT, () -> queue.find(QueueFilter.UNSOLVED, null, 1000));

        var middle = QueuePlace.of(whole.get(1));

        assertThat(Acting.get(AGENT, () -> queue.find(QueueFilter.UNSOLVED, middle, 1000)))
                .isEqualTo(whole.subList(2, whole.size()));
    }

    @Test
    void theQueueIsFilteredByStatusTopicAndWords() {
        var number = file(ticket(ANNA));
        var waiting = new QueueFilter(EnumSet.of(TicketStatus.WAITING), Desk.TOPIC, "ромашка");

        assertThat(Acting.get(AGENT, () -> queue.find(waiting, null, 1000)))
                .extracting(TicketLine::number)
                .doesNotContain(number);
        answer(AGENT, number, "Какой номер?");

        assertThat(Acting.get(AGENT, () -> queue.find(waiting, null, 1000)))
                .extracting(TicketLine::number)
                .contains(number);
        assertThat(Acting.get(AGENT, () -> queue.find(new QueueFilter(ALL, null, number), null, 1000)))
                .extracting(TicketLine::number)
                .contains(number);
        assertThat(Acting.get(AGENT, () -> queue.find(new QueueFilter(ALL, null, "100%"), null, 1000)))
                .isEmpty();
    }

    @Test
    void theQueueIsForAgents() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.get(ANNA, () -> queue.find(QueueFilter.UNSOLVED, null, 10)));
    }

    @Test
    void whateverARequesterWritesIsUnreadAgain() {
        var number = file(ticket(ANNA));
        Acting.as(AGENT, () -> queue.seen(number));

        answer(ANNA, number, "И ещё");

        assertThat(Acting.get(AGENT, () -> tickets.get(number)).line().unread()).isTrue();
    }

    @Test
    void aFileGoesWithTheTicketItWasSentFor() throws Exception {
        var file = Acting.get(ANNA, () -> files.receive("../снимок.log", content("12:00 ошибка")));
        var number = file(withFile(ANNA, file));

        var opened = Acting.get(BORIS, () -> tickets.openFile(number, file.id()));

        assertThat(opened.file().name()).isEqualTo("снимок.log");
        assertThat(opened.content()).hasContent("12:00 ошибка");
        assertThatExceptionOfType(TicketNotFound.class)
                .isThrownBy(() -> Acting.get(VERA, () -> tickets.openFile(number, file.id())));
    }

    @Test
    void nobodyAttachesAnothersFileOrOneTwice() {
        var file = Acting.get(ANNA, () -> files.receive("a.log", content("a")));

        assertThatExceptionOfType(InvalidTicket.class)
                .isThrownBy(() -> Acting.get(VERA, () -> tickets.file(withFile(VERA, file))));
        file(withFile(ANNA, file));
        assertThatExceptionOfType(InvalidTicket.class).isThrownBy(() -> file(withFile(ANNA, file)));
    }

    @Test
    void aFileIsNeitherEmptyNorAProgramNorTooLarge() {
        assertThatExceptionOfType(UnacceptableFile.class)
                .isThrownBy(() -> Acting.get(ANNA, () -> files.receive("a.log", content(""))));
        assertThatExceptionOfType(UnacceptableFile.class)
                .isThrownBy(() -> Acting.get(ANNA, () -> files.receive("a.png", content("MZ\0\1\2"))));
        assertThatExceptionOfType(UnacceptableFile.class)
                .isThrownBy(() -> Acting.get(
                        ANNA,
                        () -> files.receive(
                                "a.log", new ByteArrayInputStream(new byte[(int) TicketFile.MAX_SIZE + 1]))));
    }

    private static NewTicket withFile(Person requester, TicketFile file) {
        return ticket(Requester.of(requester), Map.of("call-task-id", "1", "screenshot", file.id()), null);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(NewTicket ticket) {
        return Acting.get(ANNA, () -> tickets.file(ticket));
    }

    private TicketMessage answer(Person author, String number, String text) {
        return Acting.get(author, () -> tickets.answer(number, text, false));
    }

    private TicketStatus statusOf(String number) {
        return Acting.get(AGENT, () -> tickets.get(number)).status();
    }

    private List<String> numbersSeenBy(Person person) {
        return Acting.get(person, () -> tickets.list(ALL, null, 1000)).tickets().stream()
                .map(TicketLine::number)
                .toList();
    }

    private static <T> List<T> atOnce(Stream<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls.toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
