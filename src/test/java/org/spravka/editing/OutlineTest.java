package org.spravka.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spravka.content.ArrangedPage;
import org.spravka.content.ArrangedPage.InLanguage;
import org.spravka.content.Category;
import org.spravka.content.Names;
import org.spravka.content.Naming;
import org.spravka.content.Topic;

class OutlineTest {

    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.of("en");

    private final Outline outline = new Outline(
            List.of(
                    category(
                            "calls", "Звонки", topic("tasks", "calls", "Задания"), topic("rules", "calls", "Перезвон")),
                    category("bots", "Боты", topic("scenarios", "bots", "Сценарии"))),
            List.of(
                    page("task-id", "tasks", false, "Где найти ID", "Find the ID"),
                    page("task-stop", "tasks", true, "Остановить обзвон", "Stop a campaign"),
                    page("copy", "scenarios", false, "Скопировать сценарий", "Copy a scenario")));

    @Test
    void aTreeShowsTopicsUnderTheirCategoryAndPagesUnderTheirTopic() {
        assertThat(lines(outline))
                .containsExactly("calls", "tasks", "task-id", "task-stop", "rules", "bots", "scenarios", "copy");
    }

    @Test
    void archivedPagesAreHiddenOnWish() {
        assertThat(lines(outline.withoutArchived())).doesNotContain("task-stop").contains("task-id");
    }

    @Test
    void aPageIsFoundByAWordOfItsTitleInAnyLanguageAndShownWithWhatItIsIn() {
        assertThat(lines(outline.with("campaign"))).containsExactly("calls", "tasks", "task-stop");
        assertThat(lines(outline.with("СКОПИР сценар"))).containsExactly("bots", "scenarios", "copy");
    }

    @Test
    void aTopicOrCategoryIsFoundWithEverythingInIt() {
        assertThat(lines(outline.with("задания"))).containsExactly("calls", "tasks", "task-id", "task-stop");
        assertThat(lines(outline.with("боты"))).containsExactly("bots", "scenarios", "copy");
    }

    @Test
    void anEmptyTopicIsFoundToo() {
        assertThat(lines(outline.with("перезвон"))).containsExactly("calls", "rules");
    }

    @Test
    void nothingIsShownWhereNothingIsFound() {
        assertThat(lines(outline.with("факс"))).isEmpty();
    }

    private static List<String> lines(Outline outline) {
        return outline.roots().stream()
                .flatMap(it -> withDescendants(outline, it))
                .map(Node::slug)
                .toList();
    }

    private static Stream<Node> withDescendants(Outline outline, Node node) {
        return Stream.concat(
                Stream.of(node), outline.children(node).stream().flatMap(it -> withDescendants(outline, it)));
    }

    private static Category category(String slug, String title, Topic... topics) {
        return new Category(1, slug, 1, "", names(title), List.of(topics));
    }

    private static Topic topic(String slug, String category, String title) {
        return new Topic(1, slug, category, 1, "", names(title));
    }

    private static Names names(String title) {
        return new Names(Map.of(RU, new Naming(title, "")));
    }

    private static ArrangedPage page(String slug, String topic, boolean archived, String russian, String english) {
        return new ArrangedPage(
                slug,
                topic,
                archived,
                Map.of(RU, new InLanguage(russian, 1, false), EN, new InLanguage(english, 0, true)));
    }
}
