package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.editing.Node;
import org.spravka.editing.Node.OfCategory;
import org.spravka.editing.Node.OfPage;
import org.spravka.editing.Outline;
import org.spravka.editing.Placing;
import org.spravka.editing.Placing.Side;

/** The outline as a tree, with a column for each language. Lines are dragged to where they belong. */
class OutlineTree extends Composite<TreeGrid<Node>> {

    private final TreeData<Node> lines = new TreeData<>();
    private final TreeDataProvider<Node> provider = new TreeDataProvider<>(lines) {
        @Override
        public Object getId(Node node) {
            return node.key();
        }
    };
    private final TreeGrid<Node> grid = new TreeGrid<>();
    private final Placing placing;
    private final Runnable changed;
    private @Nullable Node dragged;

    OutlineTree(List<Locale> locales, Placing placing, ValueSignal<@Nullable Node> selected, Runnable changed) {
        this.placing = placing;
        this.changed = changed;
        grid.addClassName("outline-tree");
        grid.setAriaLabel(getTranslation("editing.outline"));
        grid.addComponentHierarchyColumn(this::title)
                .setHeader(getTranslation("editing.title"))
                .setFlexGrow(1);
        locales.forEach(this::addLanguage);
        grid.setDataProvider(provider);
        grid.asSingleSelect().addValueChangeListener(change -> selected.set(change.getValue()));
        Signal.effect(grid, () -> {
            if (selected.get() == null) {
                grid.deselectAll();
            }
        });
        takeDrops();
    }

    @Override
    protected TreeGrid<Node> initContent() {
        return grid;
    }

    /** @param opened whether every line shows what is below it */
    void show(Outline outline, boolean opened) {
        lines.clear();
        lines.addItems(outline.roots(), outline::children);
        provider.refreshAll();
        if (opened) {
            grid.expandRecursively(lines.getRootItems(), 2);
        }
    }

    private Component title(Node node) {
        var title = node.title(getLocale());
        if (node instanceof OfPage(var page)) {
            var link = new RouterLink(title, PageEditorView.class, PageEditorView.parameters(page.slug()));
            link.addClassName("outline-page");
            // A drag that starts on the link is a drag of its line.
            link.getElement().setAttribute("draggable", "false");
            return page.archived() ? withMark(link, new Badge(getTranslation("editing.archived"))) : link;
        }
        var name = new Span(title);
        name.addClassName(node instanceof OfCategory ? "outline-category" : "outline-topic");
        return name;
    }

    private static Component withMark(Component link, Component mark) {
        var both = new Span(link, mark);
        both.addClassName("outline-marked");
        return both;
    }

    private void addLanguage(Locale locale) {
        grid.addComponentColumn(node -> node instanceof OfPage(var page) ? new LanguageMark(page, locale) : new Span())
                .setHeader(locale.toLanguageTag().toUpperCase(Locale.ROOT))
                .setTooltipGenerator(node -> node instanceof OfPage(var page) ? LanguageMark.words(page, locale) : null)
                .setWidth("4.6rem")
                .setFlexGrow(0);
    }

    private void takeDrops() {
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.ON_TOP_OR_BETWEEN);
        grid.addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
        grid.addDropListener(event -> event.getDropTargetItem().ifPresent(target -> drop(event, target)));
        grid.addDragEndListener(event -> dragged = null);
    }

    private void drop(GridDropEvent<Node> event, Node target) {
        if (dragged == null) {
            return;
        }
        if (event.getDropLocation() == GridDropLocation.ON_TOP) {
            placing.putInto(dragged, target);
        } else {
            var side = event.getDropLocation() == GridDropLocation.ABOVE ? Side.BEFORE : Side.AFTER;
            placing.putBeside(dragged, side, target);
        }
        changed.run();
    }
}
