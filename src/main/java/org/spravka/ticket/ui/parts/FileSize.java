package org.spravka.ticket.ui.parts;

import java.util.Locale;
import org.spravka.base.Texts;

/** Sizes of files as people say them. */
public final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {}

    public static String inWords(long bytes, Locale locale) {
        var texts = new Texts(locale);
        return bytes < KILO * KILO
                ? texts.get("ticket.file.kb", Math.max(1, bytes / KILO))
                : texts.get("ticket.file.mb", bytes / KILO / KILO);
    }
}
