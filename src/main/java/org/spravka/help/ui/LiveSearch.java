package org.spravka.help.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.spravka.help.ReaderSearch;
import org.spravka.search.Completion;
import org.spravka.search.Completions;
import org.spravka.search.Hit;
import org.spravka.search.SearchRequest;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The search box, alive: what it finds stands below it while one types. Its elements mirror {@code searchBox.jte}. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LiveSearch extends Composite<LiveSearch.SearchElement> {

    private static final int HITS = 6;
    private static final int PAUSE_MILLIS = 150;

    /** HTML's element for searching, which Vaadin has no component of. */
    @Tag("search")
    public static class SearchElement extends HtmlContainer {}

    private final ReaderSearch search;
    private final Completions completions;
    private final Input words = new Input();
    private final UnorderedList found = new UnorderedList();
    private final Span told = new Span();

    LiveSearch(ReaderSearch search, Completions completions) {
        this.search = search;
        this.completions = completions;
        getContent().addClassName("search-box");
        getContent().getElement().appendChild(form());
        getContent().add(found, told);
        found.addClassName("search-results");
        found.getElement().setAttribute("aria-label", getTranslation("help.search.suggestions"));
        found.setVisible(false);
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        named("search");
    }

    /** The large one of the start page and the search page. */
    LiveSearch large(String typed) {
        named("hero-search");
        words.setValue(typed);
        return this;
    }

    private void named(String id) {
        getContent().removeClassNames("search", "hero-search");
        getContent().addClassName(id);
        words.setId(id);
    }

    /** A plain form, so that the enter key leads to the page with everything that was found. */
    private Element form() {
        words.setType("search");
        words.setPlaceholder(getTranslation("menu.search.placeholder"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.getElement()
                .setAttribute("name", "q")
                .setAttribute("autocomplete", "off")
                .setAttribute("data-live", true)
                .setAttribute("aria-label", getTranslation("menu.search"));
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
            }
        });
        var go = new NativeButton();
        go.setAriaLabel(getTranslation("menu.search.button"));
        go.getElement()
                .setAttribute("type", "submit")
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#search\"/></svg>");
        return new Element("form")
                .setAttribute("action", "/search")
                .setAttribute("method", "get")
                .setAttribute("role", "search")
                .appendChild(words.getElement(), go.getElement());
    }

    private void show(String typed) {
        var hits = typed.isBlank()
                ? List.<Hit>of()
                : search.find(new SearchRequest(typed, getLocale()).limit(HITS)).hits();
        var searches = typed.isBlank() ? List.<Completion>of() : completions.searches(typed, getLocale());
        found.removeAll();
        searches.forEach(it -> found.add(new ListItem(link(it))));
        hits.forEach(hit -> found.add(new ListItem(link(hit))));
        found.setVisible(found.getComponentCount() > 0);
        told.setText(typed.isBlank() ? "" : getTranslation("help.search.found", hits.size()));
    }

    private static Anchor link(Completion search) {
        var icon = new Span();
        icon.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#search\"/></svg>");
        var link = new Anchor(search.url(), icon, new Span(search.text()));
        link.addClassName("result-search");
        return link;
    }

    private static Anchor link(Hit hit) {
        var section = hit.section().title();
        var title = new Span(section.isEmpty() ? hit.page().title() : hit.page().title() + " › " + section);
        title.addClassName("result-title");
        var passage = new Div();
        passage.addClassName("result-passage");
        passage.getElement().setProperty("innerHTML", hit.passage());
        return new Anchor(hit.url(), title, passage);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // Arrow keys walk through the list and Escape closes it, all without asking the server.
        getElement().executeJs("window.spravka?.walk?.(this)");
    }
}
