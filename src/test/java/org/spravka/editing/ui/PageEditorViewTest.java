package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.content.Author;
import org.spravka.content.FolderPage;
import org.spravka.content.FolderPage.FolderRevision;
import org.spravka.content.FolderPages;
import org.spravka.content.PublishedPage;
import org.spravka.content.Seen;
import org.spravka.content.WaitingText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class PageEditorViewTest extends EditingViewTest {

    @Autowired
    FolderPages folder;

    @Test
    void whatIsTypedIsSavedAsADraftByItself() {
        published("Перезвон", "Один раз.");
        openEditor();
        assertThat(status()).isEqualTo("As in version 1, no draft");

        markdown().setValue("Три раза.");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Три раза.");
        assertThat(status()).startsWith("Draft saved ");
        assertThat(publishedMarkdown()).isEqualTo("Один раз.");
    }

    @Test
    void openingAPageStoresNothing() {
        published("Перезвон", "Один раз.");

        openEditor();
        click("Save");

        assertThat(storedDraft()).isEmpty();
    }

    @Test
    void labelsAreSavedAndProposedFromOtherPages() {
        published("Перезвон", "Один раз.");
        openEditor();

        labels().setValue("BUSY", "перезвон");

        assertThat(storedDraft()).map(it -> it.text().labels()).contains(List.of("BUSY", "перезвон"));
    }

    @Test
    void thePreviewFollowsTheTextByTheRenderer() {
        published("Перезвон", "Один раз.");
        openEditor();

        markdown().setValue("> [!TIP]\n> Совет <script>alert(1)</script>");

        assertThat(preview()).contains("alert-tip", "Совет").doesNotContain("<script");
    }

    @Test
    void aTextWithoutATitleIsNotSavedAndSaysWhy() {
        published("Перезвон", "Один раз.");
        openEditor();

        findTextField().withLabel("Title").setValue("");

        assertThat(storedDraft()).isEmpty();
        assertThat(status()).isEqualTo("Not saved: the title is missing");
        assertThat(findTextField().withLabel("Title").component().isInvalid()).isTrue();
    }

    @Test
    void aPublishedDraftIsWhatReadersSee() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish");
        findTextArea().withLabel("What has changed and why").setValue("Больше попыток");
        findCheckbox().withLabel("Minor edit").click();
        clickInDialog("Publish");

        assertThat(catalog.page(slug, RU)).map(PublishedPage::revision).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.text().markdown()).isEqualTo("Три раза.");
            assertThat(it.comment()).isEqualTo("Больше попыток");
            assertThat(it.minor()).isTrue();
            assertThat(it.author()).isEqualTo(Author.named("Anna"));
        });
        assertThat(status()).isEqualTo("As in version 2, no draft");
        assertThat(storedDraft()).isEmpty();
    }

    @Test
    void theDialogBeforePublishingShowsWhatChanges() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish");

        assertThat(textOf(findDialog().component())).contains("Version 1", "Один раз.", "Три раза.");
    }

    @Test
    void aDraftThatSaysWhatIsPublishedIsNotPublished() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");
        markdown().setValue("Один раз.");

        click("Publish");

        assertThat(findButton()
                        .inside(findDialog())
                        .withText("Publish")
                        .component()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void aDiscardedDraftLeavesThePageAsItIsPublished() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Discard draft");
        findConfirmDialog().confirm();

        assertThat(storedDraft()).isEmpty();
        assertThat(markdown().getValue()).isEqualTo("Один раз.");
        assertThat(status()).isEqualTo("As in version 1, no draft");
    }

    @Test
    void anEditorWhoComesTooLateSeesBothTextsAndLosesNeither() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");

        markdown().setValue("Три раза.");

        assertThat(textOf(stale())).contains("Boris", "Дважды.", "Три раза.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
        assertThat(markdown().getValue()).isEqualTo("Три раза.");
        assertThat(status()).startsWith("Not saved: someone else has changed the text.");
    }

    @Test
    void whileNobodyHasDecidedTypingGoesOnWithoutSaving() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        markdown().setValue("Три раза.");

        markdown().setValue("Четыре раза.");

        assertThat(textOf(stale())).contains("Дважды.", "Четыре раза.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
    }

    @Test
    void myTextGoesOnOverTheirsOnWish() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        markdown().setValue("Три раза.");

        click("Keep my text");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Три раза.");
        assertThat(find(StaleNotice.class).exists()).isFalse();
        markdown().setValue("Четыре раза.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Четыре раза.");
    }

    @Test
    void theirTextGoesOnOnWish() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон чаще", "Дважды.");
        markdown().setValue("Три раза.");

        click("Take their text");

        assertThat(markdown().getValue()).isEqualTo("Дважды.");
        assertThat(findTextField().withLabel("Title").component().getValue()).isEqualTo("Перезвон чаще");
        assertThat(find(StaleNotice.class).exists()).isFalse();
        assertThat(status()).startsWith("Draft saved ");
    }

    @Test
    void bothTextsAreMergedOnWishAndSavedOnceLookedThrough() {
        published("Перезвон", "Первая.\n\nВторая.\n\nТретья.");
        openEditor();
        borisSaves("Перезвон", "Первая Бориса.\n\nВторая.\n\nТретья.");
        markdown().setValue("Первая.\n\nВторая.\n\nТретья Анны.");

        click("Merge both texts");
        assertThat(markdown().getValue()).isEqualTo("Первая Бориса.\n\nВторая.\n\nТретья Анны.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nВторая.\n\nТретья.");

        click("Save the merged text");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nВторая.\n\nТретья Анны.");
    }

    @Test
    void aTextPublishedMeanwhileIsNotOverwrittenUnseen() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        publish();

        markdown().setValue("Три раза.");

        assertThat(textOf(stale())).contains("Boris published version 2", "Дважды.", "Три раза.");
        assertThat(storedDraft()).isEmpty();
    }

    @Test
    void aDraftThatSomeoneElseChangedIsNotPublishedUnseen() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");
        borisSaves("Перезвон", "Дважды.");

        click("Publish");
        clickInDialog("Publish");

        assertThat(publishedMarkdown()).isEqualTo("Один раз.");
        assertThat(textOf(stale())).contains("Дважды.", "Три раза.");
    }

    @Test
    void aTextThatNeverReachedTheServerIsOfferedAndTaken() {
        published("Перезвон", "Один раз.");
        openEditor();

        browserOffers("До обрыва связи.", new Seen.RevisionAt(1));
        click("Go on with that text");

        assertThat(markdown().getValue()).isEqualTo("До обрыва связи.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("До обрыва связи.");
    }

    @Test
    void aTextKeptInTheBrowserDoesNotOverwriteWhatSomeoneElseWroteSince() {
        published("Перезвон", "Один раз.");
        borisSaves("Перезвон", "Дважды.");
        openEditor();

        browserOffers("До обрыва связи.", new Seen.RevisionAt(1));
        click("Go on with that text");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
        assertThat(textOf(stale())).contains("Дважды.", "До обрыва связи.");
    }

    @Test
    void aTextThatContinuesTheDraftLeavesNothingBehind() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        browserOffers("Три раза и еще раз.", storedDraft().orElseThrow().state());
        click("Go on with that text");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Три раза и еще раз.");
        assertThat(find(OtherText.class).exists()).isFalse();
    }

    @Test
    void aFileThatWaitsIsTakenOverIntoTheDraft() {
        fileSays("Из файла.");
        borisSaves("Перезвон", "Дважды.");
        fileSays("Из файла, новее.");
        openEditor();
        assertThat(textOf(find(OtherText.class).single())).contains("calls/tasks/" + slug, "Из файла, новее.");

        click("Take the file over into the draft");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Из файла, новее.");
        assertThat(find(OtherText.class).exists()).isFalse();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFileThatWaitsIsLeftAside() {
        fileSays("Из файла.");
        borisSaves("Перезвон", "Дважды.");
        fileSays("Из файла, новее.");
        navigate(OutlineView.class);
        assertThat(textOf(find(WaitingTexts.class).single())).contains("calls/tasks/" + slug);
        openEditor();

        click("Leave the page as it is");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aTranslationStartsFromTheOtherLanguage() {
        published("Перезвон", "Один раз.");
        openEditor(EN);

        click("Start with the text: Russian");

        assertThat(draft(EN)).map(it -> it.text().markdown()).contains("Один раз.");
        assertThat(find(H1.class).single().getText()).isEqualTo("Перезвон");
    }

    @Test
    void aTranslationStartsEmptyOnWish() {
        published("Перезвон", "Один раз.");
        openEditor(EN);

        click("Start with an empty page");
        findTextField().withLabel("Title").setValue("Recall");

        assertThat(draft(EN)).map(it -> it.text().title()).contains("Recall");
    }

    @Test
    void anOldAddressLeadsToTheEditorOfThePage() {
        published("Перезвон", "Один раз.");
        var old = slug;
        slug = slug + "-new";
        asBoris(() -> arranging.renamePage(old, slug));

        UI.getCurrent().navigate(PageEditorView.class, PageEditorView.parameters(old), PageEditorView.in(RU));

        assertThat(markdown().getValue()).isEqualTo("Один раз.");
        markdown().setValue("Три раза.");
        assertThat(storedDraft()).isPresent();
    }

    @Test
    void aPageThatWasRenamedMeanwhileIsNotSavedUnderItsOldAddress() {
        published("Перезвон", "Один раз.");
        openEditor();
        asBoris(() -> arranging.renamePage(slug, slug + "-new"));

        markdown().setValue("Три раза.");

        assertThat(status()).startsWith("Not saved: the page has another address now.");
    }

    private void fileSays(String markdown) {
        var text = text("Перезвон", markdown);
        asBoris(() -> folder.offer(List.of(new FolderPage(
                "calls/tasks/%s.ru.md".formatted(slug),
                slug,
                null,
                RU,
                "tasks",
                1,
                List.of(),
                new FolderRevision(text, Author.named("Vera"), Instant.EPOCH, "", false),
                List.of(),
                List.of(),
                text.sha256()))));
    }

    private Optional<WaitingText> waiting() {
        return AsSystem.get(() -> drafts.waiting(slug, RU));
    }

    private void browserOffers(String markdown, Seen seen) {
        var keeper = find(DraftKeeper.class).single();
        var json = JsonMapper.shared()
                .createObjectNode()
                .put("id", "17")
                .put("seen", KeptWording.text(seen))
                .put("at", 1_700_000_000_000L);
        json.set("wording", KeptWording.json(new Wording("Перезвон", "", List.of(), markdown)));
        ComponentUtil.fireEvent(keeper, new DraftKeeper.FoundEvent(keeper, true, json));
    }

    private StaleNotice stale() {
        return find(StaleNotice.class).single();
    }

    private LabelsField labels() {
        return find(LabelsField.class).single();
    }

    private String preview() {
        return find(Preview.class).single().getElement().getOuterHTML();
    }
}
