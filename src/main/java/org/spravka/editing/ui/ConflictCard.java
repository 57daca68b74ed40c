package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Optional;
import org.spravka.base.Texts;
import org.spravka.content.Comparison;
import org.spravka.content.ComparisonHtml;
import org.spravka.content.ComparisonTexts;
import org.spravka.content.Merge.Choice;
import org.spravka.content.Merge.Conflict;

/** One block in the ways of two editors, each with what it changed marked, and the choice between them. */
class ConflictCard extends Composite<Section> {

    private final Conflict conflict;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final Pre result = new Pre();

    ConflictCard(String name, Conflict conflict, Runnable onChoice) {
        this.conflict = conflict;
        choice.setLabel(getTranslation("editing.conflict.choice"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(
                it -> getTranslation("editing.conflict." + it.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(change -> {
            result.setText(choice().map(conflict::as).orElse("").strip());
            result.setVisible(choice().isPresent());
            onChoice.run();
        });
        result.setVisible(false);
        result.getElement().setAttribute("aria-label", getTranslation("editing.conflict.result"));
        var ways = new Div(way("editing.side.mine", conflict.mine()), way("editing.side.theirs", conflict.theirs()));
        ways.addClassName("sides");
        getContent().addClassName("conflict-card");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(new H3(name), ways, choice, result);
    }

    private Component way(String key, String way) {
        var section = new Section(new H4(getTranslation(key)));
        section.add(
                way.isEmpty()
                        ? new Paragraph(getTranslation("editing.conflict.removed"))
                        : way.equals(conflict.base()) ? new Pre(way) : marked(way));
        return section;
    }

    /** The comparison escapes every word of the texts, so it is safe as it stands. */
    private Component marked(String way) {
        var texts = ComparisonTexts.in(new Texts(getLocale()));
        var comparison = Comparison.between(conflict.base(), way);
        var marked = new Div();
        marked.getElement().setProperty("innerHTML", ComparisonHtml.of(comparison, texts));
        return marked;
    }

    Conflict conflict() {
        return conflict;
    }

    Optional<Choice> choice() {
        return Optional.ofNullable(choice.getValue());
    }

    void choose(Choice value) {
        choice.setValue(value);
    }
}
