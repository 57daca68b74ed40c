package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spravka.content.PageText;
import org.spravka.content.TextChecks;
import org.spravka.markdown.Finding;
import org.spravka.markdown.Flaw;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor is told what to look at while writing and before publishing, and is never kept from it. */
class ChecksTest extends EditingViewTest {

    @Autowired
    TextChecks checks;

    @Test
    void whatToLookAtIsListedBesideTheTextWhileItIsWritten() {
        published("Перезвон", "Один раз.");
        openEditor();
        assertThat(textOf(list())).contains("To look at: 0");

        markdown().setValue("Один раз.\n\nСмотрите [здесь](help:nowhere).");

        assertThat(textOf(list()))
                .contains("To look at: 2", "Line 3", "“здесь” does not say", "There is no such page", "help:nowhere");
        assertThat(markdown().getElement().getProperty("marked")).contains("There is no such page");
        assertThat(storedDraft()).isPresent();
    }

    @Test
    void aFlawThatIsMendedIsGone() {
        published("Перезвон", "![](gone.png)");
        openEditor();
        assertThat(list().count()).isEqualTo(2);

        markdown().setValue("Без картинки.");

        assertThat(list().count()).isZero();
        assertThat(textOf(list())).contains("Links lead somewhere");
    }

    @Test
    void aTooLongTitleIsListed() {
        published("Перезвон", "Один раз.");
        openEditor();
        findTextField().withLabel("Title").setValue("Очень ".repeat(20) + "длинный");

        assertThat(textOf(list())).contains("Title", "The title has 127 characters");
    }

    @Test
    void beforePublishingTheEditorIsRemindedAndMayPublishAllTheSame() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Смотрите [отчет](help:nowhere).");

        click("Publish");
        assertThat(textOf(find(PublishForm.class).single())).contains("To look at: 1", "There is no such page");
        clickInDialog("Publish");

        assertThat(publishedMarkdown()).contains("help:nowhere");
    }

    @Test
    void linksToPagesAndSectionsAreLookedUpAsReadersWouldFindThem() {
        published("Перезвон", "## Где найти\n\nТекст.");
        var target = slug;
        slug = target + "-draft";
        drafted("Черновик", "Текст.");

        assertThat(flaws("[а](help:%s) [б](help:%s#где-найти) [в](%s.md)".formatted(target, target, target)))
                .isEmpty();
        assertThat(flaws("[а](help:%s#нет)".formatted(target))).containsExactly(Flaw.LINK_TO_MISSING_SECTION);
        assertThat(flaws("[а](help:%s)".formatted(slug))).containsExactly(Flaw.LINK_TO_HIDDEN_PAGE);
        assertThat(flaws("[а](help:%s-none)".formatted(slug))).containsExactly(Flaw.LINK_TO_MISSING_PAGE);
        assertThat(flaws("## Часть\n\n[а](help:self#часть) [б](help:self#нет)"))
                .containsExactly(Flaw.LINK_TO_MISSING_SECTION);
    }

    @Test
    void anOldAddressOfAPageIsGoodEnough() {
        published("Перезвон", "Один раз.");
        asBoris(() -> arranging.renamePage(slug, slug + "-new"));

        assertThat(flaws("[а](help:%s)".formatted(slug))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFlawIsExplainedInEveryLanguage(Flaw flaw) {
        for (var locale : List.of(Locale.ROOT, RU)) {
            assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", locale)
                            .getString("editing.check." + flaw.key()))
                    .isNotBlank();
        }
    }

    private List<Flaw> flaws(String markdown) {
        return checks.of("self", RU, new PageText("Сама", "", List.of(), markdown)).stream()
                .map(Finding::flaw)
                .toList();
    }

    private ChecksList list() {
        return find(BesideText.class).single().checks();
    }
}
