package org.spravka.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.spravka.base.ReaderLocale;
import org.spravka.content.Catalog;
import org.spravka.help.web.Address;
import org.spravka.help.web.Frame;
import org.spravka.help.web.ReaderPage;
import org.spravka.help.web.ReaderPages;
import org.springframework.beans.factory.ObjectProvider;

/** Every address of the help once Vaadin has taken over: the same HTML, with the interactive part alive. */
@Route("")
@RouteAlias("search")
@RouteAlias("help/:slug")
@RouteAlias("help/:slug/history")
@RouteAlias("help/:slug/v/:number")
@RouteAlias("help/:slug/compare/:from/:to")
@RouteAlias("categories/:slug")
@RouteAlias("topics/:slug")
@RouteAlias("labels/:label")
@AnonymousAllowed
public class ReaderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Marks a view with a large search box, beside which the header shows none. */
    static final String HAS_OWN_SEARCH = "data-own-search";

    private final ReaderPages pages;
    private final Catalog catalog;
    private final ReaderLocale readerLocale;
    private final ObjectProvider<LiveSearch> searches;
    private final FeedbackPanel.Factory feedback;
    private String title = "";

    ReaderView(
            ReaderPages pages,
            Catalog catalog,
            ReaderLocale readerLocale,
            ObjectProvider<LiveSearch> searches,
            FeedbackPanel.Factory feedback) {
        this.pages = pages;
        this.catalog = catalog;
        this.readerLocale = readerLocale;
        this.searches = searches;
        this.feedback = feedback;
        addClassName("chunk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var query = query(location);
        var explicit = readerLocale.asked(query.get(ReaderLocale.PARAMETER));
        explicit.ifPresent(getUI().orElse(event.getUI())::setLocale);
        var address = Address.parse(location.getPath(), query).orElseThrow(NotFoundException::new);
        if (address instanceof Address.OfPage(var slug)
                && catalog.translations(slug).isEmpty()) {
            catalog.redirect(slug).ifPresent(now -> event.forwardTo("help/" + now));
        }
        show(pages.at(
                address,
                new Frame(event.getUI().getLocale(), explicit.isPresent(), Frame.instant(query.get(Frame.AS_OF)))));
    }

    private static Map<String, String> query(Location location) {
        return location.getQueryParameters().getParameters().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    private void show(ReaderPage page) {
        title = page.title();
        removeAll();
        getElement().setAttribute(HAS_OWN_SEARCH, page.live() instanceof ReaderPage.SearchBox);
        add(html(page.before()));
        if (page.live() != null) {
            add(alive(page.live()));
        }
        add(html(page.after()));
    }

    /** It comes out of our own templates and the sanitizing renderer, so it is safe as it stands. */
    private static Div html(String html) {
        var chunk = new Div();
        chunk.addClassName("chunk");
        chunk.getElement().setProperty("innerHTML", html);
        return chunk;
    }

    private Component alive(ReaderPage.Live live) {
        return switch (live) {
            case ReaderPage.Feedback it -> feedback.of(it);
            case ReaderPage.SearchBox it -> searches.getObject().large(it.words());
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
