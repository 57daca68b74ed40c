package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spravka.content.Manuscript;
import org.spravka.content.Merge.Agreed;
import org.spravka.content.Merge.Choice;
import org.spravka.content.Merge.Conflict;

/** What two editors have made of the same words, block by block, to be chosen between. Everything else is merged already. */
class ConflictNotice extends Composite<Section> {

    private final EditedText text;
    private final Conflicting conflict;
    private final List<ConflictCard> cards = new ArrayList<>();
    private final Span left = new Span();
    private final Button done = new Button(getTranslation("editing.conflict.done"), click -> decide());

    ConflictNotice(Conflicting conflict, EditedText text) {
        this.text = text;
        this.conflict = conflict;
        var merged = conflict.merged();
        var conflicts = merged.conflicts();
        for (int i = 0; i < conflicts.size(); i++) {
            var it = conflicts.get(i);
            var name = it == merged.title()
                    ? getTranslation("editing.title")
                    : it == merged.summary()
                            ? getTranslation("editing.summary")
                            : getTranslation("editing.conflict.place", i + 1, conflicts.size());
            cards.add(new ConflictCard(name, it, this::follow));
        }
        done.addThemeVariants(ButtonVariant.PRIMARY);
        left.getElement().setAttribute("role", "status");
        var finish = new Div(done, left);
        finish.addClassName("action-group");
        var section = getContent();
        section.addClassNames("conflict-notice");
        section.getElement().setAttribute("role", "alert").setAttribute("aria-label", whatHappened());
        section.add(new H2(getTranslation("editing.conflict")), new Paragraph(whatHappened()));
        section.add(new Paragraph(getTranslation("editing.conflict.lead", conflicts.size())), forAll());
        addInPlace(merged);
        section.add(finish);
        follow();
    }

    /** Each choice where it stands in the text; what needs none is folded between. */
    private void addInPlace(MergedWording merged) {
        var left = cards.iterator();
        for (int i = merged.text().conflicts().size(); i < cards.size(); i++) {
            getContent().add(left.next());
        }
        for (var part : merged.text().parts()) {
            getContent()
                    .add(
                            switch (part) {
                                case Conflict conflicting -> left.next();
                                case Agreed(var markdown) ->
                                    new Details(getTranslation("editing.conflict.agreed"), new Pre(markdown.strip()));
                            });
        }
    }

    private Div forAll() {
        var all = new Div();
        all.addClassName("action-group");
        for (var choice : Choice.values()) {
            all.add(new Button(
                    getTranslation("editing.conflict.all." + choice.name().toLowerCase(Locale.ROOT)),
                    click -> cards.forEach(it -> it.choose(choice))));
        }
        all.setVisible(cards.size() > 1);
        return all;
    }

    private String whatHappened() {
        return whatHappened(conflict.goal().next());
    }

    private String whatHappened(Manuscript theirs) {
        var draft = theirs.draft();
        if (draft != null) {
            return getTranslation("editing.stale.saved", draft.savedBy().name(), LocalTimes.of(draft.savedAt()));
        }
        var published = theirs.published();
        return published == null
                ? getTranslation("editing.stale.discarded")
                : getTranslation(
                        "editing.stale.published",
                        published.number(),
                        published.author().name(),
                        LocalTimes.of(published.publishedAt()));
    }

    /** What was chosen before, where the same two ways stand against each other now. */
    void takeOver(ConflictNotice before) {
        for (var card : cards) {
            before.cards.stream()
                    .filter(it -> it.conflict().equals(card.conflict()))
                    .findFirst()
                    .flatMap(ConflictCard::choice)
                    .ifPresent(card::choose);
        }
    }

    private void follow() {
        var open = cards.stream().filter(it -> it.choice().isEmpty()).count();
        done.setEnabled(open == 0);
        left.setText(open == 0 ? "" : getTranslation("editing.conflict.left", open));
    }

    private void decide() {
        text.decide(conflict, cards.stream().flatMap(it -> it.choice().stream()).toList());
    }
}
