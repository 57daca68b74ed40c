package org.spravka.help.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Texts;
import org.spravka.search.Hit;

/**
 * What every template needs: texts in the reader's language and the addresses of other pages.
 *
 * @param explicit whether the address itself asked for the language; then the links on the page ask for it as well, so that it
 *     stays without a cookie
 * @param asOf the time whose help is shown, null for now; links stay in that time
 */
public record Frame(
        Locale locale, boolean explicit, @Nullable Instant asOf) {

    /** In an address: a day, which means its end, or an instant. */
    public static final String AS_OF = "asOf";

    public Frame(Locale locale, boolean explicit) {
        this(locale, explicit, null);
    }

    private static final Pattern HELP_LINK =
            Pattern.compile("href=\"(/(?:help|tickets/new)[^\"?]*(?:\\?topic=[^\"#]*)?(?:#[^\"]*)?)\"");

    static Frame of(HttpServletRequest request, ReaderLocale readerLocale) {
        return new Frame(
                readerLocale.of(request), readerLocale.isExplicit(request), instant(request.getParameter(AS_OF)));
    }

    public String t(String key, Object... parameters) {
        return new Texts(locale).get(key, parameters);
    }

    public String day(Instant at) {
        return new Texts(locale).day(at);
    }

    public String time(Instant at) {
        return new Texts(locale).time(at);
    }

    /** A link to an address of ours, which may have a query already. */
    public String to(String path) {
        var address = explicit ? withLanguage(path, locale) : path;
        return asOf == null ? address : with(address, AS_OF, asOf.toString());
    }

    /** The same place in another time. */
    public Frame at(@Nullable Instant time) {
        return new Frame(locale, explicit, time);
    }

    /** Out of an address; null if it names no time that has passed. */
    public static @Nullable Instant instant(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return value.length() == 10
                    ? LocalDate.parse(value)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1)
                    : Instant.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String page(String slug) {
        return to("/help/" + encoded(slug));
    }

    public String revision(String slug, int number) {
        return to("/help/" + encoded(slug) + "/v/" + number);
    }

    public String history(String slug) {
        return to("/help/" + encoded(slug) + "/history");
    }

    public String comparison(String slug, Object from, Object to) {
        return to("/help/" + encoded(slug) + "/compare/" + from + "/" + to);
    }

    public String category(String slug) {
        return to("/categories/" + encoded(slug));
    }

    public String topic(String slug) {
        return to("/topics/" + encoded(slug));
    }

    public String label(String label) {
        return to("/labels/" + encoded(label));
    }

    /** The section that a search found; a page in another language names its own. */
    public String hit(Hit hit) {
        return hit.page().locale().equals(locale)
                ? page(hit.page().slug()) + "#" + hit.section().anchor()
                : hit.url();
    }

    public String newTicket(String category, String topic) {
        return to("/tickets/new?category=" + encoded(category) + "&topic=" + encoded(topic));
    }

    /**
     * A rendered text as it stands in a page with a base address: links within the page name it in full, and links to other
     * pages keep the language that was asked for.
     */
    public String inPage(String html, String path) {
        var anchored = html.replace("href=\"#", "href=\"" + path + "#");
        return explicit || asOf != null
                ? HELP_LINK
                        .matcher(anchored)
                        .replaceAll(link -> Matcher.quoteReplacement("href=\"" + to(link.group(1)) + "\""))
                : anchored;
    }

    /** The same address for everybody, whatever they prefer. */
    public String canonical(String path) {
        return withLanguage(path, locale);
    }

    /** The source text of a page. */
    public String source(String slug) {
        return withLanguage("/help/" + encoded(slug) + "/source", locale);
    }

    /** To the content of this very page; written out in full because of the document's base address. */
    public String skip(String path) {
        return to(path) + "#content";
    }

    public String encode(String part) {
        return encoded(part);
    }

    static String withLanguage(String path, Locale locale) {
        return with(path, "lang", locale.toLanguageTag());
    }

    private static String with(String path, String parameter, String value) {
        var hash = path.indexOf('#');
        var address = hash < 0 ? path : path.substring(0, hash);
        var fragment = hash < 0 ? "" : path.substring(hash);
        return address + (address.contains("?") ? "&" : "?") + parameter + "=" + encoded(value) + fragment;
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
