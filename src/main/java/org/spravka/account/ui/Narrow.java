package org.spravka.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;

/** What a telephone does not show. */
final class Narrow {

    private static final int PIXELS = 760;

    private Narrow() {}

    static void hides(Grid<?> grid, Grid.Column<?>... columns) {
        var size = UI.getCurrentOrThrow().getPage().windowSizeSignal();
        Signal.effect(grid, () -> {
            var width = size.get().width();
            var wide = width <= 0 || width >= PIXELS; // not known yet, or wide
            for (var column : columns) {
                column.setVisible(wide);
            }
        });
    }
}
