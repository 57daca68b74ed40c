package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.spravka.editing.ui.MarkdownEditor.Mark;
import org.spravka.markdown.Finding;
import org.spravka.markdown.Flaw.Place;

/** What to look at in a text; each line says what to do and leads there. Keeps nobody from anything. */
class ChecksList extends Composite<Section> {

    private final Consumer<Finding> goTo;
    private final H2 head = new H2();
    private final Paragraph none = new Paragraph(getTranslation("editing.checks.none"));
    private final UnorderedList list = new UnorderedList();
    private List<Finding> shown = List.of();

    /** @param goTo leads to where a flaw is */
    ChecksList(Consumer<Finding> goTo) {
        this.goTo = goTo;
        getContent().addClassName("checks-list");
        getContent().add(head, none, list);
        show();
    }

    /** What is shown already stays as it is, and with it the focus on a line of it. */
    void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = List.copyOf(findings);
            show();
        }
    }

    private void show() {
        head.setText(getTranslation("editing.checks", shown.size()));
        none.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
        list.removeAll();
        shown.stream().map(this::line).forEach(list::add);
    }

    private ListItem line(Finding finding) {
        var button = new NativeButton("", click -> goTo.accept(finding));
        var place = new Span(place(finding));
        place.addClassName("check-place");
        button.add(place, new Span(say(finding)));
        return new ListItem(button);
    }

    private String place(Finding finding) {
        return switch (finding.flaw().place()) {
            case TITLE -> getTranslation("editing.title");
            case SUMMARY -> getTranslation("editing.summary");
            case TEXT -> getTranslation("editing.checks.line", finding.line());
        };
    }

    /** What is wrong and what to do, in the language of whoever looks. */
    private String say(Finding finding) {
        return getTranslation("editing.check." + finding.flaw().key(), finding.subject());
    }

    /** What is shown, as marks for the text itself. */
    List<Mark> marks() {
        return shown.stream()
                .filter(it -> it.flaw().place() == Place.TEXT)
                .map(it -> new Mark(it.from(), it.to(), say(it)))
                .toList();
    }

    /** The same lines for another place of the screen. */
    ChecksList again(Consumer<Finding> goTo) {
        var again = new ChecksList(goTo);
        again.show(shown);
        return again;
    }

    int count() {
        return shown.size();
    }
}
