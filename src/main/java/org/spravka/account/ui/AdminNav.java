package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** From one part of the administration to another. */
class AdminNav extends Composite<Nav> {

    AdminNav() {
        getContent().addClassName("admin-nav");
        getContent().setAriaLabel(getTranslation("account.admin.title"));
        getContent()
                .add(
                        link("account.people.title", PeopleView.class),
                        link("account.companies.title", CompaniesView.class),
                        link("account.tokens.title", TokensView.class),
                        new Anchor("/admin/mail", getTranslation("mail.title")));
    }

    private RouterLink link(String key, Class<? extends Component> view) {
        var link = new RouterLink(getTranslation(key), view);
        // The first part answers at the address of the whole, too.
        link.setHighlightCondition(
                (self, event) -> event.getActiveChain().getFirst().getClass() == view);
        link.setHighlightAction((self, here) -> {
            if (here) {
                self.getElement().setAttribute("aria-current", "page");
            } else {
                self.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }
}
