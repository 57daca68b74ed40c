package org.spravka.editing;

import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.springframework.stereotype.Component;

/** Draws the outline as it is now. */
@Component
public class Outlines {

    private final Catalog catalog;
    private final Arranging arranging;

    Outlines(Catalog catalog, Arranging arranging) {
        this.catalog = catalog;
        this.arranging = arranging;
    }

    public Outline now() {
        return new Outline(catalog.categories(), arranging.pages());
    }
}
