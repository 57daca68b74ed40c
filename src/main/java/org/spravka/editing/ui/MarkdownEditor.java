package org.spravka.editing.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A field for Markdown, as text with a toolbar. Its value follows the typing, while it goes on as well as after it; any other
 * event of the page brings it up to date first. Its label is read out, not shown.
 */
@Tag("markdown-editor")
@JsModule("./markdown-editor.ts")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
public class MarkdownEditor extends AbstractSinglePropertyField<MarkdownEditor, String>
        implements Focusable<MarkdownEditor>, HasLabel, HasPlaceholder, HasSize, LocaleChangeObserver {

    /** Behind the typing, at most; so much and a way to the server and back is what a crash can cost. */
    private static final int BEHIND_MILLIS = 800;

    /** Texts the element shows; it knows them by the same names. */
    private static final List<String> TEXTS = List.of(
            "toolbar",
            "leave",
            "bold",
            "italic",
            "heading2",
            "heading3",
            "list",
            "numberedList",
            "quote",
            "link",
            "table",
            "alert",
            "codeBlock",
            "find",
            "findNext",
            "findPrevious",
            "findAll",
            "matchCase",
            "regularExpression",
            "wholeWord",
            "replaceWith",
            "replace",
            "replaceAll",
            "closeFind",
            "currentMatch",
            "onLine",
            "replacedOnLine",
            "replacedMatches");

    public MarkdownEditor() {
        super("value", "", false);
        getSynchronizationRegistration().debounce(BEHIND_MILLIS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
    }

    /**
     * Puts a text in, under the hands of whoever goes on typing: what was typed since it was read here stays. Where that is in
     * the same words, nothing is put in. Tells what became of it, see {@link #addRebasedListener}; until then the value may yet
     * be what was typed before it.
     */
    public void rebase(String text) {
        getElement().callJsFunction("rebase", getValue(), text);
        setModelValue(text, false);
    }

    /** The text was put in, or not, and the value is up to date. */
    public Registration addRebasedListener(ComponentEventListener<RebasedEvent> listener) {
        return addListener(RebasedEvent.class, listener);
    }

    @DomEvent("rebased")
    public static class RebasedEvent extends ComponentEvent<MarkdownEditor> {

        private final boolean done;

        public RebasedEvent(MarkdownEditor source, boolean fromClient, @EventData("event.detail.done") boolean done) {
            super(source, fromClient);
            this.done = done;
        }

        boolean isDone() {
            return done;
        }
    }

    /** The language of the text, for spell checking and screen readers. */
    public void setLanguage(Locale language) {
        getElement().setAttribute("lang", language.toLanguageTag());
    }

    /** Replaces the selection, in the browser, and puts the cursor behind what it inserted. */
    public void insert(String text) {
        getElement().callJsFunction("insert", text);
    }

    /**
     * Puts the cursor at the start of a line and shows it.
     *
     * @param line the first is 1; past the end it is the last
     */
    public void goTo(int line) {
        getElement().callJsFunction("goTo", line);
    }

    /** Selects a part of the text and shows it; places are counted in characters, from 0. */
    public void select(int from, int to) {
        getElement().callJsFunction("select", from, to);
    }

    /** A part of the text, and what to say of it. */
    public record Mark(int from, int to, String message) {}

    private record Marked(int fingerprint, List<Mark> marks) {}

    /** Underlines parts of a text, as long as it is the one in the browser; those before are gone. */
    public void mark(String text, List<Mark> marks) {
        getElement().setPropertyBean("marked", new Marked(text.hashCode(), marks));
    }

    /** Ctrl-S, on a Mac ⌘S, was pressed in the text. */
    public Registration addSaveListener(ComponentEventListener<SaveEvent> listener) {
        return addListener(SaveEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        TEXTS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), key -> getTranslation("editing.markdown." + key))));
    }

    /** The value is what stood in the editor at that moment. */
    @DomEvent("save")
    public static class SaveEvent extends ComponentEvent<MarkdownEditor> {

        public SaveEvent(MarkdownEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
