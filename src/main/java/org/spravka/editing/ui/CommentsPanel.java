package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Author;
import org.spravka.content.NoDraft;
import org.spravka.content.ReviewComment;
import org.spravka.content.ReviewComments;
import org.spravka.content.Seen;
import org.spravka.markdown.Markdown;

/** What reviewers say of blocks of the draft, beside its preview: open and resolved, and a place to say more. */
class CommentsPanel extends Composite<Section> {

    /** In characters, of the words that a block is known by. */
    private static final int QUOTE = 70;

    private final ReviewComments comments;
    private final EditedText text;
    private final Preview preview;
    private final String slug;
    private final Locale locale;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Place> place = new ComboBox<>(getTranslation("editing.comment.place"));
    private final TextArea words = new TextArea(getTranslation("editing.comment.words"));
    private @Nullable Seen shown;
    private List<ReviewComment> all = List.of();

    /** A block by its place and first words. */
    private record Place(int block, String words) {}

    CommentsPanel(ReviewComments comments, EditedText text, Preview preview) {
        this.comments = comments;
        this.text = text;
        this.preview = preview;
        slug = text.known().slug();
        locale = text.known().locale();
        list.addClassName("review-comments");
        place.setItemLabelGenerator(Place::words);
        place.setWidthFull();
        words.setMaxLength(ReviewComment.MAX_TEXT);
        words.setWidthFull();
        words.setHelperText(getTranslation("editing.comment.help"));
        var add = new Button(getTranslation("editing.comment.add"), click -> add());
        preview.onBlock(this::choose);
        getContent().addClassName("comments-panel");
        getContent().setAriaLabel(getTranslation("editing.comment"));
        getContent().add(title, list, place, words, add);
    }

    void follow(boolean isAsked) {
        if (!text.known().seen().equals(shown)) {
            refresh();
        }
        setVisible(text.known().draft() != null
                && (isAsked || list.getChildren().findAny().isPresent()));
    }

    /** What others have said in the meantime. */
    void lookAgain() {
        if (getContent().isVisible() && !comments.of(slug, locale).equals(all)) {
            refresh();
        }
    }

    private void refresh() {
        shown = text.known().seen();
        all = comments.of(slug, locale);
        title.setText(getTranslation(
                "editing.comment.title",
                all.stream().filter(ReviewComment::isOpen).count()));
        list.removeAll();
        all.forEach(it -> list.add(card(it)));
        var before = place.getValue();
        var places = places();
        place.setItems(places);
        place.setValue(
                before == null || before.block() >= places.size() - 1
                        ? places.getFirst()
                        : places.get(before.block() + 1));
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(new Place(ReviewComment.WHOLE, getTranslation("editing.comment.whole")));
        var blocks = Markdown.blocks(text.wording().markdown());
        for (int i = 0; i < blocks.size(); i++) {
            places.add(new Place(i, i + 1 + ". " + shortened(blocks.get(i).text())));
        }
        return places;
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > QUOTE ? line.substring(0, QUOTE) + "…" : line;
    }

    /** The block that has these words. */
    private void choose(String clicked) {
        var wanted = clicked.strip().replaceAll("\\s+", " ");
        var blocks = Markdown.blocks(text.wording().markdown());
        for (int i = 0; i < blocks.size() && !wanted.isEmpty(); i++) {
            if (blocks.get(i).text().replaceAll("\\s+", " ").contains(wanted)) {
                int block = i;
                place.getListDataView()
                        .getItems()
                        .filter(it -> it.block() == block)
                        .findFirst()
                        .ifPresent(place::setValue);
                return;
            }
        }
    }

    private void add() {
        if (words.getValue().isBlank() || place.getValue() == null) {
            words.focus();
            return;
        }
        try {
            comments.add(slug, locale, place.getValue().block(), words.getValue(), Author.current());
            words.clear();
        } catch (NoDraft published) {
            words.setErrorMessage(getTranslation("editing.review.stale"));
            words.setInvalid(true);
        }
        refresh();
    }

    private ListItem card(ReviewComment comment) {
        var item = new ListItem();
        item.addClassName("review-comment");
        item.setClassName("resolved", !comment.isOpen());
        if (!comment.quote().isEmpty()) {
            item.add(quote(comment));
        }
        var who = new Span(comment.author().name() + ", " + LocalTimes.of(comment.writtenAt())
                + (comment.resolvedBy() == null
                        ? ""
                        : " · " + getTranslation("editing.comment.resolved", comment.resolvedBy())));
        who.addClassName("review-comment-who");
        var settle = comment.isOpen()
                ? new Button(getTranslation("editing.comment.resolve"), click -> {
                    comments.resolve(comment.id(), Author.current());
                    refresh();
                })
                : new Button(getTranslation("editing.comment.reopen"), click -> {
                    comments.reopen(comment.id());
                    refresh();
                });
        var foot = new Div(who, settle);
        foot.addClassName("action-group");
        item.add(new Paragraph(comment.text()), foot);
        return item;
    }

    /** Leads to the block in the preview, so long as it is there. */
    private Component quote(ReviewComment comment) {
        if (comment.block() == ReviewComment.GONE) {
            var gone = new Span(getTranslation("editing.comment.gone", shortened(comment.quote())));
            gone.addClassName("review-comment-quote");
            return gone;
        }
        var blocks = Markdown.blocks(text.wording().markdown());
        var now = comment.block() < blocks.size() ? blocks.get(comment.block()).text() : comment.quote();
        var button = new NativeButton(shortened(now), click -> preview.lookAt(now));
        button.addClassName("review-comment-quote");
        button.setAriaLabel(getTranslation("editing.comment.look") + ": " + shortened(now));
        return button;
    }
}
