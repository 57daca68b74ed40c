package org.spravka.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In which language someone is answered: what the address asks for ({@code ?lang=}), else what the person chose, else the cookie
 * that the language switch sets, else what the browser prefers, else the default. The same for plain HTML and for Vaadin.
 */
@Component
public class ReaderLocale {

    public static final String PARAMETER = "lang";
    public static final String COOKIE = "lang";

    private final SpravkaSettings settings;

    ReaderLocale(SpravkaSettings settings) {
        this.settings = settings;
    }

    public Locale of(HttpServletRequest request) {
        return asked(request.getParameter(PARAMETER))
                .or(() -> Visitor.current().flatMap(Visitor::locale).filter(settings.locales()::contains))
                .or(() -> cookie(request))
                .or(() -> preferred(request))
                .orElse(settings.defaultLocale());
    }

    /** Whether the address itself names one of our languages. */
    public boolean isExplicit(HttpServletRequest request) {
        return asked(request.getParameter(PARAMETER)).isPresent();
    }

    /** The content language with this tag; empty if it is not one of ours. */
    public Optional<Locale> asked(@Nullable String tag) {
        return settings.locales().stream()
                .filter(it -> it.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    private Optional<Locale> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(it -> it.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(it -> asked(it).stream())
                        .findFirst();
    }

    private Optional<Locale> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(this::ours)
                .findFirst();
    }

    private Stream<Locale> ours(Locale wish) {
        return settings.locales().stream().filter(it -> it.getLanguage().equals(wish.getLanguage()));
    }
}
