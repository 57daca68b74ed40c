package org.spravka.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Role;
import org.spravka.base.Visitor;

/** Name, search and menu. Its elements mirror {@code header.jte}, so that nothing moves when Vaadin takes over. */
class SiteHeader extends Composite<Header> {

    private final List<Locale> locales;
    private final LiveSearch search;
    private final Nav menu = new Nav();

    SiteHeader(List<Locale> locales, LiveSearch search) {
        this.locales = locales;
        this.search = search;
        menu.addClassName("site-menu");
        menu.setAriaLabel(getTranslation("menu.main"));
        getContent().addClassName("site-header");
        getContent().add(brand(), search, menu);
    }

    private Anchor brand() {
        var logo = new Image("/logo.svg", "");
        logo.setWidth("28px");
        logo.setHeight("28px");
        var brand = new Anchor("/", logo, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        return brand;
    }

    void showFor(Location location, Element view) {
        search.setVisible(!view.hasAttribute(ReaderView.HAS_OWN_SEARCH));
        menu.removeAll();
        var visitor = Visitor.current();
        visitor.ifPresent(it -> {
            menu.add(new Anchor("/tickets", getTranslation("menu.tickets")));
            if (it.isAgent()) {
                menu.add(new Anchor("/desk", getTranslation("menu.desk")));
            }
            if (it.isEditor()) {
                menu.add(new Anchor("/edit", getTranslation("menu.edit")));
            }
        });
        var ticket = new Anchor("/tickets/new", getTranslation("menu.newticket"));
        ticket.addClassName("primary");
        menu.add(ticket);
        locales.stream().filter(it -> !it.equals(getLocale())).forEach(it -> menu.add(language(it, location)));
        menu.add(theme());
        menu.add(visitor.<Component>map(this::who).orElseGet(() -> signIn(location)));
    }

    /** A new document, because every text on the page changes. */
    private Anchor language(Locale locale, Location location) {
        var tag = locale.toLanguageTag();
        Map<String, List<String>> parameters =
                new HashMap<>(location.getQueryParameters().getParameters());
        parameters.put(ReaderLocale.PARAMETER, List.of(tag));
        var address = new Location(location.getPath(), new com.vaadin.flow.router.QueryParameters(parameters));
        var link = new Anchor("/" + address.getPathWithQueryParameters(), tag.toUpperCase(Locale.ROOT));
        link.addClassName("language");
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("hreflang", tag)
                .setAttribute("lang", tag)
                .setAttribute("data-language", tag);
        return link;
    }

    /** The click is handled by {@code reader.js} without asking the server. */
    private NativeButton theme() {
        var button = new NativeButton();
        button.addClassName("theme");
        button.setAriaLabel(getTranslation("menu.theme"));
        button.setTitle(getTranslation("menu.theme"));
        button.getElement()
                .setProperty(
                        "innerHTML", "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#theme\"/></svg>");
        return button;
    }

    /** What one needs now and then, below one's name. */
    private NativeDetails who(Visitor visitor) {
        var links = new Div(new Anchor("/account", getTranslation("menu.account")));
        if (visitor.isAgent() || visitor.isEditor()) {
            links.add(new Anchor("/insight", getTranslation("menu.insight")));
        }
        if (visitor.is(Role.ADMIN)) {
            links.add(new Anchor("/admin", getTranslation("menu.admin")));
        }
        var leave = new Anchor("/logout", getTranslation("account.signout"));
        leave.setRouterIgnore(true);
        links.add(leave);
        var who = new NativeDetails(visitor.name(), links);
        who.addClassName("who");
        return who;
    }

    private Anchor signIn(Location location) {
        var here = URLEncoder.encode("/" + location.getPathWithQueryParameters(), StandardCharsets.UTF_8);
        var link = new Anchor("/login?next=" + here, getTranslation("menu.signin"));
        link.addClassName("signin");
        link.setRouterIgnore(true);
        return link;
    }
}
