package org.spravka.ticket;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.spravka.SpravkaApplication;
import org.spravka.account.Acting;
import org.spravka.base.database.TestDatabase;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.ticket.QueueFilter.Owner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk at a hundred thousand tickets, on a real database: what each look at the queue and each filing takes on the server. */
final class TicketBench {

    private static final int TICKETS = 100_000;
    private static final int VOCABULARY = 20_000;
    private static final int ROUNDS = 100;
    private static final String[] WORDS =
            ("обзвон задание номер клиент отчет бот сценарий блок звонок запись канал рассылка шаблон "
                            + "оператор очередь счет баланс платеж договор доступ пароль вход ошибка сообщение телефон линия вебхук "
                            + "токен запрос ответ кнопка страница файл таблица график период статус голос речь текст адрес настройка")
                    .split(" ");

    private final JdbcTemplate jdbc;
    private final TicketQueue queue;
    private final Tickets tickets;
    private final Random random = new Random(7);

    private TicketBench(JdbcTemplate jdbc, TicketQueue queue, Tickets tickets) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.tickets = tickets;
    }

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(SpravkaApplication.class)
                .initializers(new TestDatabase())
                .run("--server.port=0", "--spravka.content.location=target/test-content-empty");
        try {
            Desk.open(
                    context.getBean(Catalog.class),
                    context.getBean(Arranging.class),
                    context.getBean(TicketForms.class));
            new TicketBench(
                            context.getBean(JdbcTemplate.class),
                            context.getBean(TicketQueue.class),
                            context.getBean(Tickets.class))
                    .run();
        } finally {
            context.close();
        }
        System.exit(0);
    }

    private void run() {
        fill();
        var all = EnumSet.allOf(TicketStatus.class);
        print("| What | p50 ms | p95 ms | p99 ms |");
        print("|---|---|---|---|");
        look("queue, unsolved", QueueFilter.UNSOLVED);
        deep();
        look("queue, mine", new QueueFilter(QueueFilter.UNSOLVED.statuses(), Owner.ME, null, null, false, ""));
        look("queue, nobody's", new QueueFilter(QueueFilter.UNSOLVED.statuses(), Owner.NOBODY, null, null, false, ""));
        look("queue, one topic", new QueueFilter(QueueFilter.UNSOLVED.statuses(), "topic-7", ""));
        look("queue, one company", new QueueFilter(all, Owner.ANYBODY, null, 1007L, false, ""));
        look("queue, due", new QueueFilter(QueueFilter.UNSOLVED.statuses(), Owner.ANYBODY, null, null, true, ""));
        look("queue, closed ones", new QueueFilter(Set.of(TicketStatus.CLOSED), null, ""));
        look("queue, all", new QueueFilter(all, null, ""));
        look("words: one common", new QueueFilter(all, null, "обзвона"));
        look("words: two", new QueueFilter(all, null, "ошибка вебхука"));
        look("words: a number", new QueueFilter(all, null, "B51234"));
        measure(
                "counts by status (every 4 s)",
                ROUNDS,
                it -> Acting.get(
                        People.AGENT, () -> jdbc.queryForList("SELECT status, COUNT(*) FROM ticket GROUP BY status")));
        measure("a company's list", ROUNDS, it -> Acting.get(People.ANNA, () -> tickets.list(all, null, 20)));
        measure(
                "a ticket with its thread",
                ROUNDS,
                it -> Acting.get(People.AGENT, () -> tickets.get("B" + (it * 801 + 1))));
        measure("filing", ROUNDS, it -> Acting.get(People.ANNA, () -> tickets.file(Desk.ticket(People.ANNA))));
    }

    private void look(String name, QueueFilter filter) {
        measure(name, ROUNDS, it -> Acting.get(People.AGENT, () -> queue.find(filter, null, 31)));
    }

    /** The hundredth page costs what the first does. */
    private void deep() {
        var place = Acting.get(People.AGENT, () -> queue.find(QueueFilter.UNSOLVED, null, 3000))
                .getLast();
        measure(
                "queue, a hundred pages further",
                ROUNDS,
                it -> Acting.get(People.AGENT, () -> queue.find(QueueFilter.UNSOLVED, QueuePlace.of(place), 31)));
    }

    private void fill() {
        var now = Instant.now();
        for (var from = 0; from < TICKETS; from += 2000) {
            var rows = new ArrayList<Object[]>();
            var words = new ArrayList<Object[]>();
            var messages = new ArrayList<Object[]>();
            for (var i = from + 1; i <= from + 2000; i++) {
                var active = random.nextInt(100) < 8;
                var status = active
                        ? TicketStatus.values()[random.nextInt(3)]
                        : random.nextBoolean() ? TicketStatus.SOLVED : TicketStatus.CLOSED;
                var company = 1000 + random.nextInt(500);
                var at = Timestamp.from(now.minus(Duration.ofMinutes(5L * (TICKETS - i))));
                var due = active && random.nextInt(10) == 0
                        ? Timestamp.from(now.plusSeconds(random.nextInt(200_000)))
                        : null;
                var subject = say(5);
                var text = say(60);
                rows.add(new Object[] {
                    (long) i,
                    "B" + i,
                    "topic-" + random.nextInt(30),
                    subject,
                    text,
                    status.name(),
                    active && random.nextInt(4) == 0,
                    2000L + random.nextInt(5000),
                    (long) company,
                    at,
                    at,
                    random.nextBoolean() ? 915L + random.nextInt(30) : null,
                    due
                });
                words.add(new Object[] {(long) i, "b" + i + " " + subject + " " + text});
                messages.add(new Object[] {(long) i, say(40), at});
                messages.add(new Object[] {(long) i, say(40), at});
            }
            jdbc.batchUpdate(
                    "INSERT INTO ticket (id, number, locale, category, topic, form_revision, subject, text, status, unread, "
                            + "requester_id, requester_name, requester_email, company_id, company_name, created_at, changed_at, "
                            + "assignee_id, assignee_name, due_at) VALUES (?, ?, 'ru', 'calls', ?, 0, ?, ?, ?, ?, ?, 'Имя', "
                            + "'a@example.com', ?, 'Компания', ?, ?, ?, 'Агент', ?)",
                    rows);
            jdbc.batchUpdate("INSERT INTO ticket_words (ticket_id, words) VALUES (?, ?)", words);
            jdbc.batchUpdate(
                    "INSERT INTO ticket_message (ticket_id, author_name, from_agent, internal, text, at) "
                            + "VALUES (?, 'Имя', FALSE, FALSE, ?, ?)",
                    messages);
        }
        jdbc.execute("ANALYZE TABLE ticket, ticket_message, ticket_words");
    }

    private String say(int count) {
        var said = new StringBuilder();
        for (var i = 0; i < count; i++) {
            said.append(word()).append(random.nextInt(3) == 0 ? "а " : " ");
        }
        return said.toString().strip();
    }

    /** As in real texts, few words are frequent and most are rare (Zipf). */
    private String word() {
        var rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        return rank < WORDS.length
                ? WORDS[rank]
                : "слово" + (char) ('а' + rank % 30) + (char) ('а' + rank / 30 % 30) + (char) ('а' + rank / 900 % 30);
    }

    private void measure(String name, int rounds, IntConsumer work) {
        for (var i = 0; i < rounds / 4; i++) {
            work.accept(i);
        }
        var took = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var start = System.nanoTime();
            work.accept(i);
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        print("| %s | %.1f | %.1f | %.1f |".formatted(name, at(took, 0.5), at(took, 0.95), at(took, 0.99)));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    /** What a bench is for goes to standard output. */
    @SuppressWarnings("java:S106")
    private static void print(String line) {
        System.out.println(line);
    }
}
