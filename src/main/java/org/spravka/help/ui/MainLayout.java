package org.spravka.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.spravka.base.SpravkaSettings;

/** The frame around every view: the same elements in the same places as the frame of plain reader pages. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The view is drawn: the script of plain reader pages waits for this mark to hand over. */
    private static final String READY = "data-ready";

    private final Anchor skip = new Anchor();
    private final SiteHeader header;
    private final Main content = new Main();

    MainLayout(SpravkaSettings settings, LiveSearch search) {
        addClassName("site");
        skip.setText(getTranslation("menu.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        content.setId("content");
        content.addClassName("site-main");
        content.getElement().setAttribute("tabindex", "-1");
        header = new SiteHeader(settings.locales(), search);
        add(skip, header, content, footer());
    }

    private Component footer() {
        var footer = new Footer(
                new Anchor("/", getTranslation("menu.help")),
                new Anchor("/tickets/new", getTranslation("menu.newticket")),
                new Span(getTranslation("app.name") + " · " + getTranslation("app.tagline")));
        footer.addClassName("site-footer");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.setHref(event.getLocation().getPath() + "#content");
        header.showFor(event.getLocation(), content.getElement().getChild(0));
        content.getElement().setAttribute(READY, true);
    }
}
