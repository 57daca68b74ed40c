package org.spravka.suggestion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.suggestion.Suggestions;
import org.spravka.suggestion.TicketDraft;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignedInAs(Somebody.AGENT)
class PastTicketsViewTest extends ScreenTest {

    private static final String TABLE = """
            Subject;Description;Article;Language
            ;The quokka in the corner squeaks;call-task;en
            ;;call-task;en
            Quokka;squeaks;no-such-page;en
            Quokka;squeaks;;en
            Quokka;squeaks;call-task;Klingon
            ;The quokka in the corner squeaks;https://help.example/help/call-task?lang=en;en
            """;

    @Autowired
    Suggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void chooseAFile() {
        jdbc.sql("DELETE FROM lesson WHERE question LIKE '%quokka%'").update();
        open("insight/past-tickets");
        find(PastTicketsView.class).single().show("past.csv", TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachRowThatTeachesNothingIsNamedBeforeAnythingIsKept() {
        assertThat(said()).contains("past.csv: 6 rows, encoding UTF-8, delimiter «;». Nothing has been learned yet.");
        assertThat(lines())
                .hasSize(5)
                .anyMatch(it -> it.startsWith("Line 3: Subject and text are empty"))
                .anyMatch(it -> it.startsWith("Line 4: There is no page “no-such-page”"))
                .anyMatch(it -> it.startsWith("Line 5: No page is given"))
                .anyMatch(it -> it.startsWith("Line 6: There are no pages in the language “Klingon”"))
                .anyMatch(it -> it.startsWith("Line 7: This ticket was learned before"));
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsLearnedCountsAtOnce() {
        test(find(Button.class).withText("Learn 1").single()).click();

        assertThat(said()).contains("Tickets learned: 1. They count already. Rows left out: 5.");
        var draft = new TicketDraft(Locale.ENGLISH, null, null, "a quokka that squeaks", "", Map.of());
        assertThat(suggestions.forDraft(draft, 1))
                .extracting(it -> it.page().slug())
                .containsExactly("call-task");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherColumnMayBeChosen() {
        Select<Integer> text = find(Select.class).all().stream()
                .filter(it -> it.getLabel().equals("Text"))
                .findFirst()
                .orElseThrow();
        text.setValue(null);

        assertThat(lines()).anyMatch(it -> it.startsWith("Line 2: Subject and text are empty"));
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.startsWith("Line "))
                .toList();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private int kept() {
        return jdbc.sql("SELECT COUNT(*) FROM lesson WHERE question LIKE '%quokka%'")
                .query(Integer.class)
                .single();
    }
}
