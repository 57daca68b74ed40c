package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Drafts;
import org.spravka.content.FolderProblems;
import org.spravka.content.Reviews;
import org.spravka.editing.Node;
import org.spravka.editing.Outline;
import org.spravka.editing.Outlines;
import org.spravka.editing.Placing;

/** Everything that is written, as a tree to be arranged, and what waits for an editor. */
@Route("edit")
@RolesAllowed({"EDITOR", "ADMIN"})
@StyleSheet("context://editing.css")
public class OutlineView extends Composite<Div> implements HasDynamicTitle {

    private static final int PAUSE_MILLIS = 300;

    private final Outlines outlines;
    private final ValueSignal<Outline> outline;
    private final ValueSignal<String> words = new ValueSignal<>("");
    private final ValueSignal<Boolean> archived = new ValueSignal<>(false);
    private final ValueSignal<@Nullable Node> selected = new ValueSignal<>(null);

    OutlineView(
            Outlines outlines,
            OutlineDialogs dialogs,
            Placing placing,
            Drafts drafts,
            FolderProblems problems,
            ScheduledList.Source scheduled,
            Reviews reviews,
            SpravkaSettings settings) {
        this.outlines = outlines;
        outline = new ValueSignal<>(outlines.now());
        Signal<Outline> shown = Signal.cached(() -> filtered(outline.get()));

        var tree = new OutlineTree(settings.locales(), placing, selected, this::refresh);
        Signal.effect(tree, () -> tree.show(shown.get(), !words.get().isBlank()));

        getContent().addClassName("outline-view");
        getContent()
                .add(
                        new H1(getTranslation("editing.outline")),
                        new OutlineActions(outline, shown, selected, dialogs, placing, this::refresh),
                        filters(),
                        tree,
                        new WaitingReviews(reviews),
                        new ScheduledList(scheduled),
                        new OpenDrafts(drafts.all()),
                        new WaitingTexts(drafts.waiting()),
                        new FolderProblemsList(problems.now()));
    }

    private Outline filtered(Outline all) {
        return (archived.get() ? all : all.withoutArchived()).with(words.get());
    }

    private Div filters() {
        var search = new TextField(getTranslation("editing.filter"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> words.set(change.getValue()));
        var withArchived = new Checkbox(getTranslation("editing.archived.show"));
        withArchived.addValueChangeListener(change -> archived.set(change.getValue()));
        var filters = new Div(search, withArchived);
        filters.addClassName("outline-filters");
        return filters;
    }

    private void refresh() {
        var now = outlines.now();
        var before = selected.peek();
        outline.set(now);
        selected.set(before == null ? null : now.again(before).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editing.outline");
    }
}
