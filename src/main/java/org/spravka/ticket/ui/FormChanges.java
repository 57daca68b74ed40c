package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.spravka.ticket.FormComparison;
import org.spravka.ticket.FormComparison.Kind;
import org.spravka.ticket.FormComparison.Line;

/** Two texts of a form, line by line; long stretches that stayed the same are folded. */
final class FormChanges extends Composite<Div> {

    /** So many unchanged lines are shown around a changed one. */
    private static final int AROUND = 2;

    FormChanges(FormComparison comparison) {
        getContent().addClassName("form-changes");
        if (comparison.isSame()) {
            getContent().add(new Span(getTranslation("ticket.forms.same")));
            return;
        }
        var lines = comparison.lines();
        var folding = false;
        for (var i = 0; i < lines.size(); i++) {
            if (isNearChange(comparison, i)) {
                getContent().add(line(lines.get(i)));
                folding = false;
            } else if (!folding) {
                folding = true;
                getContent().add(row("…", "fold"));
            }
        }
    }

    private static boolean isNearChange(FormComparison comparison, int index) {
        var lines = comparison.lines();
        var from = Math.max(0, index - AROUND);
        var to = Math.min(lines.size(), index + AROUND + 1);
        return lines.subList(from, to).stream().anyMatch(it -> it.kind() != Kind.SAME);
    }

    private Div line(Line line) {
        return switch (line.kind()) {
            case SAME -> row("  " + line.text(), "same");
            case ADDED -> row("+ " + line.text(), "added");
            case REMOVED -> row("− " + line.text(), "removed");
        };
    }

    private static Div row(String text, String kind) {
        var row = new Div(text);
        row.addClassName("line-" + kind);
        return row;
    }
}
