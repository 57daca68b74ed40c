package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.spravka.content.FolderProblem;

/** What in the content folder could not be read, or not as it was meant; not there while there is nothing of it. */
class FolderProblemsList extends Composite<Section> {

    FolderProblemsList(List<FolderProblem> problems) {
        setVisible(!problems.isEmpty());
        getContent().addClassName("folder-problems");
        getContent()
                .add(
                        new H2(getTranslation("editing.problems")),
                        new Paragraph(getTranslation("editing.problems.lead")),
                        new UnorderedList(
                                problems.stream().map(FolderProblemsList::line).toArray(ListItem[]::new)));
    }

    /** The reasons are in English, as in the log: they name what the parser found. */
    private static ListItem line(FolderProblem problem) {
        var reason = new Span(problem.reason());
        reason.getElement().setAttribute("lang", "en");
        if (problem.path().isEmpty()) {
            return new ListItem(reason);
        }
        var place = problem.line() > 0 ? problem.path() + ":" + problem.line() : problem.path();
        return new ListItem(new Code(place), reason);
    }
}
