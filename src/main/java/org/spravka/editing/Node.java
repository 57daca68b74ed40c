package org.spravka.editing;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.spravka.content.ArrangedPage;
import org.spravka.content.ArrangedPage.InLanguage;
import org.spravka.content.Category;
import org.spravka.content.Names;
import org.spravka.content.Naming;
import org.spravka.content.Topic;

/** One line of the {@link Outline}. */
public sealed interface Node {

    String slug();

    /** In the wished language, else in another, else the slug. */
    String title(Locale locale);

    /** In every language there is. */
    Collection<String> titles();

    /** Tells it from every other line, and stays the same when it is renamed in words or moved. */
    default String key() {
        return getClass().getSimpleName() + ":" + slug();
    }

    record OfCategory(Category category) implements Node {

        @Override
        public String slug() {
            return category.slug();
        }

        @Override
        public String title(Locale locale) {
            return category.title(locale);
        }

        @Override
        public Collection<String> titles() {
            return Node.titles(category.names());
        }
    }

    record OfTopic(Topic topic) implements Node {

        @Override
        public String slug() {
            return topic.slug();
        }

        @Override
        public String title(Locale locale) {
            return topic.title(locale);
        }

        @Override
        public Collection<String> titles() {
            return Node.titles(topic.names());
        }
    }

    record OfPage(ArrangedPage page) implements Node {

        @Override
        public String slug() {
            return page.slug();
        }

        @Override
        public String title(Locale locale) {
            return page.title(locale);
        }

        @Override
        public Collection<String> titles() {
            return page.translations().values().stream().map(InLanguage::title).toList();
        }
    }

    private static Collection<String> titles(Names names) {
        return names.byLocale().values().stream()
                .map(Naming::title)
                .filter(Objects::nonNull)
                .toList();
    }
}
