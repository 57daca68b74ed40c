package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spravka.content.PageText;
import org.spravka.editing.ui.MarkdownEditor.Mark;
import org.spravka.markdown.Finding;

/** Title, summary, labels and text of a page in one language. */
class PageFields extends Composite<Div> {

    private static final int BEHIND_MILLIS = 500;

    private final TextField title = new TextField(getTranslation("editing.title"));
    private final TextArea summary = new TextArea(getTranslation("editing.summary"));
    private final LabelsField labels;
    private final MarkdownEditor markdown = new MarkdownEditor();

    /** Whether the fields change because {@link #show} fills them. */
    private boolean showing;

    private Consumer<Boolean> rebased = done -> {};

    /** @param knownLabels to be proposed */
    PageFields(Locale locale, Collection<String> knownLabels) {
        labels = new LabelsField(knownLabels);
        follow(title);
        title.setMaxLength(PageText.MAX_TITLE);
        title.setManualValidation(true);
        title.setErrorMessage(getTranslation("editing.title.missing"));
        follow(summary);
        summary.setMaxLength(PageText.MAX_SUMMARY);
        summary.setTooltipText(getTranslation("editing.summary.help"));
        summary.setMinRows(1);
        summary.setMaxRows(3);
        markdown.setLabel(getTranslation("editing.text"));
        markdown.setLanguage(locale);
        Stream.<HasElement>of(title, summary, labels)
                .forEach(it -> it.getElement().setAttribute("lang", locale.toLanguageTag()));
        DraftKeeper.keep(title, "title");
        DraftKeeper.keep(summary, "summary");
        DraftKeeper.keep(labels, "labels");
        DraftKeeper.keep(markdown, "markdown");
        markdown.addRebasedListener(event -> rebased.accept(event.isDone()));
        getContent().addClassName("page-fields");
        getContent().add(title, summary, labels, markdown);
    }

    private static void follow(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(BEHIND_MILLIS);
    }

    void show(Wording wording) {
        change(() -> {
            showAllButText(wording);
            markdown.setValue(wording.markdown());
        });
    }

    /** Puts words in under the hands of whoever is typing. Told by {@link #onRebased} when that is done. */
    void rebase(Wording wording) {
        if (wording.markdown().equals(markdown.getValue())) {
            change(() -> showAllButText(wording));
            rebased.accept(true);
        } else {
            change(() -> {
                showAllButText(wording);
                markdown.rebase(wording.markdown());
            });
        }
    }

    private void showAllButText(Wording wording) {
        title.setValue(wording.title());
        summary.setValue(wording.summary());
        labels.show(wording.labels());
    }

    private void change(Runnable change) {
        showing = true;
        try {
            change.run();
        } finally {
            showing = false;
        }
        title.setInvalid(false);
    }

    /** Told whether the words were put in; if not, those in the fields are up to date. */
    void onRebased(Consumer<Boolean> listener) {
        rebased = listener;
    }

    Wording wording() {
        return new Wording(title.getValue(), summary.getValue(), List.copyOf(labels.getValue()), markdown.getValue());
    }

    /** @return whether this can be saved; if not, the fields say why */
    boolean check() {
        var complete = wording().isComplete();
        title.setInvalid(!complete);
        return complete;
    }

    void onChange(Runnable listener) {
        Stream.<HasValue<?, ?>>of(title, summary, labels, markdown)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!showing) {
                        listener.run();
                    }
                }));
    }

    /** Begins at the title. */
    void focus() {
        title.focus();
    }

    /** Underlines parts of the text. */
    void mark(String text, List<Mark> marks) {
        markdown.mark(text, marks);
    }

    /** Leads to where a flaw is. */
    void goTo(Finding finding) {
        switch (finding.flaw().place()) {
            case TITLE -> title.focus();
            case SUMMARY -> summary.focus();
            case TEXT -> markdown.select(finding.from(), finding.to());
        }
    }

    void onSave(Runnable listener) {
        markdown.addSaveListener(event -> listener.run());
    }
}
