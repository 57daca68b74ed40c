package org.spravka.editing;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spravka.content.ArrangedPage;
import org.spravka.content.Category;
import org.spravka.content.Topic;
import org.spravka.editing.Node.OfCategory;
import org.spravka.editing.Node.OfPage;
import org.spravka.editing.Node.OfTopic;

/** All categories, topics and pages as editors see them, in their order. Immutable. */
public final class Outline {

    private final List<Category> categories;
    private final Map<String, List<OfPage>> pagesByTopic;

    public Outline(List<Category> categories, List<ArrangedPage> pages) {
        this.categories = List.copyOf(categories);
        this.pagesByTopic = pages.stream()
                .map(OfPage::new)
                .collect(groupingBy(it -> it.page().topic()));
    }

    public List<OfCategory> categories() {
        return categories.stream().map(OfCategory::new).toList();
    }

    public List<OfTopic> topics() {
        return categories.stream()
                .flatMap(it -> it.topics().stream())
                .map(OfTopic::new)
                .toList();
    }

    public List<Node> roots() {
        return nodes(categories().stream());
    }

    public List<Node> children(Node parent) {
        return switch (parent) {
            case OfCategory(var category) -> nodes(category.topics().stream().map(OfTopic::new));
            case OfTopic(var topic) -> nodes(pages(topic.slug()).stream());
            case OfPage page -> List.of();
        };
    }

    /** Those under the same parent, the node itself among them. */
    public List<Node> siblings(Node node) {
        return switch (node) {
            case OfCategory category -> roots();
            case OfTopic topic -> categoryOf(topic).map(this::children).orElse(List.of());
            case OfPage(var page) -> nodes(pages(page.topic()).stream());
        };
    }

    /** What it has become since; empty if it is not here any more. */
    public Optional<Node> again(Node node) {
        return siblings(node).stream().filter(it -> it.key().equals(node.key())).findFirst();
    }

    private static List<Node> nodes(Stream<? extends Node> stream) {
        return stream.<Node>map(it -> it).toList();
    }

    /** The category itself, or the one that a topic or page is in. */
    public Optional<OfCategory> categoryOf(@Nullable Node node) {
        return switch (node) {
            case null -> Optional.empty();
            case OfCategory category -> Optional.of(category);
            case OfTopic(var topic) ->
                categories().stream()
                        .filter(it -> it.slug().equals(topic.category()))
                        .findFirst();
            case OfPage page -> topicOf(page).flatMap(this::categoryOf);
        };
    }

    /** The topic itself, or the one that a page is in; empty for a category. */
    public Optional<OfTopic> topicOf(@Nullable Node node) {
        return switch (node) {
            case OfTopic topic -> Optional.of(topic);
            case OfPage(var page) ->
                topics().stream().filter(it -> it.slug().equals(page.topic())).findFirst();
            case null, default -> Optional.empty();
        };
    }

    private List<OfPage> pages(String topic) {
        return pagesByTopic.getOrDefault(topic, List.of());
    }

    public Outline withoutArchived() {
        return new Outline(categories, pages(it -> !it.page().archived()));
    }

    /**
     * What has all the words, or parts of words, in its slug or in a title of any language; with what it is in, and with all that
     * is in it.
     */
    public Outline with(String words) {
        if (words.isBlank()) {
            return this;
        }
        var wanted = Arrays.asList(folded(words.strip()).split("\\s+"));
        var wholeTopics = wholeTopics(wanted);
        var found = pages(it -> wholeTopics.contains(it.page().topic()) || has(it, wanted));
        var shownTopics = new HashSet<>(wholeTopics);
        found.forEach(it -> shownTopics.add(it.topic()));
        return new Outline(
                categories.stream()
                        .filter(it -> has(new OfCategory(it), wanted)
                                || it.topics().stream().anyMatch(topic -> shownTopics.contains(topic.slug())))
                        .map(it -> only(it, shownTopics))
                        .toList(),
                found);
    }

    /** Topics that are found themselves, or whose category is. */
    private Set<String> wholeTopics(List<String> wanted) {
        return categories.stream()
                .flatMap(category -> category.topics().stream()
                        .filter(topic -> has(new OfCategory(category), wanted) || has(new OfTopic(topic), wanted)))
                .map(Topic::slug)
                .collect(Collectors.toSet());
    }

    private static Category only(Category category, Set<String> topics) {
        return new Category(
                category.id(),
                category.slug(),
                category.position(),
                category.icon(),
                category.names(),
                category.topics().stream()
                        .filter(it -> topics.contains(it.slug()))
                        .toList());
    }

    private List<ArrangedPage> pages(Predicate<OfPage> wanted) {
        return pagesByTopic.values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(OfPage::page)
                .toList();
    }

    private static boolean has(Node node, List<String> wanted) {
        var text = folded(node.slug() + " " + String.join(" ", node.titles()));
        return wanted.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
