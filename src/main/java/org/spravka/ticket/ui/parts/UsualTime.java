package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.spravka.base.Texts;

/** How long an answer usually takes, rounded up to what people would say. */
public final class UsualTime extends Paragraph {

    private static final int[] MINUTES = {5, 10, 15, 30, 45, 60};

    public UsualTime(Duration usual) {
        setText(inWords(usual, getLocale()));
        addClassName("usual-time");
    }

    /** “Usually answered within …”. */
    public static String inWords(Duration usual, Locale locale) {
        var texts = new Texts(locale);
        var minutes = Math.max(1, Math.ceilDiv(usual.toSeconds(), 60));
        for (var step : MINUTES) {
            if (minutes <= step) {
                return step == 60 ? texts.get("ticket.usual.hours", 1) : texts.get("ticket.usual.minutes", step);
            }
        }
        var hours = Math.ceilDiv(minutes, 60L);
        return hours <= 24
                ? texts.get("ticket.usual.hours", hours)
                : texts.get("ticket.usual.days", Math.ceilDiv(hours, 24L));
    }
}
