package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpravkaTest
class CheckupsTest {

    private static final Locale RU = Locale.of("ru");
    private static final String SLUG = "looked-at";

    @Autowired
    Checkups checkups;

    @Autowired
    Drafts drafts;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private final List<Object> told = new ArrayList<>();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void aPage() {
        AsSystem.run(() -> {
            if (catalog.topic("looked-at-tasks").isEmpty()) {
                arranging.createCategory("looked-at", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("looked-at", "looked-at-tasks", Map.of(RU, new Naming("Задания", "")), "");
                drafts.create(
                        SLUG, "looked-at-tasks", RU, new PageText("Т", "", List.of(), "Раз."), Author.named("Anna"));
            }
        });
    }

    @AfterEach
    void nobodyLooks() {
        AsSystem.run(() -> checkups.clear(SLUG));
    }

    @Test
    void theListShowsAPageAWeekAheadAndNotBefore() {
        set(today.plusDays(20), 0);
        assertThat(near()).isEmpty();

        set(today.plusDays(5), 0);
        assertThat(near())
                .singleElement()
                .satisfies(it -> assertThat(it.isOverdue(clock)).isFalse());

        set(today.minusDays(1), 0);
        assertThat(near())
                .singleElement()
                .satisfies(it -> assertThat(it.isOverdue(clock)).isTrue());
    }

    @Test
    void whoeverHasLookedIsAskedAgainAfterTheMonthsOrNever() {
        set(today, 6);
        AsSystem.run(() -> checkups.done(SLUG));
        assertThat(AsSystem.get(() -> checkups.of(SLUG))).map(Checkup::dueOn).contains(today.plusMonths(6));

        set(today, 0);
        AsSystem.run(() -> checkups.done(SLUG));
        assertThat(AsSystem.get(() -> checkups.of(SLUG))).isEmpty();
    }

    @Test
    void eachReminderIsSentOnceHoweverManyNodesLook() {
        set(today.plusDays(100), 0);
        remindersIn(95).round();
        remindersIn(95).round();
        assertThat(told).hasSize(1);

        remindersIn(101).round();
        remindersIn(101).round();
        assertThat(told)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .isEqualTo(
                                new EditorNotice(EditorNotice.Kind.CHECKUP, 7, SLUG, null, SLUG, today.plusDays(100))));
    }

    private CheckupReminders remindersIn(int days) {
        return new CheckupReminders(jdbc, transactions, told::add, Clock.offset(clock, Duration.ofDays(days)));
    }

    private void set(LocalDate day, int months) {
        AsSystem.run(() -> checkups.set(SLUG, day, ZoneOffset.UTC, months, new Author(7L, "Anna")));
    }

    private List<Checkup> near() {
        return AsSystem.get(() -> checkups.near()).stream()
                .filter(it -> it.slug().equals(SLUG))
                .toList();
    }
}
