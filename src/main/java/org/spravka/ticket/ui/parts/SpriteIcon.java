package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.spravka.base.Slug;

/** A picture out of the icon set. It says nothing that the text beside it does not say. */
@Tag("span")
public final class SpriteIcon extends Component {

    private static final String OTHERS = "chat";

    /** @param name as a category names it; empty for a picture that suits everything */
    public SpriteIcon(String name) {
        var shown = name.isEmpty() || !Slug.isValid(name) ? OTHERS : name;
        getElement().getClassList().add("chunk");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#%s\"/></svg>"
                                .formatted(shown));
    }
}
