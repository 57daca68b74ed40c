package org.spravka.editing.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.content.PageText;
import org.spravka.content.Picture;
import org.spravka.content.Rendering;
import org.spravka.content.TextChecks;
import org.spravka.markdown.Finding;

/**
 * Text, preview and what is to be known of the text, beside each other; where that is too narrow, the one that is chosen. The
 * style sheet decides which.
 */
class EditorPanes extends Composite<Div> {

    /** What is seen where there is no room for all. */
    private enum Pane {
        WRITE("editing.write"),
        PREVIEW("editing.preview"),
        BESIDE("editing.beside");

        private final String key;

        Pane(String key) {
            this.key = key;
        }

        private String className() {
            return name().toLowerCase(Locale.ROOT) + "-chosen";
        }
    }

    private final String slug;
    private final Locale locale;
    private final Rendering rendering;
    private final TextChecks checks;
    private final PageFields fields;
    private final Preview preview;
    private final ChecksList list;
    private final BesideText beside;
    private final Div withPreview = new Div();
    private final Map<Pane, NativeButton> choice = new EnumMap<>(Pane.class);

    EditorPanes(String slug, Locale locale, PageFields fields, Rendering rendering, TextChecks checks) {
        this.slug = slug;
        this.locale = locale;
        this.rendering = rendering;
        this.checks = checks;
        this.fields = fields;
        preview = new Preview(locale);
        list = new ChecksList(this::goTo);
        beside = new BesideText(list);
        var choices = new Div();
        choices.addClassNames("segments", "pane-choice");
        for (var pane : Pane.values()) {
            var button = new NativeButton(getTranslation(pane.key, 0), click -> choose(pane));
            choice.put(pane, button);
            choices.add(button);
        }
        withPreview.add(preview);
        withPreview.addClassName("with-preview");
        var panes = new Div(fields, withPreview, beside, new ScrollTogether());
        panes.addClassName("panes");
        getContent().addClassName("editor-panes");
        getContent().add(choices, panes);
        choose(Pane.WRITE);
    }

    /** What stands in the fields, as readers will see it. */
    void show(Wording wording, List<Picture> pictures) {
        var title = wording.isComplete() ? wording.title() : getTranslation("editing.untitled");
        var text = new PageText(title, wording.summary(), wording.labels(), wording.markdown(), pictures);
        var rendered = rendering.of(locale, text);
        preview.show(text, rendered);
        beside.show(rendered, checks.of(slug, locale, text));
        fields.mark(wording.markdown(), list.marks());
        button(Pane.BESIDE).setText(getTranslation(Pane.BESIDE.key, list.count()));
    }

    Preview preview() {
        return preview;
    }

    /** Something about the text as the preview shows it, under the preview. */
    void addToPreview(Component component) {
        withPreview.add(component);
    }

    /** What to look at before readers see it. */
    ChecksList checks() {
        return list;
    }

    void goTo(Finding finding) {
        choose(Pane.WRITE);
        fields.goTo(finding);
    }

    private NativeButton button(Pane pane) {
        return requireNonNull(choice.get(pane));
    }

    private void choose(Pane chosen) {
        choice.forEach((pane, button) -> {
            getContent().setClassName(pane.className(), pane == chosen);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pane == chosen));
        });
    }
}
