package org.spravka.content.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The {@code locale} parameter of the API. */
@Component
class ContentLocales {

    private final SpravkaSettings settings;

    ContentLocales(SpravkaSettings settings) {
        this.settings = settings;
    }

    /**
     * @param tag BCP 47; the default locale if it is missing
     * @throws ResponseStatusException 400 if it is not a language of the content
     */
    Locale of(@Nullable String tag) {
        if (tag == null) {
            return settings.defaultLocale();
        }
        return settings.locales().stream()
                .filter(it -> it.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "The locale is one of %s, but this is %s".formatted(settings.locales(), tag)));
    }
}
