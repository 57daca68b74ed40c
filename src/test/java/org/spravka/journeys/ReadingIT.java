package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader searches, reads, and looks at what a page said before. */
class ReadingIT extends Journey {

    private static final String SUPPORT = "/help/support-service";

    @Test
    void aReaderTypesAQuestionAndReadsTheAnswer() {
        var page = reader();
        page.navigate("/");
        assertThat(page.locator(".cards .card")).hasCount(11);

        page.locator("#hero-search").click();
        page.keyboard().type("обзвон не идет");
        var first = page.locator(".search-results a").first();
        assertThat(first).isVisible();
        assertThat(page.locator(".search-results mark").first()).isVisible();
        isAccessible(page);

        first.click();

        assertThat(page.locator("article.article")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/help/.*"));
        isAccessible(page);
    }

    @Test
    void theEnterKeyLeadsToEverythingThatWasFoundAndCanBeNarrowed() {
        var page = reader();
        page.navigate(SUPPORT);
        page.locator("#search").fill("обзвон");
        page.locator("#search").press("Enter");

        assertThat(page.locator(".hits li").first()).isVisible();
        isAccessible(page);
        page.locator(".facets a").first().click();

        assertThat(page.locator(".facets [aria-current=true]")).hasCount(1);
    }

    @Test
    void anOldRevisionSaysSoAndIsComparedWithTheCurrentOne() {
        var page = reader();
        page.navigate(SUPPORT + "/history");
        isAccessible(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Версия 3").setExact(true))
                .click();

        assertThat(page.locator(".old-version"))
                .containsText("Вы просматриваете старую версию данной страницы. Смотрите текущую версию.");
        assertThat(page.locator(".version-steps")).containsText("« Предыдущий");
        assertThat(page.locator(".version-steps")).containsText("Версия 3");
        assertThat(page.locator(".version-steps")).containsText("Следующий »");
        isAccessible(page);
        page.getByText("Сравнить с текущим").click();

        assertThat(page.locator("h1")).hasText("Сравнение версий");
        assertThat(page.locator("ins").nth(1)).isVisible();
        assertThat(page.locator(".diff-key")).containsText("Эта строка добавлена");
        isAccessible(page);
    }

    @Test
    void theSameIsThereInEnglish() {
        var page = reader(new Browser.NewContextOptions().setLocale("en-GB"));
        page.navigate(SUPPORT + "/v/1");

        assertThat(page.locator(".old-version"))
                .containsText("You are viewing an old version of this page. View the current version.");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aChosenLanguageStaysFromPageToPageWithoutACookie() {
        var page = reader(new Browser.NewContextOptions().setLocale("ru-RU").setJavaScriptEnabled(false));
        page.navigate(SUPPORT + "?lang=en");
        page.locator(".breadcrumbs a").nth(1).click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/categories/calls",
                "/topics/calls-tasks",
                SUPPORT,
                "/search?q=обзвон",
                "/nothing/here",
                "/help/nothing"
            })
    void everyScreenIsAccessibleInTheDarkAndFitsAPhone(String path) {
        var page = phone();
        page.navigate(path);
        page.waitForFunction("() => document.querySelector('h1')");

        isAccessible(page);
        fits(page);
    }

    @Test
    void signingInFitsAPhone() {
        var page = phone();
        page.navigate("/login");

        assertThat(page.locator("input[name=password]")).isVisible();
        fits(page);
    }

    @Test
    void theMenuWorksInViewsThatAreOpenedDirectly() {
        var page = signedIn("admin@journeys.example", "/insight");
        page.locator("button.theme").click();
        page.navigate("/tickets");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

        page.locator("details.who summary").click();
        assertThat(page.locator("details.who a").first()).isVisible();
        isAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("details.who[open]")).hasCount(0);
    }

    private Page phone() {
        return reader(new Browser.NewContextOptions()
                .setLocale("ru-RU")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(360, 740));
    }

    private static void fits(Page page) {
        var wider = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isNotPositive();
    }

    @Test
    void whatIsNotThereIsReallyNotThere() {
        var page = reader();

        for (var path : List.of("/help/nothing", "/categories/nothing", "/topics/nothing", SUPPORT + "/v/999")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Такой страницы нет");
        }
    }
}
