package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** One of the icons that categories and topics have on their cards; empty for none. */
class IconField extends Select<String> {

    /** Of {@code icons.svg}, as far as they stand for a subject. */
    private static final List<String> ICONS = List.of(
            "user",
            "bot",
            "phone",
            "chat",
            "chart",
            "plug",
            "headset",
            "wallet",
            "handshake",
            "spark",
            "globe",
            "page");

    IconField() {
        setLabel(getTranslation("editing.icon"));
        setItems(ICONS);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("editing.icon.none"));
        setItemLabelGenerator(
                icon -> icon == null || icon.isEmpty() ? getTranslation("editing.icon.none") : name(icon));
        setRenderer(new ComponentRenderer<>(this::option));
    }

    /** @param icon empty for none */
    void show(String icon) {
        if (icon.isEmpty()) {
            clear();
        } else {
            setValue(icon);
        }
    }

    /** Empty for none. */
    String icon() {
        return isEmpty() ? "" : getValue();
    }

    private String name(String icon) {
        return getTranslation("editing.icon." + icon);
    }

    private Component option(String icon) {
        var option = new Div(icon(icon), new Span(name(icon)));
        option.addClassName("icon-option");
        return option;
    }

    /** @param icon the name of a symbol in {@code icons.svg} */
    static Component icon(String icon) {
        var frame = new Span();
        frame.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\"><use href=\"/icons.svg#%s\"/></svg>"
                                .formatted(icon.replaceAll("[^\\w-]", "")));
        return frame;
    }
}
