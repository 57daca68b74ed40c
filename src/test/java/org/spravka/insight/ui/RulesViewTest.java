package org.spravka.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.search.Search;
import org.spravka.search.SearchRequest;
import org.spravka.ticket.SignedInAs;
import org.spravka.ticket.SignedInAs.Somebody;
import org.spravka.ticket.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignedInAs(Somebody.EDITOR)
class RulesViewTest extends ScreenTest {

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somebodyHasSearched() {
        forget();
        jdbc.sql("INSERT INTO search_log (at, locale, words, hits) VALUES (UTC_TIMESTAMP(), 'en', 'quagga', 0)")
                .update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM search_log WHERE words = 'quagga'").update();
    }

    @Test
    void whatTheProgramKnowsIsThere() {
        open("insight/words?of=en&kind=synonyms");

        assertThat(text().getValue()).contains("почта email");
        assertThat(said()).contains("This comes with the program. Nobody has changed it yet.");
    }

    @Test
    void pastSearchesThatWouldTurnOutDifferentlyAreShownBeforeAnythingIsKept() {
        open("insight/words?of=en&kind=synonyms");
        text().setValue("quagga => password");

        press("Show what would change", Button.class);

        assertThat(find(H3.class).all()).extracting(H3::getText).containsExactly("quagga");
        assertThat(find(ListItem.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("Reset your password · only on this side");
        assertThat(slugs("quagga")).isEmpty();
    }

    @Test
    void whatIsSavedCountsAtOnceAndForOneLanguage() {
        open("insight/words?of=en&kind=synonyms");
        var before = text().getValue();
        try {
            text().setValue("quagga => password");
            press("Save", Button.class);

            assertThat(said()).contains("Saved. Searches follow it from now on, on every server within some seconds.");
            assertThat(slugs("quagga")).containsExactly("reset-password");
        } finally {
            text().setValue(before);
            press("Save", Button.class);
        }
        assertThat(slugs("quagga")).isEmpty();
    }

    @Test
    void whatCannotBeFollowedIsNotSaved() {
        open("insight/words?of=en&kind=pinned");
        text().setValue("password => no-such-page");

        press("Save", Button.class);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly("Line 1: There is no page “no-such-page” in this language.");
        assertThat(text().isInvalid()).isTrue();
    }

    private TextArea text() {
        return find(TextArea.class).withClassName("rules-text").single();
    }

    private void press(String caption, Class<Button> type) {
        test(find(type).withText(caption).single()).click();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> slugs(String words) {
        return search.find(new SearchRequest(words, Locale.ENGLISH)).hits().stream()
                .map(it -> it.page().slug())
                .toList();
    }
}
