package org.spravka.base;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the screens in one language, out of the same files that Vaadin reads. */
public record Texts(Locale locale) {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @return the text of a key with its parameters filled in; the key itself between exclamation marks if there is none */
    public String get(String key, Object... parameters) {
        try {
            var text = ResourceBundle.getBundle(BUNDLE, locale, EXACT).getString(key);
            return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    /** A day in words, in UTC: what is published looks the same to everybody. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneId.of("UTC"))
                .format(at);
    }

    /** A day and a time, in UTC. */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.of("UTC"))
                .format(at);
    }
}
