package org.spravka.help.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.spravka.help.web.Frame;
import org.spravka.help.web.ReaderPages;

/** What is shown where no view, or nothing in it, has the address: the same page as where no article has it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class MissingView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int NOT_FOUND = 404;

    private final ReaderPages pages;
    private String title = "";

    MissingView(ReaderPages pages) {
        this.pages = pages;
        addClassName("chunk");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        var page = pages.missing(new Frame(event.getUI().getLocale(), false));
        title = page.title();
        // It comes out of our own templates, so it is safe as it stands.
        getElement().setProperty("innerHTML", page.before());
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
