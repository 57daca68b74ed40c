package org.spravka.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What concerns the whole installation.
 *
 * @param dataDir index, embedded database and files; never deleted by us
 * @param locales the languages of the content, the first is the default
 * @param demo whether to make a demo company and its people at start
 */
@ConfigurationProperties("spravka")
public record SpravkaSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue({"ru", "en"}) List<Locale> locales,
        @DefaultValue("false") boolean demo) {

    public SpravkaSettings {
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("spravka.locales names at least one language, but it is empty");
        }
        dataDir = dataDir.toAbsolutePath().normalize();
        locales = List.copyOf(locales);
    }

    public Locale defaultLocale() {
        return locales.getFirst();
    }
}
