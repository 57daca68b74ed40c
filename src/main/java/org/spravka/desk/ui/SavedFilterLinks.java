package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.spravka.ticket.SavedFilter;
import org.spravka.ticket.SavedFilters;

/** What agents look at often: some filters that everybody wants, and their own. */
final class SavedFilterLinks extends Composite<Nav> {

    private static final int MAX_NAME = 100;

    private final SavedFilters filters;
    private DeskAddress address = DeskAddress.START;

    SavedFilterLinks(SavedFilters filters) {
        this.filters = filters;
        getContent().addClassNames("choices", "saved-filters");
        getContent().setAriaLabel(getTranslation("desk.saved"));
    }

    void show(DeskAddress address) {
        this.address = address.withTicket(null);
        getContent().removeAll();
        ready("desk.saved.mine", "owner=me");
        ready("desk.saved.nobodys", "owner=nobody");
        ready("desk.saved.due", "due=soon");
        filters.all().forEach(this::own);
        var save = new NativeButton(getTranslation("desk.saved.save"), click -> ask());
        save.addClassName("link");
        getContent().add(save);
    }

    private void ready(String key, String query) {
        getContent().add(link(getTranslation(key), query));
    }

    private void own(SavedFilter filter) {
        var remove = new NativeButton("×", click -> {
            filters.forget(filter.id());
            show(address);
        });
        remove.addClassName("link");
        remove.setAriaLabel(getTranslation("desk.saved.remove", filter.name()));
        getContent().add(new Span(link(filter.name(), filter.query()), remove));
    }

    private Anchor link(String name, String query) {
        var link = new Anchor(query.isEmpty() ? "/desk" : "/desk?" + query, name);
        if (query.equals(address.query().getQueryString())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void ask() {
        var name = new TextField(getTranslation("desk.saved.name"));
        name.setMaxLength(MAX_NAME);
        name.setWidthFull();
        var dialog = new Dialog(name);
        dialog.setHeaderTitle(getTranslation("desk.saved.save"));
        var save = new Button(getTranslation("ticket.message.edit.save"), click -> {
            if (!name.getValue().isBlank()) {
                filters.save(name.getValue(), address.query().getQueryString());
                dialog.close();
                show(address);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ticket.form.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}
