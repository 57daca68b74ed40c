package org.spravka.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;

/** A plain table, in a frame of its own that scrolls where the window is narrow. */
class LinesTable extends Composite<Div> {

    private final NativeTableBody body = new NativeTableBody();

    LinesTable(String... headings) {
        var head = new NativeTableRow();
        for (var heading : headings) {
            head.addHeaderCell().setText(heading);
        }
        head.getElement().getChildren().forEach(it -> it.setAttribute("scope", "col"));
        var table = new NativeTable();
        table.getHead().add(head);
        table.add(body);
        getContent().addClassName("table");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getContent().add(table);
    }

    void add(Component... cells) {
        var row = body.addRow();
        for (var cell : cells) {
            row.addDataCell().add(cell);
        }
    }
}
