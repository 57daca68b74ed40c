package org.spravka.content.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.spravka.content.PublishedPage;

/** The address of a page for people, with its language, so that it shows the same to everybody. */
final class PageUrls {

    private PageUrls() {}

    static String of(PublishedPage page) {
        return "/help/" + URLEncoder.encode(page.slug(), StandardCharsets.UTF_8).replace("+", "%20") + "?lang="
                + page.locale().toLanguageTag();
    }
}
