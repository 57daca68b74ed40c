package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.content.ArrangedPage;
import org.spravka.content.Category;
import org.spravka.content.Topic;
import org.spravka.editing.Node;

class OutlineViewTest extends EditingViewTest {

    @Test
    void theTreeShowsWhatIsPublishedDraftedAndMissingInEachLanguage() {
        published("Правила перезвона", "Один раз.");
        borisSaves("Правила перезвона", "Три раза.");

        navigate(OutlineView.class);
        filter("Правила перезвона");

        assertThat(rows()).endsWith("calls", "tasks", slug);
        assertThat(cell(slug, 1)).isEqualTo("Russian: version 1 is published, there is a draft");
        assertThat(cell(slug, 2)).isEqualTo("English: not there yet");
    }

    @Test
    void aNewPageStartsAsADraftInItsEditor() {
        navigate(OutlineView.class);
        filter("call tasks");
        select("tasks");

        click("New page");
        findTextField().withLabel("Title: Russian").setValue("Где найти " + slug);
        assertThat(slugField()).isEqualTo("gde-nayti-" + slug);
        findTextField().withLabel("Title: English").setValue("Where to find it");
        clickInDialog("Create");

        slug = "gde-nayti-" + slug;
        assertThat(getCurrentView()).isInstanceOf(PageEditorView.class);
        assertThat(storedDraft())
                .map(it -> it.text().title())
                .hasValueSatisfying(it -> assertThat(it).startsWith("Где найти"));
        assertThat(draft(EN)).map(it -> it.text().title()).contains("Where to find it");
        assertThat(catalog.page(slug, RU)).isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsField() {
        published("Занятая", "Текст.");
        navigate(OutlineView.class);
        filter("call tasks");
        select("tasks");

        click("New page");
        findTextField().withLabel("Title: Russian").setValue("Другая");
        findTextField().withLabel("Address").setValue(slug);
        clickInDialog("Create");

        assertThat(findTextField().withLabel("Address").component().isInvalid()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(OutlineView.class);
    }

    @Test
    void aNewCategoryAndTopicAreThereForReaders() {
        navigate(OutlineView.class);

        click("New category");
        findTextField().withLabel("Title: Russian").setValue("Отчеты " + slug);
        clickInDialog("Create");
        filter("otchety-" + slug);
        select("otchety-" + slug);
        click("New topic");
        findTextField().withLabel("Title: Russian").setValue("Сборка " + slug);
        clickInDialog("Create");

        assertThat(catalog.category("otchety-" + slug))
                .map(Category::topics)
                .hasValueSatisfying(it -> assertThat(it).extracting(Topic::slug).containsExactly("sborka-" + slug));
        assertThat(rows()).containsExactly("otchety-" + slug, "sborka-" + slug);
    }

    @Test
    void aTopicIsRenamedInEachLanguage() {
        asBoris(() -> arranging.createTopic("calls", "topic-" + slug, names("Старое", "Old"), ""));
        navigate(OutlineView.class);
        filter("topic-" + slug);
        select("topic-" + slug);

        click("Rename");
        findTextField().withLabel("Title: English").setValue("New");
        clickInDialog("Save");

        assertThat(catalog.topic("topic-" + slug)).hasValueSatisfying(it -> {
            assertThat(it.title(EN)).isEqualTo("New");
            assertThat(it.title(RU)).isEqualTo("Старое");
        });
    }

    @Test
    void aPageWithANewAddressIsStillFoundAtTheOldOne() {
        published("Переезд", "Текст.");
        navigate(OutlineView.class);
        filter(slug);
        select(slug);

        click("Change address");
        findTextField().withLabel("Address").setValue("moved-" + slug);
        clickInDialog("Save");

        assertThat(catalog.redirect(slug)).contains("moved-" + slug);
        assertThat(catalog.page("moved-" + slug, RU)).isPresent();
    }

    @Test
    void aPageMovesUpPastTheOneAboveIt() {
        published("Первая " + slug, "Текст.");
        var first = slug;
        slug = slug + "-second";
        published("Вторая " + slug, "Текст.");
        navigate(OutlineView.class);
        filter(first);
        select(slug);

        findButton().withAriaLabel("Move up").click();

        assertThat(rows()).endsWith(slug, first);
        assertThat(orderOf("tasks")).containsSubsequence(slug, first);
        assertThat(findButton().withAriaLabel("Move up").component().isEnabled())
                .isFalse();
    }

    @Test
    void aPageMovesToAnotherTopic() {
        published("Странница", "Текст.");
        navigate(OutlineView.class);
        filter(slug);
        select(slug);

        click("Move");
        find(ParentField.class)
                .single()
                .setValue(find(ParentField.class)
                        .single()
                        .getGenericDataView()
                        .getItems()
                        .filter(it -> it.slug().equals("rules"))
                        .findFirst()
                        .orElseThrow());
        clickInDialog("Move");

        assertThat(catalog.page(slug, RU)).map(it -> it.topic()).contains("rules");
        assertThat(rows()).containsExactly("calls", "rules", slug);
    }

    @Test
    void anArchivedPageIsGoneForReadersAndComesBackOnWish() {
        published("Старая", "Текст.");
        navigate(OutlineView.class);
        filter(slug);
        select(slug);

        click("Archive");
        findConfirmDialog().confirm();
        assertThat(catalog.page(slug, RU)).isEmpty();
        assertThat(rows()).doesNotContain(slug);

        findCheckbox().withLabel("Show archived pages").click();
        select(slug);
        click("Bring back");
        findConfirmDialog().confirm();
        assertThat(catalog.page(slug, RU)).isPresent();
    }

    @Test
    void draftsThatAreOpenAreListedWithWhoSavedThem() {
        drafted("Черновик " + slug, "Текст.");

        navigate(OutlineView.class);

        assertThat(textOf(find(OpenDrafts.class).single())).contains("Черновик " + slug, "Boris");
    }

    private void filter(String words) {
        findTextField().withLabel("Find a page, topic or category").setValue(words);
    }

    private String slugField() {
        return findTextField().withLabel("Address").component().getValue();
    }

    /** The slugs of the lines that are to be seen. */
    private List<String> rows() {
        var tree = test(grid());
        return java.util.stream.IntStream.range(0, tree.size())
                .mapToObj(it -> ((Node) tree.getRow(it)).slug())
                .toList();
    }

    private void select(String slug) {
        test(grid()).select(rows().indexOf(slug));
    }

    private String cell(String slug, int column) {
        return test(grid())
                .getCellComponent(rows().indexOf(slug), column)
                .getElement()
                .getAttribute("aria-label");
    }

    @SuppressWarnings("unchecked")
    private TreeGrid<Node> grid() {
        return find(TreeGrid.class).single();
    }

    private List<String> orderOf(String topic) {
        return AsSystem.get(arranging::pages).stream()
                .filter(it -> it.topic().equals(topic))
                .map(ArrangedPage::slug)
                .toList();
    }
}
