package org.spravka.help.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of one address of the help, ready to be put into a document or under a Vaadin view.
 *
 * @param status 200, 404, or 410 for what was there once
 * @param title of the document
 * @param description for search engines, may be empty
 * @param path of the address without the language; what a canonical link is made of
 * @param locales the languages it exists in
 * @param indexed whether search engines shall list it
 * @param before safe HTML before the interactive part
 * @param live the interactive part, which Vaadin replaces by one that works while typing
 * @param after safe HTML after the interactive part
 */
public record ReaderPage(
        int status,
        String title,
        String description,
        String path,
        Set<Locale> locales,
        boolean indexed,
        String before,
        @Nullable Live live,
        String after) {

    /** An interactive part of a page. */
    public sealed interface Live {}

    /** "Was this helpful?" of one revision. */
    public record Feedback(String slug, Locale locale, int revision) implements Live {}

    /** The large search box. */
    public record SearchBox(String words) implements Live {}

    static ReaderPage found(String title, String description, String path, Set<Locale> locales, String html) {
        return new ReaderPage(200, title, description, path, locales, true, html, null, "");
    }

    ReaderPage with(Live live, String after) {
        return new ReaderPage(status, title, description, path, locales, indexed, before, live, after);
    }

    /** Under a line about the time it is of, and without the interactive part, which is about today. */
    ReaderPage under(String bar) {
        return new ReaderPage(status, title, description, path, locales, false, bar + before, null, after);
    }

    ReaderPage withoutIndex() {
        return new ReaderPage(status, title, description, path, locales, false, before, live, after);
    }

    ReaderPage missing() {
        return new ReaderPage(404, title, description, path, locales, false, before, live, after);
    }

    ReaderPage gone() {
        return new ReaderPage(410, title, description, path, locales, false, before, live, after);
    }
}
