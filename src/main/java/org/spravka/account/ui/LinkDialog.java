package org.spravka.account.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.spravka.account.OneTimeLink;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows a one-time link this once, with the address under which this site is being used. */
class LinkDialog extends SecretDialog {

    LinkDialog(OneTimeLink link) {
        super(title(link), explanation(link), I18NProvider.translate("account.link"), site() + link.path());
    }

    private static String title(OneTimeLink link) {
        return I18NProvider.translate(key(link) + ".title", nameOf(link));
    }

    private static String explanation(OneTimeLink link) {
        return I18NProvider.translate(key(link) + ".text", nameOf(link), Words.time(link.expiresAt()));
    }

    private static String key(OneTimeLink link) {
        return "account.link." + link.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String nameOf(OneTimeLink link) {
        return Objects.requireNonNull(link.person()).name();
    }

    private static String site() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(request.getContextPath())
                .replaceQuery(null)
                .toUriString();
    }
}
