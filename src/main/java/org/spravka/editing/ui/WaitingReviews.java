package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.spravka.content.Author;
import org.spravka.content.Review;
import org.spravka.content.Reviews;

/** Drafts that wait for somebody to look at them: first those that wait for me; not there while there are none. */
class WaitingReviews extends Composite<Section> {

    WaitingReviews(Reviews reviews) {
        var me = Author.current();
        var all = reviews.waiting();
        var mine = all.stream().filter(it -> it.waitsFor(me)).toList();
        var others = all.stream().filter(it -> !it.waitsFor(me)).toList();
        getContent().addClassName("scheduled-list");
        setVisible(!all.isEmpty());
        add("editing.review.mine", mine);
        add("editing.review.others", others);
    }

    private void add(String key, List<Review> reviews) {
        if (!reviews.isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation(key, reviews.size())),
                            new UnorderedList(reviews.stream().map(this::line).toArray(ListItem[]::new)));
        }
    }

    private ListItem line(Review review) {
        var asked = review.askedBy() == null || review.askedAt() == null
                ? ""
                : getTranslation(
                        "editing.review.in_review.words", review.askedBy().name(), LocalTimes.of(review.askedAt()));
        return new ListItem(
                PageEditorView.link(review.title(), review.slug(), review.locale()),
                new LanguageTag(review.locale()),
                new Span(asked));
    }
}
