package org.spravka.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.Incoming;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.PublishedPage;
import org.spravka.content.Publishing;
import org.spravka.help.web.Address;
import org.spravka.help.web.Frame;
import org.spravka.help.web.ReaderPage;
import org.spravka.help.web.ReaderPages;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find where an archived page was. */
@SpravkaTest
class GonePageTest {

    private static final Locale RU = Locale.of("ru");
    private static final Frame RUSSIAN = new Frame(RU, false);

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    Incoming incoming;

    @Autowired
    ReaderPages pages;

    @BeforeEach
    void twoPages() {
        AsSystem.run(() -> {
            if (catalog.topic("gone-tasks").isEmpty()) {
                arranging.createCategory("gone-calls", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("gone-calls", "gone-tasks", Map.of(RU, new Naming("Задания", "")), "");
                publish("gone-one", "Перезвон", "Текст.");
                publish("gone-two", "Расписание", "См. [перезвон](help:gone-one#kak).");
            }
            arranging.archivePage("gone-one");
        });
    }

    private void publish(String slug, String title, String markdown) {
        drafts.create(slug, "gone-tasks", RU, new PageText(title, "", List.of(), markdown), Author.named("Anna"));
        publishing.publish(slug, RU, null, "", false, Author.named("Anna"));
    }

    @Test
    void anArchivedPageIsGoneAndSaysWhereToGoOn() {
        var gone = at("/help/gone-one");

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.indexed()).isFalse();
        assertThat(gone.before())
                .contains("Страницы «Перезвон» больше нет", "Расписание", "/topics/gone-tasks", "value=\"Перезвон\"");
    }

    @Test
    void itsOldRevisionsAndItsHistoryAreGoneForReadersButNotForEditors() {
        assertThat(at("/help/gone-one/history").status()).isEqualTo(410);
        assertThat(at("/help/gone-one/v/1").status()).isEqualTo(410);

        assertThat(AsSystem.get(() -> at("/help/gone-one/history")).status()).isEqualTo(200);
        assertThat(AsSystem.get(() -> at("/help/gone-one/v/1")).before()).contains("Текст.");
        assertThat(AsSystem.get(() -> at("/help/gone-one")).before()).contains("/edit/gone-one");
    }

    @Test
    void aPageThatNeverWasIsStillMissing() {
        assertThat(at("/help/never-was").status()).isEqualTo(404);
    }

    @Test
    void takenBackItIsThereAsItWas() {
        AsSystem.run(() -> arranging.unarchivePage("gone-one"));

        assertThat(at("/help/gone-one").status()).isEqualTo(200);
        assertThat(catalog.archived("gone-one")).isEmpty();
    }

    @Test
    void whoeverArchivesAPageIsToldWhichPagesLeadThere() {
        assertThat(incoming.to("gone-one")).extracting(PublishedPage::slug).containsExactly("gone-two");
        assertThat(incoming.to("gone-two")).isEmpty();
    }

    private ReaderPage at(String path) {
        return pages.at(Address.parse(path, Map.of()).orElseThrow(), RUSSIAN);
    }
}
