package org.spravka.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.help.Feedbacks;
import org.spravka.ticket.Deflections;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

@SignedInAs(Somebody.AGENT)
class InsightViewTest extends ScreenTest {

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Deflections deflections;

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    @BeforeEach
    void readersHaveSaidSomething() {
        List.of("search_log", "feedback", "deflection").forEach(it -> jdbc.update("DELETE FROM " + it, Map.of()));
        jdbc.update("""
                INSERT INTO search_log (at, locale, words, hits, opened) VALUES
                  (UTC_TIMESTAMP(), 'en', 'fax', 0, NULL), (UTC_TIMESTAMP(), 'ru', 'факс', 0, NULL)
                """, Map.of());
        var answer = feedbacks.add("call-task", Locale.ENGLISH, 1, false);
        feedbacks.explain(answer, "What if it does not start?");
        deflections.solved("reset-password", Locale.ENGLISH, 1, "email", null);
    }

    @Test
    void whatFoundNothingAndWhatPagesLackIsShownForOneLanguage() {
        open("insight?of=en&days=7");

        var sections = find(Section.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
        assertThat(sections.get(0)).contains("fax").doesNotContain("факс");
        assertThat(sections.get(3)).contains("Start a call task", "Reset your password");
        assertThat(sections.get(4)).contains("What if it does not start?");
    }

    @Test
    void anotherLanguageIsAnotherAddress() {
        open("insight?of=en&days=7");
        find(Select.class).all().getFirst().setValue(Locale.of("ru"));
        roundTrip();

        assertThat(find(Section.class).all().getFirst().getElement().getTextRecursively())
                .contains("факс");
    }
}
