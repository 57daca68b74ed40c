package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    /** Knows the pages sign-in and node.js, the topic calls, and the files beside the text. */
    private static final LinkResolver DESK = new LinkResolver() {
        @Override
        public Optional<String> page(String slug, String anchor) {
            return slug.equals("sign-in") || slug.equals("node.js")
                    ? LinkResolver.super.page(slug, anchor)
                    : Optional.empty();
        }

        @Override
        public Optional<String> ticket(String topic) {
            return topic.equals("calls") ? LinkResolver.super.ticket(topic) : Optional.empty();
        }

        @Override
        public Optional<LinkedFile> file(String path) {
            return switch (path) {
                case "menu.svg", "img/меню 2.png" -> Optional.of(new LinkedFile("/files/abc/menu.svg", 640, 320));
                case "clients.csv" -> Optional.of(new LinkedFile("/files/def/clients.csv", 0, 0));
                default -> Optional.empty();
            };
        }
    };

    @ParameterizedTest
    @CsvSource({
        "help:sign-in,                   /help/sign-in",
        "help:sign-in#where,             /help/sign-in#where",
        "help:sign-in#где-найти,         /help/sign-in#где-найти",
        "sign-in.md,                     /help/sign-in",
        "./sign-in.ru.md#where,          /help/sign-in#where",
        "../account/sign-in.pt-BR.md#a,  /help/sign-in#a",
        "node.js.md,                     /help/node.js",
        "ticket:calls,                   /tickets/new?topic=calls",
        "clients.csv,                    /files/def/clients.csv",
        "/search?q=a,                    /search?q=a",
        "mailto:help@example.org,        mailto:help@example.org",
        "tel:+74950000000,               tel:+74950000000",
        "https://example.org/a?b=c&d#e,  https://example.org/a?b=c&d#e",
        "#here,                          #here",
        "#top,                           #top",
    })
    void linksLeadToTheirAddress(String target, String address) {
        assertThat(render("[x](" + target + ")\n\n## A {#here}").links()).containsExactly(new Link(target, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help:gone",
                "help:",
                "help:a/b",
                "gone.md",
                "ticket:gone",
                "gone.pdf",
                "#gone",
                "ftp://example.org/x",
                "javascript:alert(1)"
            })
    void aLinkThatLeadsNowhereStaysReadableAndIsReported(String target) {
        var rendered = render("См. [**эту** страницу](" + target + ").");

        assertThat(rendered.html())
                .isEqualTo("<p>См. <span class=\"broken-link\"><strong>эту</strong> страницу</span>.</p>");
        assertThat(rendered.broken()).containsExactly(target);
    }

    @Test
    void onlyLinksToOtherSitesCutTheTieToUs() {
        assertThat(render(
                                "[a](help:sign-in) <https://example.org> [b](//example.org) <a href='HTTPS://example.org'>c</a>")
                        .html())
                .contains("<a href=\"/help/sign-in\">a</a>")
                .contains("<a href=\"https://example.org\" rel=\"noopener noreferrer\">https://example.org</a>")
                .contains("<a href=\"//example.org\" rel=\"noopener noreferrer\">b</a>")
                .contains("<a href=\"HTTPS://example.org\" rel=\"noopener noreferrer\">c</a>");
    }

    @Test
    void picturesAreLoadedLateAndKeepTheirPlace() {
        var rendered = render("![Меню](menu.svg \"Слева\") ![](img/%D0%BC%D0%B5%D0%BD%D1%8E%202.png)");

        assertThat(rendered.html())
                .contains(
                        "<img title=\"Слева\" src=\"/files/abc/menu.svg\" alt=\"Меню\" loading=\"lazy\" width=\"640\" height=\"320\" />");
        assertThat(rendered.pictures()).extracting(ShownPicture::isBroken).containsExactly(false, false);
    }

    @Test
    void aPictureThatIsNotThereIsReadInsteadAndReported() {
        var rendered = render("![Кнопка «Сохранить»](gone.png) ![](gone.svg)");

        assertThat(rendered.html())
                .isEqualTo("<p><span class=\"broken-picture\">Кнопка «Сохранить»</span>"
                        + " <span class=\"broken-picture\">gone.svg</span></p>");
        assertThat(rendered.broken()).containsExactly("gone.png", "gone.svg");
    }

    @Test
    void linksAndPicturesWrittenAsHtmlOrByReferenceLeadThereToo() {
        var rendered =
                render("<a href=\"help:sign-in\">a</a> <img src=\"menu.svg\" width=\"100\"> [b][ref] ![c][pic]\n\n"
                        + "[ref]: sign-in.md 'Вход'\n[pic]: menu.svg");

        assertThat(rendered.html())
                .contains("<a href=\"/help/sign-in\">a</a>")
                .contains("<img width=\"100\" src=\"/files/abc/menu.svg\" alt=\"\" loading=\"lazy\" />")
                .contains("<a title=\"Вход\" href=\"/help/sign-in\">b</a>");
        assertThat(rendered.pictures()).extracting(ShownPicture::alt).containsExactly("", "c");
    }

    @Test
    void linksInFootnotesTablesAndHeadingsAreKnown() {
        assertThat(render("## [a](help:sign-in)\n\n| [b](help:sign-in#b) |\n|---|\n\n[^1]\n\n[^1]: [c](ticket:calls)")
                        .links())
                .extracting(Link::target)
                .containsExactly("help:sign-in", "help:sign-in#b", "ticket:calls");
    }

    private static RenderedText render(String markdown) {
        return Markdown.render(markdown, Locale.ENGLISH, DESK);
    }
}
