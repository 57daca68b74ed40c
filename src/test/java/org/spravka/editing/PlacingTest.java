package org.spravka.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.content.Arranging;
import org.spravka.content.Change;
import org.spravka.content.ChangeLog;
import org.spravka.content.Naming;
import org.spravka.editing.Placing.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Each test has two categories of its own, each with a topic, and three pages in the first. */
@SpravkaTest
@WithMockUser(roles = "EDITOR")
class PlacingTest {

    private static final Locale RU = Locale.of("ru");
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    Placing placing;

    @Autowired
    Outlines outlines;

    @Autowired
    Arranging arranging;

    @Autowired
    NewPages newPages;

    @Autowired
    ChangeLog changes;

    private final int test = TESTS.incrementAndGet();

    @BeforeEach
    void pages() {
        for (var name : List.of("left", "right")) {
            arranging.createCategory(slug(name), Map.of(RU, new Naming(name, "")), "");
            arranging.createTopic(slug(name), slug(name + "-topic"), Map.of(RU, new Naming(name, "")), "");
        }
        for (var page : List.of("a", "b", "c")) {
            newPages.begin(slug(page), slug("left-topic"), Map.of(RU, page));
        }
    }

    @Test
    void aPageIsPutBeforeOrAfterAnother() {
        placing.putBeside(node("c"), Side.BEFORE, node("a"));
        assertThat(children("left-topic")).containsExactly("c", "a", "b");

        placing.putBeside(node("c"), Side.AFTER, node("a"));
        assertThat(children("left-topic")).containsExactly("a", "c", "b");
    }

    @Test
    void aPagePutBesideOneOfAnotherTopicMovesThere() {
        placing.putInto(node("a"), node("right-topic"));

        placing.putBeside(node("b"), Side.BEFORE, node("a"));

        assertThat(children("right-topic")).containsExactly("b", "a");
        assertThat(children("left-topic")).containsExactly("c");
    }

    @Test
    void aTopicPutBesideOneOfAnotherCategoryMovesThere() {
        placing.putBeside(node("left-topic"), Side.AFTER, node("right-topic"));

        assertThat(children("right")).containsExactly("right-topic", "left-topic");
        assertThat(children("left")).isEmpty();
    }

    @Test
    void aCategoryIsPutBeforeAnother() {
        placing.putBeside(node("right"), Side.BEFORE, node("left"));

        assertThat(outlines.now().categories()).extracting(Node::slug).containsSubsequence(slug("right"), slug("left"));
    }

    @Test
    void whatDoesNotFitStaysWhereItIs() {
        placing.putInto(node("a"), node("right"));
        placing.putInto(node("left-topic"), node("right-topic"));
        placing.putInto(node("a"), node("left-topic"));
        placing.putBeside(node("a"), Side.AFTER, node("right-topic"));
        placing.putBeside(node("a"), Side.AFTER, node("a"));

        assertThat(children("left")).containsExactly("left-topic");
        assertThat(children("left-topic")).containsExactly("a", "b", "c");
    }

    @Test
    void onlyPagesThatStandElsewhereNowCountAsMoved() {
        var before = changes.after(0, Integer.MAX_VALUE).size();

        placing.putBeside(node("c"), Side.BEFORE, node("b"));

        assertThat(changes.after(0, Integer.MAX_VALUE).stream().skip(before))
                .extracting(Change::slug)
                .containsExactly(slug("c"), slug("b"));
    }

    private String slug(String name) {
        return "placing-%d-%s".formatted(test, name);
    }

    private Node node(String name) {
        var outline = outlines.now();
        return outline.roots().stream()
                .flatMap(it -> withDescendants(outline, it))
                .filter(it -> it.slug().equals(slug(name)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> withDescendants(Outline outline, Node node) {
        return Stream.concat(
                Stream.of(node), outline.children(node).stream().flatMap(it -> withDescendants(outline, it)));
    }

    private List<String> children(String name) {
        return outlines.now().children(node(name)).stream()
                .map(it -> it.slug().substring(slug("").length()))
                .toList();
    }
}
