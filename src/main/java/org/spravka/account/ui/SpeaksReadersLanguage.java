package org.spravka.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.spravka.base.ReaderLocale;
import org.springframework.stereotype.Component;

/** Lets every view speak the language that the plain page at the same address speaks. */
@Component
class SpeaksReadersLanguage implements VaadinServiceInitListener {

    private final ReaderLocale locales;

    SpeaksReadersLanguage(ReaderLocale locales) {
        this.locales = locales;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(event -> {
            speak(event.getUI());
            event.getUI().addBeforeEnterListener(this::followAddress);
        });
    }

    private void speak(UI ui) {
        var request = VaadinServletRequest.getCurrent();
        if (request != null) {
            ui.setLocale(locales.of(request.getHttpServletRequest()));
        }
    }

    private void followAddress(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReaderLocale.PARAMETER)
                .flatMap(locales::asked)
                .ifPresent(event.getUI()::setLocale);
    }
}
