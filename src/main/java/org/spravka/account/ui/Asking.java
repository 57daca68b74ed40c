package org.spravka.account.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import org.spravka.account.Refused;

/** Asks before something is done that hurts. */
final class Asking {

    private Asking() {}

    /** @param key the prefix of the texts: {@code .title}, {@code .text}, {@code .action} */
    static void before(String key, String name, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".title", name));
        dialog.setText(I18NProvider.translate(key + ".text", name));
        dialog.setConfirmText(I18NProvider.translate(key + ".action"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelText(I18NProvider.translate("account.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(event -> orSayWhyNot(work));
        dialog.open();
    }

    /** Does the work, or tells why it is refused. */
    static void orSayWhyNot(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            say(I18NProvider.translate(refused.key())).addThemeVariants(NotificationVariant.ERROR);
        }
    }

    static Notification say(String text) {
        return Notification.show(text, 5000, Notification.Position.BOTTOM_CENTER);
    }
}
