package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.spravka.base.ReaderLocale;
import org.spravka.content.Author;
import org.spravka.content.RevisionNames;

/** Saves, publishes and discards the text, and leads to the page as readers see it. */
class PageActions extends Composite<Div> {

    private static final int TOLD_MILLIS = 8000;

    private final EditedText text;
    private final EditorPanes panes;
    private final RevisionNames names;
    private final Button publish = new Button(getTranslation("editing.publish"), click -> askToPublish());
    private final Button discard = new Button(getTranslation("editing.discard"), click -> askToDiscard());
    private final Anchor live;
    private final Anchor history;

    PageActions(EditedText text, EditorPanes panes, OutlineDialogs dialogs, RevisionNames names) {
        this.text = text;
        this.panes = panes;
        this.names = names;
        live = link("", "editing.live");
        history = link("/history", "editing.history");
        var save = new Button(getTranslation("editing.save"), click -> text.save());
        var address = new Button(getTranslation("editing.page.address"), click -> changeAddress(dialogs));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        address.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("action-group");
        getContent().add(publish, save, discard, address, live, history);
    }

    /**
     * Offers what can be done with the text as it stands now.
     *
     * @param isReviewed whether nobody must look at it any more
     */
    void follow(boolean isReviewed) {
        var known = text.known();
        var hasDraft = known.draft() != null;
        publish.setEnabled(hasDraft && isReviewed && !text.isUndecided());
        discard.setEnabled(hasDraft && !text.isUndecided());
        live.setVisible(known.published() != null);
        history.setVisible(known.published() != null);
    }

    private Anchor link(String part, String key) {
        var known = text.known();
        var address = "/help/%s%s?%s=%s"
                .formatted(
                        known.slug(),
                        part,
                        ReaderLocale.PARAMETER,
                        known.locale().toLanguageTag());
        return new Anchor(address, getTranslation(key), AnchorTarget.BLANK);
    }

    private void askToPublish() {
        var draft = text.save() ? text.known().draft() : null;
        if (draft == null) {
            return;
        }
        var form = new PublishForm(draft, text.known().published());
        var dialog = new AskDialog(
                getTranslation("editing.publish.title", draft.text().title()),
                form,
                getTranslation("editing.publish"),
                () -> {
                    var part = form.part();
                    if (part != null && part.isEmpty()) {
                        return false;
                    }
                    if (part == null
                            ? text.publish(form.comment(), form.isMinor())
                            : text.publishPart(part, form.comment(), form.isMinor())) {
                        name(form.name());
                        tellPublished();
                    }
                    return true;
                });
        form.warn(panes.checks().again(finding -> {
            dialog.close();
            panes.goTo(finding);
        }));
        dialog.confirm().setEnabled(form.hasChanges());
        dialog.addClassName("publish-dialog");
        dialog.open();
    }

    private void name(String name) {
        var known = text.known();
        var published = known.published();
        if (!name.isEmpty() && published != null) {
            names.name(known.slug(), known.locale(), published.number(), name, Author.current());
        }
    }

    private void tellPublished() {
        var published = text.known().published();
        var told = new Notification();
        var words = new Span(getTranslation("editing.published", published == null ? 0 : published.number()));
        var content = new Div(words, link("", "editing.live"));
        content.addClassName("action-group");
        told.add(content);
        told.setDuration(TOLD_MILLIS);
        told.open();
    }

    private void askToDiscard() {
        var dialog = new ConfirmDialog(
                getTranslation("editing.discard"),
                getTranslation("editing.discard.question"),
                getTranslation("editing.discard"),
                confirmed -> text.discard());
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("editing.cancel"));
        dialog.open();
    }

    private void changeAddress(OutlineDialogs dialogs) {
        var ui = UI.getCurrent();
        var known = text.known();
        if (text.save()) {
            dialogs.changeAddress(known.slug(), slug -> PageEditorView.open(ui, slug, known.locale()));
        }
    }
}
