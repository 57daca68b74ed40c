package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.content.Author;
import org.spravka.content.FolderPage;
import org.spravka.content.FolderPage.FolderRevision;
import org.spravka.content.FolderPages;
import org.spravka.content.KeptTexts;
import org.spravka.content.Merge.Choice;
import org.spravka.content.PublishedPage;
import org.spravka.content.RevisionNames;
import org.spravka.content.Seen;
import org.spravka.content.WaitingText;
import org.spravka.editing.Presence;
import org.spravka.help.ui.MissingView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class PageEditorViewTest extends EditingViewTest {

    @Autowired
    FolderPages folder;

    @Autowired
    KeptTexts kept;

    @Autowired
    RevisionNames names;

    @Autowired
    Presence presence;

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
    void anOldVersionIsComparedAndThenGoesOnAsADraft() {
        published("Перезвон", "Один раз.");
        borisSaves("Перезвон", "Дважды.");
        publish();
        UI.getCurrent().navigate("edit/" + slug, QueryParameters.fromString("translation=ru&restore=1"));
        assertThat(find(OtherText.class).single().getElement().getOuterHTML()).contains("Version 1", "Один раз.");

        click("Take this version into the draft");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Один раз.");
        assertThat(publishedMarkdown()).isEqualTo("Дважды.");
    }

    @Test
    void aVersionGetsANameWhenItIsPublished() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish");
        findTextField().withLabel("Name of the version").setValue("Осенний выпуск");
        clickInDialog("Publish");

        assertThat(names.of(slug, RU)).containsEntry(2, "Осенний выпуск");
    }

    @Test
    void anAddressWithoutAPageLooksLikeAnyOtherMissingPage() {
        UI.getCurrent().navigate("edit/there-is-nothing-here");

        assertThat(find(MissingView.class).single().getElement().getProperty("innerHTML"))
                .contains("There is no such page");
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
    void anEditorWhoComesTooLateChoosesBetweenBothWaysAndLosesNeither() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");

        markdown().setValue("Три раза.");

        assertThat(conflict().getElement().getOuterHTML()).contains("Boris", "Дважды", "Три раза");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
        assertThat(status()).startsWith("Not saved yet: someone else has changed the same words.");
        assertThat(button("Save with these choices").isEnabled()).isFalse();
    }

    @Test
    void myWordsGoOnOnWishAndTheirsAreSetAside() {
        aConflict();

        choose(Choice.MINE);
        click("Save with these choices");
        browserHasBroughtItTogether();

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Три раза.");
        assertThat(find(ConflictNotice.class).exists()).isFalse();
        assertThat(setAside()).containsExactly("Дважды.");
        markdown().setValue("Четыре раза.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Четыре раза.");
    }

    @Test
    void theirWordsGoOnOnWishAndMineAreSetAside() {
        aConflict();

        choose(Choice.THEIRS);
        click("Save with these choices");
        browserHasBroughtItTogether();

        assertThat(markdown().getValue()).isEqualTo("Дважды.");
        assertThat(setAside()).containsExactly("Три раза.");
        assertThat(status()).startsWith("Draft saved ");
    }

    @Test
    void bothWaysGoOnOnWish() {
        aConflict();

        choose(Choice.BOTH);
        click("Save with these choices");
        browserHasBroughtItTogether();

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Три раза.\n\nДважды.");
        assertThat(setAside()).isEmpty();
    }

    @Test
    void aTextSetAsideIsTakenBackOnWish() {
        aConflict();
        choose(Choice.MINE);
        click("Save with these choices");
        browserHasBroughtItTogether();

        find(Details.class).all().stream()
                .filter(it -> it.getSummaryText().equals("Texts set aside"))
                .forEach(it -> it.setOpened(true));
        click("Take this text back");

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
        assertThat(setAside()).containsExactlyInAnyOrder("Дважды.", "Три раза.");
    }

    @Test
    void changesOfDifferentBlocksAreMergedWithoutAsking() {
        published("Перезвон", "Первая.\n\nВторая.\n\nТретья.");
        openEditor();
        borisSaves("Перезвон", "Первая Бориса.\n\nВторая.\n\nТретья.");

        markdown().setValue("Первая.\n\nВторая.\n\nТретья Анны.");
        assertThat(markdown().getValue()).isEqualTo("Первая Бориса.\n\nВторая.\n\nТретья Анны.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nВторая.\n\nТретья.");

        browserHasBroughtItTogether();
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nВторая.\n\nТретья Анны.");
        assertThat(find(ConflictNotice.class).exists()).isFalse();
    }

    @Test
    void whatIsTypedWhileTheBrowserBringsTextsTogetherIsSavedAsWell() {
        published("Перезвон", "Первая.\n\nТретья.");
        openEditor();
        borisSaves("Перезвон", "Первая Бориса.\n\nТретья.");
        markdown().setValue("Первая.\n\nТретья Анны.");

        markdown().setValue("Первая.\n\nТретья Анны и ещё.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nТретья.");
        markdown().setValue("Первая Бориса.\n\nТретья Анны и ещё.");
        browserHasBroughtItTogether();

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая Бориса.\n\nТретья Анны и ещё.");
    }

    @Test
    void whatIsTypedIntoTheSameWordsMeanwhileIsNotMergedUnseen() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        beat();

        markdown().setValue("Три раза.");
        ComponentUtil.fireEvent(markdown(), new MarkdownEditor.RebasedEvent(markdown(), true, false));

        assertThat(conflict().getElement().getOuterHTML()).contains("Дважды", "Три раза");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Дважды.");
    }

    @Test
    void whatOthersSaveComesInWithoutTyping() {
        published("Перезвон", "Первая.\n\nТретья.");
        openEditor();
        borisSaves("Перезвон чаще", "Первая Бориса.\n\nТретья.");

        beat();
        browserHasBroughtItTogether();

        assertThat(markdown().getValue()).isEqualTo("Первая Бориса.\n\nТретья.");
        assertThat(findTextField().withLabel("Title").component().getValue()).isEqualTo("Перезвон чаще");
    }

    @Test
    void whoElseHasThePageOpenIsShown() {
        published("Перезвон", "Один раз.");
        openEditor();

        asBoris(() -> presence.beat("another-window", slug, RU, true));
        beat();
        assertThat(textOf(find(PresentEditors.class).single())).contains("Also here:", "system (writing)");

        asBoris(() -> presence.leave("another-window"));
        beat();
        assertThat(textOf(find(PresentEditors.class).single())).isEmpty();
    }

    @Test
    void anotherWindowOfMineIsShownAsMine() {
        published("Перезвон", "Один раз.");
        openEditor();

        presence.beat("my-other-window", slug, RU, false);
        beat();

        assertThat(textOf(find(PresentEditors.class).single())).contains("you, in another window");
    }

    @Test
    void aTextPublishedMeanwhileIsNotOverwrittenUnseen() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        publish();

        markdown().setValue("Три раза.");

        assertThat(conflict().getElement().getOuterHTML()).contains("Boris published version 2", "Дважды", "Три раза");
        assertThat(storedDraft()).isEmpty();
    }

    @Test
    void aDraftThatSomeoneElseChangedIsNotPublishedUnseen() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");
        click("Publish");
        borisSaves("Перезвон", "Дважды.");

        clickInDialog("Publish");

        assertThat(publishedMarkdown()).isEqualTo("Один раз.");
        assertThat(markdown().getValue()).isEqualTo("Дважды.");
    }

    @Test
    void aTextThatNeverReachedTheServerIsThereAgainIfNobodyWroteSince() {
        published("Перезвон", "Один раз.");
        openEditor();

        browserOffers("До обрыва связи.", new Seen.RevisionAt(1));

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
        assertThat(conflict().getElement().getOuterHTML()).contains("Дважды", "До обрыва связи");
    }

    @Test
    void aFileThatChangedInOtherBlocksIsMergedIntoTheDraft() {
        fileSays("Первая.\n\nТретья.");
        borisSaves("Перезвон", "Первая.\n\nТретья Бориса.");
        openEditor();
        fileSays("Первая из файла.\n\nТретья.");

        beat();
        click("Merge both");
        browserHasBroughtItTogether();

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Первая из файла.\n\nТретья Бориса.");
        assertThat(waiting()).isEmpty();
        assertThat(find(OtherText.class).exists()).isFalse();
    }

    @Test
    void aFileThatChangedTheSameWordsWaitsUntilThatIsDecided() {
        fileSays("Один раз.");
        borisSaves("Перезвон", "Дважды.");
        openEditor();
        fileSays("Трижды.");
        beat();
        click("Merge both");
        assertThat(waiting()).isPresent();

        choose(Choice.THEIRS);
        click("Save with these choices");
        browserHasBroughtItTogether();

        assertThat(storedDraft()).map(it -> it.text().markdown()).contains("Трижды.");
        assertThat(waiting()).isEmpty();
        assertThat(setAside()).contains("Дважды.");
    }

    @Test
    void aFileThatWaitsIsTakenOverIntoTheDraft() {
        fileSays("Из файла.");
        borisSaves("Перезвон", "Дважды.");
        fileSays("Из файла, новее.");
        openEditor();
        assertThat(textOf(find(OtherText.class).single())).contains("calls/tasks/" + slug);

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

    private void aConflict() {
        published("Перезвон", "Один раз.");
        openEditor();
        borisSaves("Перезвон", "Дважды.");
        markdown().setValue("Три раза.");
    }

    private ConflictNotice conflict() {
        return find(ConflictNotice.class).single();
    }

    private void choose(Choice choice) {
        find(ConflictCard.class).all().forEach(it -> it.choose(choice));
    }

    private Button button(String text) {
        return findButton().withText(text).component();
    }

    private List<String> setAside() {
        return AsSystem.get(() -> kept.of(slug, RU)).stream()
                .map(it -> it.text().markdown())
                .toList();
    }

    /** The browser answers that it has put in what the server brought together. */
    private void browserHasBroughtItTogether() {
        ComponentUtil.fireEvent(markdown(), new MarkdownEditor.RebasedEvent(markdown(), true, true));
    }

    private static void beat() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private LabelsField labels() {
        return find(LabelsField.class).single();
    }

    private String preview() {
        return find(Preview.class).single().getElement().getOuterHTML();
    }
}
