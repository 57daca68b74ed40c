package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;

/** The last column of a grid, with what can be done with a row. Its heading is there for those who hear the page. */
final class ActionColumn {

    private ActionColumn() {}

    static <T> void add(Grid<T> grid, ValueProvider<T, Component> actions) {
        var heading = new Span(I18NProvider.translate("account.actions"));
        heading.addClassName("visually-hidden");
        grid.addComponentColumn(actions).setHeader(heading).setAutoWidth(true).setFlexGrow(0);
    }
}
