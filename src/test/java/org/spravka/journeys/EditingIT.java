package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spravka.base.Role;

/** What editors type is not lost, whatever happens to their window, their connection or the page. */
class EditingIT extends Journey {

    private static final String KEPT = "Object.keys(localStorage).some((key) => key.startsWith('spravka.draft/'))";

    @Test
    void twoEditorsOfOnePageSeeEachOtherAndMergeAsTheyWrite() {
        var anna = editor("anna", "Анна Белова", "find-report-name");
        var boris = editor("boris", "Борис Чернов", "find-report-name");
        assertThat(boris.locator(".present-editors")).containsText("Анна Белова");
        assertThat(anna.locator(".present-editors")).containsText("Борис Чернов");

        type(anna, "Control+Home", "Начало Анны.\n\n");
        type(boris, "Control+End", "\n\nКонец Бориса.");

        says(boris, "Начало Анны.", "Конец Бориса.");
        says(anna, "Начало Анны.", "Конец Бориса.");
        assertThat(status(anna)).containsText("Черновик сохранен");
        assertThat(status(boris)).containsText("Черновик сохранен");
    }

    @Test
    void aConflictIsResolvedBlockByBlock() {
        var galina = editor("galya", "Галина Белова", "deposit");
        var denis = editor("denis", "Денис Чернов", "deposit");
        galina.context().setOffline(true);
        type(galina, "Control+Home", "Галина начинает. ");
        type(denis, "Control+Home", "Денис начинает. ");
        assertThat(status(denis)).containsText("Черновик сохранен");
        galina.context().setOffline(false);

        var conflict = galina.locator(".conflict-notice");
        assertThat(conflict).containsText("Денис Чернов", new ContainsTextOptions().setTimeout(20_000));
        assertThat(conflict.locator("ins").first()).containsText("Галина");
        isAccessible(galina);
        picture(galina, "conflict");
        conflict.getByText("Оба, сначала мои").click();
        button(galina, "Сохранить с этим выбором").click();

        assertThat(status(galina)).containsText("Черновик сохранен");
        says(denis, "Галина начинает.", "Денис начинает.");
    }

    @Test
    void whatIsTypedReachesTheServerWhileTypingGoesOn() {
        var vera = editor("zoya", "Зоя Серова", "report-excel");
        text(vera).click();
        vera.keyboard().press("Control+Home");

        vera.evaluate("""
                () => { window.typing = setInterval(() => document.execCommand('insertText', false, 'я'), 100); }
                """);
        assertThat(status(vera)).containsText("Черновик сохранен", new ContainsTextOptions().setTimeout(2500));
        vera.evaluate("clearInterval(window.typing)");
    }

    @Test
    void aTextTypedWithoutAConnectionOutlivesItsWindow() {
        var window = editor("vera", "Вера Серова", "report-excel");
        window.context().setOffline(true);
        type(window, "Control+Home", "Написано в поезде. ");
        window.waitForFunction(KEPT);
        window.close();

        window.context().setOffline(false);
        var again = window.context().newPage();
        again.navigate(window.url());

        assertThat(text(again)).containsText("Написано в поезде.");
        assertThat(status(again)).containsText("Черновик сохранен");
        again.waitForFunction("!" + KEPT);
    }

    @Test
    void thePreviewScrollsAlongWithTheText() {
        var editor = editor("galina", "Галина Рыжова", "call-task");
        assertThat(editor.locator(".preview .article")).not().isEmpty();

        text(editor).click();
        editor.keyboard().press("Control+End");

        editor.waitForFunction("document.querySelector('.preview').scrollTop > 500");
    }

    private Page editor(String who, String name, String slug) {
        account(who + "@editing.example", name, Set.of(Role.EDITOR), null);
        var page = signedIn(who + "@editing.example", "/edit/" + slug + "?translation=ru");
        assertThat(status(page)).not().isEmpty();
        return page;
    }

    private static void type(Page page, String place, String words) {
        text(page).click();
        page.keyboard().press(place);
        page.keyboard().type(words);
    }

    /** The whole text, what is out of sight included. */
    private static void says(Page page, String... words) {
        page.waitForFunction(
                "words => words.every((it) => document.querySelector('markdown-editor').value.includes(it))",
                List.of(words));
    }

    private static Locator text(Page page) {
        return page.locator("markdown-editor .cm-content");
    }

    private static Locator status(Page page) {
        return page.locator(".save-status");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
