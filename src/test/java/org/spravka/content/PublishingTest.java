package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

@SpravkaTest
class PublishingTest {

    private static final Locale RU = Locale.of("ru");
    private static final Author ANNA = Author.named("Anna");
    private static int pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    History history;

    @Autowired
    ChangeLog changes;

    private String slug = "";

    @BeforeEach
    void topic() {
        AsSystem.run(() -> {
            if (catalog.topic("publishing-tasks").isEmpty()) {
                arranging.createCategory("publishing", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("publishing", "publishing-tasks", Map.of(RU, new Naming("Задания", "")), "");
            }
            slug = "published-" + ++pages;
            drafts.create(slug, "publishing-tasks", RU, text("Первая"), ANNA);
        });
    }

    @Test
    void readersSeeADraftOnlyOncePublished() {
        assertThat(catalog.page(slug, RU)).isEmpty();

        var revision = publish();

        assertThat(revision.number()).isEqualTo(1);
        assertThat(catalog.page(slug, RU)).map(PublishedPage::title).contains("Первая");
    }

    @Test
    void revisionsAreNumberedWithoutGapsAndKeepTheirText() {
        publish();
        save("Вторая", new Seen.RevisionAt(1));
        publish();

        assertThat(history.of(slug, RU))
                .extracting(Revision::number, it -> it.text().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Вторая"),
                        org.assertj.core.groups.Tuple.tuple(1, "Первая"));
        assertThat(history.of(slug, RU))
                .allSatisfy(it -> assertThat(it.sha256()).isEqualTo(it.text().sha256()));
    }

    @Test
    void aSaveThatContinuesAnOlderDraftIsRefusedAndStoresNothing() {
        var first = AsSystem.get(() -> drafts.find(slug, RU)).orElseThrow();
        save("Чужая", first.state());

        assertThatThrownBy(() -> save("Моя", first.state()))
                .isInstanceOfSatisfying(
                        DraftStale.class,
                        stale -> assertThat(stale.draft())
                                .map(it -> it.text().title())
                                .contains("Чужая"));
        assertThat(AsSystem.get(() -> drafts.find(slug, RU)))
                .map(it -> it.text().title())
                .contains("Чужая");
    }

    @Test
    void theSameTextSavedTwiceIsAnotherStateOfTheDraft() {
        var first = AsSystem.get(() -> drafts.find(slug, RU)).orElseThrow();

        assertThat(save("Первая", first.state()).state()).isNotEqualTo(first.state());
    }

    @Test
    void publishingWithoutADraftIsRefused() {
        publish();

        assertThatThrownBy(this::publish).isInstanceOf(NoDraft.class);
    }

    @Test
    void anArchivedPageIsGoneForReadersAndComesBackAsItWas() {
        publish();

        AsSystem.run(() -> arranging.archivePage(slug));
        assertThat(catalog.page(slug, RU)).isEmpty();

        AsSystem.run(() -> arranging.unarchivePage(slug));
        assertThat(catalog.page(slug, RU)).map(PublishedPage::number).contains(1);
    }

    @Test
    void theOldSlugOfARenamedPageLeadsToTheNewOne() {
        publish();

        AsSystem.run(() -> arranging.renamePage(slug, slug + "-new"));

        assertThat(catalog.page(slug, RU)).isEmpty();
        assertThat(catalog.redirect(slug)).contains(slug + "-new");
        assertThat(catalog.page(slug + "-new", RU)).isPresent();
    }

    @Test
    void everyChangeIsInTheLogInTheOrderInWhichItBecameVisible() {
        var before = changes.last();
        publish();
        AsSystem.run(() -> arranging.archivePage(slug));

        assertThat(changes.after(before, 10))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.PUBLISHED, ChangeKind.ARCHIVED);
        assertThat(changes.after(before, 10)).extracting(Change::sequence).containsExactly(before + 1, before + 2);
        assertThat(catalog.sequence()).isEqualTo(before + 2);
    }

    private Draft save(String title, Seen seen) {
        return AsSystem.get(() -> drafts.save(slug, RU, text(title), seen, ANNA));
    }

    private Revision publish() {
        return AsSystem.get(() -> publishing.publish(slug, RU, null, "", false, ANNA));
    }

    private static PageText text(String title) {
        return new PageText(title, "", List.of(), "Текст.\n");
    }
}
