package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader goes through what a page was. */
class RevisionsIT extends Journey {

    @Test
    void aReaderComparesTwoVersionsByKeys() {
        var page = reader();
        page.navigate("/help/company-users/history");
        isAccessible(page);

        page.keyboard().press("j");
        page.keyboard().press("b");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        page.waitForURL("**/compare/*/*");

        isAccessible(page);
        page.keyboard().press("n");
        assertThat(page.locator(".change-place")).hasText(Pattern.compile("1 / \\d+"));
        page.keyboard().press("p");
        assertThat(page.locator(".change-place")).hasText(Pattern.compile("(\\d+) / \\1"));
        link(page, "Рядом").click();
        assertThat(page.locator(".diff-sides")).isVisible();
        isAccessible(page);
    }

    @Test
    void aReaderLooksAtTheHelpOfAnotherDayAndComesBack() {
        var page = reader();
        page.navigate("/help/company-users/v/3");
        assertThat(page.locator(".old-version")).containsText("Изменилось с тех пор");
        isAccessible(page);

        link(page, "вся справка на тот момент").click();
        assertThat(page.locator(".as-of-bar")).containsText("Вы видите справку такой, какой она была");
        assertThat(page.locator(".article")).containsText("Над списком есть поле поиска.");
        isAccessible(page);
        page.locator(".article a[href*='asOf']:not([href*='company-users'])")
                .first()
                .click();
        page.waitForURL(address -> !address.contains("company-users"));
        assertThat(page.locator(".as-of-bar")).isVisible();

        link(page, "Вернуться к сегодняшнему дню").click();
        assertThat(page.locator(".as-of-bar")).hasCount(0);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
