package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.History;
import org.spravka.content.KeptTexts;
import org.spravka.content.PageText;
import org.spravka.content.Rendering;
import org.spravka.content.ReviewComments;
import org.spravka.content.Reviews;
import org.spravka.content.RevisionNames;
import org.spravka.content.TextChecks;
import org.spravka.editing.Presence;
import org.spravka.editing.Writing;
import org.springframework.stereotype.Component;

/** One page in one language: what must be decided, what can be done, its fields and its preview. */
class PageEditor extends Composite<Div> {

    /** Makes editors. */
    @Component
    record Factory(
            Writing.Desk desk,
            Drafts drafts,
            History history,
            KeptTexts keptTexts,
            RevisionNames names,
            Presence presence,
            Rendering rendering,
            TextChecks checks,
            Catalog catalog,
            OutlineDialogs dialogs,
            PageTiming.Factory timing,
            Reviews reviews,
            ReviewComments comments,
            SpravkaSettings settings) {

        /** @throws org.spravka.content.NotFound if there is no such page */
        PageEditor open(String slug, Locale locale) {
            return new PageEditor(this, desk.open(slug, locale));
        }

        private List<String> labels(Locale locale) {
            return catalog.pages(locale)
                    .flatMap(it -> it.text().labels().stream())
                    .distinct()
                    .toList();
        }
    }

    private final Factory parts;
    private final String slug;
    private final Locale locale;
    private final EditedText text;
    private final PageFields fields;
    private final EditorPanes panes;
    private final Notices notices;
    private final PageActions actions;
    private final PageTiming timing;
    private final ReviewPanel review;
    private final CommentsPanel comments;
    private final H1 title = new H1();
    private boolean isAsking;
    private boolean wasAsked;

    private PageEditor(Factory parts, Writing writing) {
        this.parts = parts;
        slug = writing.known().slug();
        locale = writing.known().locale();
        var keeper = new DraftKeeper(slug, locale);
        var status = new SaveStatus();
        fields = new PageFields(locale, parts.labels(locale));
        panes = new EditorPanes(slug, locale, fields, parts.rendering(), parts.checks());
        text = new EditedText(writing, fields, panes::show, keeper, status);
        notices = new Notices(text, keeper, parts.drafts(), parts.history());
        actions = new PageActions(text, panes, parts.dialogs(), parts.names());
        timing = parts.timing().of(text);
        review = new ReviewPanel(parts.reviews(), text, this::follow);
        comments = new CommentsPanel(parts.comments(), text, panes.preview());
        panes.addToPreview(comments);

        var others = new PresentEditors(parts.presence(), slug, locale, text::wasTyped);
        others.onBeat(() -> {
            text.follow();
            notices.lookForFile();
            review.lookAgain();
            comments.lookAgain();
        });
        var cutOff = new Div(getTranslation("editing.cutOff"));
        cutOff.addClassName("cut-off");
        cutOff.getElement().setAttribute("role", "alert");

        var head = new Div(path(), title, languages(), actions, status, others, review, timing);
        head.addClassName("editor-head");
        getContent().addClassName("page-editor");
        getContent()
                .add(
                        head,
                        cutOff,
                        notices,
                        panes,
                        new KeptTextsList(text, () -> parts.keptTexts().of(slug, locale)),
                        keeper);
        text.onChange(this::follow);
        follow();
    }

    String title() {
        return text.known().text().map(PageText::title).orElse(slug);
    }

    /** An old revision to go on with, shown as a comparison first; one that is not there offers nothing. */
    void offerRevision(int number) {
        parts.history().revision(slug, locale, number).ifPresent(notices::offer);
    }

    private void follow() {
        title.setText(title());
        review.follow();
        actions.follow(review.allowsPublishing());
        timing.follow(review.allowsPublishing());
        comments.follow(review.isAsked());
        notices.follow();
        if (!isAsking) {
            panes.setVisible(!text.isUndecided());
        }
        if (text.known().text().isEmpty() && !isAsking && !wasAsked) {
            askHowToStart();
        }
    }

    private void askHowToStart() {
        isAsking = true;
        wasAsked = true;
        panes.setVisible(false);
        var others = parts.settings().locales().stream()
                .filter(it -> !it.equals(locale))
                .map(it -> parts.drafts().open(slug, it))
                .filter(it -> it.text().isPresent())
                .toList();
        notices.askHowToStart(others, start -> {
            isAsking = false;
            panes.setVisible(true);
            start.ifPresentOrElse(text::replaceBy, fields::focus);
        });
    }

    private Nav path() {
        var path = new Nav(new RouterLink(getTranslation("editing.outline"), OutlineView.class), new Span(slug));
        path.addClassName("editor-path");
        path.setAriaLabel(getTranslation("editing.path"));
        return path;
    }

    private Nav languages() {
        var languages = new Nav();
        languages.addClassNames("segments", "editor-languages");
        languages.setAriaLabel(getTranslation("editing.languages"));
        for (var it : parts.settings().locales()) {
            var link = PageEditorView.link(Languages.name(it), slug, it);
            if (it.equals(locale)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            languages.add(link);
        }
        return languages;
    }
}
