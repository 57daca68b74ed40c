package org.spravka.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spravka.SpravkaTest;
import org.spravka.account.TestClock;
import org.spravka.base.Visit;
import org.spravka.insight.Insights.SearchLine;
import org.spravka.search.HitOpened;
import org.spravka.search.Searched;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Whoever looks after the pages sees what people searched for, and nothing of who they are. */
@SpravkaTest
class SearchLogTest {

    private static final Locale RU = Locale.of("ru");
    private static final Visit ANNA = new Visit("anna");
    private static final Visit OLEG = new Visit("oleg");

    private final TestClock clock = new TestClock();
    private final NamedParameterJdbcTemplate jdbc;
    private final Insights insights;
    private final SearchLog log;

    SearchLogTest(@Autowired NamedParameterJdbcTemplate jdbc, @Autowired Insights insights) {
        this.jdbc = jdbc;
        this.insights = insights;
        this.log = new SearchLog(jdbc, new InsightSettings(Duration.ofDays(180)), clock);
    }

    @BeforeEach
    void nothingIsLogged() {
        jdbc.update("DELETE FROM search_log", Map.of());
    }

    @Test
    void theKeystrokesOfOneSearchAreOneLine() {
        search(ANNA, "обз", 9);
        search(ANNA, "обзвон", 4);
        search(ANNA, "обзвон не идет", 2);
        search(ANNA, "обзвон", 4);
        clock.move(Duration.ofMinutes(6));
        log.writeWhatIsOver();

        assertThat(insights.neverOpened(RU, clock.instant().minus(Duration.ofHours(1))))
                .containsExactly(new SearchLine("обзвон не идет", 1, 2, 0, null));
    }

    @Test
    void aSearchIsNotWrittenWhileItIsBeingTyped() {
        search(ANNA, "обзвон", 4);
        clock.move(Duration.ofSeconds(20));
        log.writeWhatIsOver();

        assertThat(totals().searches()).isZero();
    }

    @Test
    void thePageThatWasOpenedBelongsToTheSearchOfThatVisitor() {
        search(ANNA, "баланс", 3);
        search(OLEG, "баланс", 3);
        log.on(new HitOpened(ANNA, "Баланс", "deposit"));
        log.on(new HitOpened(ANNA, "баланс", "call-cost"));
        log.writeEverything();

        assertThat(insights.frequent(RU, clock.instant()))
                .containsExactly(new SearchLine("баланс", 2, 3, 1, "deposit"));
        assertThat(totals()).isEqualTo(new Insights.Totals(2, 0, 1, 0, totals().filed()));
    }

    /** Browsers keep what a search found for a minute, and go back to it without asking. */
    @Test
    void aPageThatIsOpenedFromAnEarlierSearchBelongsToThatOne() {
        search(ANNA, "баланс", 3);
        search(ANNA, "факс", 0);
        log.on(new HitOpened(ANNA, "баланс", "deposit"));
        log.writeEverything();

        assertThat(insights.frequent(RU, clock.instant()))
                .containsExactly(new SearchLine("баланс", 1, 3, 1, "deposit"));
        assertThat(insights.withoutHits(RU, clock.instant())).hasSize(1);
    }

    @Test
    void whoSearchesAgainAfterAPageStartsANewSearch() {
        search(ANNA, "баланс", 3);
        log.on(new HitOpened(ANNA, "Баланс", "deposit"));
        search(ANNA, "баланс карта", 1);
        log.writeEverything();

        assertThat(totals().searches()).isEqualTo(2);
    }

    @Test
    void whatFoundNothingIsListedByHowOftenItWasSearchedFor() {
        search(ANNA, "Факс", 0);
        search(OLEG, "факс", 0);
        clock.move(Duration.ofMinutes(1));
        search(OLEG, "пейджер", 0);
        log.writeEverything();

        assertThat(insights.withoutHits(RU, clock.instant().minus(Duration.ofHours(1))))
                .extracting(SearchLine::words)
                .containsExactly("факс", "пейджер");
    }

    @ParameterizedTest
    @CsvSource({
        "не звонит на +7 900 123-45-67, не звонит на …",
        "письмо для anna@example.com не пришло, письмо для … не пришло",
        "задание 1204 не идет, задание 1204 не идет"
    })
    void whatMayTellWhoSearchedIsNotKept(String typed, String kept) {
        search(ANNA, typed, 1);
        log.writeEverything();

        assertThat(insights.neverOpened(RU, clock.instant()))
                .extracting(SearchLine::words)
                .containsExactly(kept);
    }

    @Test
    void linesAreForgottenAfterTheTimeThatIsSet() {
        search(ANNA, "баланс", 3);
        log.writeEverything();
        clock.move(Duration.ofDays(179));
        log.forgetWhatIsOld();
        assertThat(totals().searches()).isZero();
        assertThat(all()).isEqualTo(1);

        clock.move(Duration.ofDays(2));
        log.forgetWhatIsOld();

        assertThat(all()).isZero();
    }

    private Insights.Totals totals() {
        return insights.totals(RU, clock.instant().minus(Duration.ofHours(1)));
    }

    private int all() {
        return insights.totals(RU, clock.instant().minus(Duration.ofDays(1000))).searches();
    }

    private void search(Visit visit, String words, int total) {
        log.on(new Searched(visit, words, RU, null, total));
    }
}
