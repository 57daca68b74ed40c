package org.spravka.insight.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.spravka.base.SpravkaSettings;
import org.spravka.search.RuleKind;

/** What editors tell the search: synonyms, protected words, words that tell nothing, pinned pages, and how much matches count. */
@Route("insight/words")
@RolesAllowed({"EDITOR", "ADMIN"})
@StyleSheet("context://insight.css")
public class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RuleEditor.Factory editors;
    private final SpravkaSettings settings;

    RulesView(RuleEditor.Factory editors, SpravkaSettings settings) {
        this.editors = editors;
        this.settings = settings;
        addClassName("insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = RulesAddress.of(event.getLocation(), settings.locales());
        removeAll();
        add(
                new Paragraph(new Anchor("/insight", "‹ " + getTranslation("insight.title"))),
                new H1(getPageTitle()),
                kinds(address),
                languages(address),
                editors.of(address));
    }

    private Nav kinds(RulesAddress address) {
        var nav = new Nav();
        nav.addClassName("insight-links");
        nav.setAriaLabel(getPageTitle());
        for (var kind : RuleKind.values()) {
            var link = new Anchor(address.of(kind).href(), getTranslation("insight.rules." + RulesAddress.key(kind)));
            if (kind == address.kind()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Div languages(RulesAddress address) {
        var languages = new Select<Locale>();
        languages.setLabel(getTranslation("insight.locale"));
        languages.setItems(settings.locales());
        languages.setItemLabelGenerator(it -> it.getDisplayLanguage(getLocale()));
        languages.setValue(address.locale());
        languages.addValueChangeListener(change -> getUI().ifPresent(ui ->
                ui.navigate(RulesView.class, address.in(change.getValue()).parameters())));
        var choices = new Div(languages);
        choices.addClassName("insight-choices");
        return choices;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.rules.title");
    }
}
