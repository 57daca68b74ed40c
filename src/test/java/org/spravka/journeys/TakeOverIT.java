package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vaadin takes over a plain page in place: the reader notices nothing. */
class TakeOverIT extends Journey {

    private static final String ARTICLE = "/help/support-service";

    /** Counts articles in every frame and sums up what moved. */
    private static final String WATCH = """
            () => {
              window.watched = { most: 0, least: 99, shift: 0 };
              new PerformanceObserver((list) => list.getEntries().forEach((it) => { window.watched.shift += it.value; }))
                .observe({ type: 'layout-shift', buffered: false });
              const count = () => {
                const articles = document.querySelectorAll('article.article').length;
                window.watched.most = Math.max(window.watched.most, articles);
                window.watched.least = Math.min(window.watched.least, articles);
                requestAnimationFrame(count);
              };
              requestAnimationFrame(count);
            }
            """;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theReaderSeesOneArticleInEveryFrameAndNothingMoves(ColorScheme scheme) {
        var page = reader(scheme);
        page.navigate(ARTICLE);
        page.evaluate("() => document.fonts.ready");
        page.evaluate("() => window.scrollTo(0, 400)");
        page.evaluate(WATCH);

        page.evaluate("() => document.getElementById('search').focus({ preventScroll: true })");
        page.keyboard().type("обз");
        waitForVaadin(page);

        @SuppressWarnings("unchecked")
        var watched = (Map<String, Number>) page.evaluate("() => window.watched");
        assertThat(watched.get("most").intValue()).isEqualTo(1);
        assertThat(watched.get("least").intValue()).isEqualTo(1);
        assertThat(watched.get("shift").doubleValue()).isLessThan(0.02);
        assertThat(((Number) page.evaluate("() => Math.round(window.scrollY)")).intValue())
                .isEqualTo(400);
        assertThat(page.locator("#search")).isFocused();
        assertThat(page.locator("#search")).hasValue("обз");
    }

    @Test
    void whatWasClickedBeforeVaadinWasThereIsDoneOnceItIs() {
        var page = reader();
        page.navigate(ARTICLE);

        page.locator("#feedback-yes").click();

        assertThat(page.getByText("Спасибо!")).isVisible();
        assertThat(page.locator("#reader")).hasCount(0);
    }

    @Test
    void theFrameIsTheSameBeforeAndAfter() {
        var page = reader();
        page.navigate(ARTICLE);
        var before = menu(page);

        page.locator("#search").click();
        waitForVaadin(page);

        assertThat(menu(page)).isEqualTo(before);
    }

    @Test
    void someoneWhoOnlyReadsGetsNoCookieAndRunsNoVaadin() {
        var page = reader();
        page.navigate(ARTICLE);

        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("() => !!window.Vaadin?.Flow")).isEqualTo(false);
    }

    @Test
    void everythingIsReadableAndSearchableWithoutScripts() {
        var page = reader(new Browser.NewContextOptions().setLocale("ru-RU").setJavaScriptEnabled(false));
        page.navigate(ARTICLE);
        assertThat(page.locator("article.article h2").first()).isVisible();

        page.locator("#search").fill("обзвон");
        page.locator("#search").press("Enter");

        assertThat(page.locator(".hits li").first()).isVisible();
    }

    private static void waitForVaadin(Page page) {
        page.waitForFunction("() => !document.getElementById('reader')");
        page.waitForFunction(
                "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    private static List<String> menu(Page page) {
        return page.locator(".site-header a, .site-header button").allInnerTexts();
    }
}
