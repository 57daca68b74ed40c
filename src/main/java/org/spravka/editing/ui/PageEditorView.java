package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.spravka.base.ReaderLocale;
import org.spravka.content.Catalog;
import org.spravka.content.NotFound;

/**
 * The editor of a page: in the language that {@code ?translation=} names, else in the one of the screen. The two are apart, so
 * that a translator goes on reading the screen in the language they know.
 */
@Route("edit/:slug")
@RolesAllowed({"EDITOR", "ADMIN"})
@StyleSheet("context://editing.css")
public class PageEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SLUG = "slug";
    private static final String TRANSLATION = "translation";

    /** The number of a revision that is offered to go on with. */
    private static final String RESTORE = "restore";

    private final PageEditor.Factory editors;
    private final Catalog catalog;
    private final ReaderLocale locales;
    private String title = "";

    PageEditorView(PageEditor.Factory editors, Catalog catalog, ReaderLocale locales) {
        this.editors = editors;
        this.catalog = catalog;
        this.locales = locales;
        getContent().addClassName("chunk");
    }

    static RouteParameters parameters(String slug) {
        return new RouteParameters(SLUG, slug);
    }

    static QueryParameters in(Locale locale) {
        return QueryParameters.of(TRANSLATION, locale.toLanguageTag());
    }

    static RouterLink link(String text, String slug, Locale locale) {
        var link = new RouterLink(text, PageEditorView.class, parameters(slug));
        link.setQueryParameters(in(locale));
        return link;
    }

    static void open(UI ui, String slug, Locale locale) {
        ui.navigate(PageEditorView.class, parameters(slug), in(locale));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(SLUG).orElseThrow(NotFoundException::new);
        var parameters = event.getLocation().getQueryParameters();
        var locale = locales.asked(parameters.getSingleParameter(TRANSLATION).orElse(null))
                .or(() -> locales.asked(event.getUI().getLocale().toLanguageTag()))
                .orElseThrow(NotFoundException::new);
        try {
            var editor = editors.open(slug, locale);
            title = editor.title();
            getContent().removeAll();
            getContent().add(editor);
            parameters
                    .getSingleParameter(RESTORE)
                    .filter(it -> it.matches("[1-9]\\d{0,8}"))
                    .map(Integer::valueOf)
                    .ifPresent(editor::offerRevision);
        } catch (NotFound gone) {
            var now = catalog.redirect(slug).orElseThrow(NotFoundException::new);
            event.forwardTo(PageEditorView.class, parameters(now), parameters);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editing.page.editing", title);
    }
}
