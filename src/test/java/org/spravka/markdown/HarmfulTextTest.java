package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors are those of the OWASP XSS Filter Evasion Cheat Sheet, with more that use Markdown itself. */
class HarmfulTextTest {

    private static final Set<String> ELEMENTS = Set.of(
            ("p div span br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre aside section figure figcaption details summary table"
                            + " thead tbody tr th td a img b strong i em u code sup input del dl dt dd")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("id class role tabindex aria-label aria-hidden href rel title src alt loading type disabled checked open lang dir")
                    .split(" "));
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:https?://|//|mailto:|/(?![/\\\\])|#).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern OUR_CLASSES = Pattern.compile(
            "anchor|alert alert-tip|alert-title|code|language-[\\w.#+-]+|table|align-\\w+|task|task-box|footnotes|footnote-ref"
                    + "|footnote-back|broken-link|broken-picture");

    static Stream<String> vectors() {
        try (var file = HarmfulTextTest.class.getResourceAsStream("xss-vectors.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n%%\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingHarmfulSurvivesOnItsOwn(String vector) {
        assertHarmless(vector);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingHarmfulSurvivesWithinALine(String vector) {
        assertHarmless("Text " + vector + " text");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingHarmfulSurvivesInsideListsAndQuotes(String vector) {
        assertHarmless("- a\n\n  " + vector.replace("\n", "\n  ") + "\n\n> " + vector.replace("\n", "\n> "));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingHarmfulSurvivesAsAnAddressOrAName(String vector) {
        var line = vector.replace('\n', ' ');
        assertHarmless("[a](<" + line + ">) ![b](<" + line + "> \"" + line + "\")\n\n## " + line + " {#" + line
                + "}\n\n```" + line + " title=\"" + line + "\"\nx\n```\n\n| " + line + " |\n|---|\n| " + line + " |");
    }

    @Test
    void wordsAroundWhatIsLeftOutStay() {
        assertThat(html("Before <b onclick=alert(1)>bold</b> after")).isEqualTo("<p>Before <b>bold</b> after</p>");
    }

    @Test
    void whatLooksLikeATagButIsNoneOfOursIsShownAsItIsWritten() {
        assertThat(html("GET /users/<id>?q=<b>x</b> <script>y</script>"))
                .isEqualTo("<p>GET /users/&lt;id&gt;?q&#61;<b>x</b> &lt;script&gt;y&lt;/script&gt;</p>");
        assertThat(Markdown.plainText("GET /users/<id>?q=<b>x</b>")).isEqualTo("GET /users/<id>?q=x");
    }

    @Test
    void namesThatOurPagesLiveByCannotBeTaken() {
        var html = html(
                "## Outlet {#outlet}\n\n## Top {#top}\n\n## V {#Vaadin}\n\n<p id=\"outlet\" class=\"alert\">x</p>");

        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).containsExactly("outlet-2", "top-2", "Vaadin-2");
        assertThat(Jsoup.parse(html).select("p").hasAttr("class")).isFalse();
    }

    private static void assertHarmless(String markdown) {
        var html = html(markdown);
        var body = body(html);
        assertThat(body.select("*").not("body")).allSatisfy(HarmfulTextTest::assertHarmless);
        assertThat(body(body.html()).html())
                .as("means the same after a round through the parser")
                .isEqualTo(body.html());
    }

    private static Element body(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    private static void assertHarmless(Element element) {
        assertThat(ELEMENTS).contains(element.normalName());
        assertThat(element.attributes()).allSatisfy(HarmfulTextTest::assertHarmless);
        if (element.normalName().equals("input")) {
            assertThat(element.attr("type")).isEqualTo("checkbox");
            assertThat(element.hasAttr("disabled")).isTrue();
        }
        if (element.hasAttr("href") && element.attr("href").matches("(?i)(https?:)?//.*")) {
            assertThat(element.attr("rel")).isEqualTo("noopener noreferrer");
        }
    }

    private static void assertHarmless(Attribute attribute) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
        switch (attribute.getKey()) {
            case "href", "src" -> assertThat(attribute.getValue()).matches(SAFE_ADDRESS);
            case "class" -> assertThat(attribute.getValue()).matches(OUR_CLASSES);
            case "id" -> assertThat(attribute.getValue()).isNotIn(Set.of("outlet", "Vaadin", "xss", "test"));
            default -> {}
        }
    }

    private static String html(String markdown) {
        return Markdown.render(markdown, Locale.ENGLISH, LinkResolver.BY_NAME).html();
    }
}
