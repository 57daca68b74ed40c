package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spravka.base.Role;

/** What editors type is not lost, whatever happens to their window, their connection or the page. */
class EditingIT extends Journey {

    private static final String KEPT = "Object.keys(localStorage).some((key) => key.startsWith('spravka.draft/'))";

    @Test
    void twoEditorsOfOnePageBothKeepWhatTheyWrote() {
        var anna = editor("anna", "Анна Белова", "find-report-name");
        var boris = editor("boris", "Борис Чернов", "find-report-name");

        type(anna, "Начало Анны. ");
        assertThat(status(anna)).containsText("Черновик сохранен");
        type(boris, "Начало Бориса. ");
        assertThat(boris.locator(".stale")).containsText("Анна Белова");
        assertThat(boris.locator(".stale .diff ins")).containsText("Бориса");
        assertThat(boris.locator(".stale .diff del")).containsText("Анны");
        isAccessible(boris);

        button(boris, "Объединить тексты").click();
        assertThat(text(boris)).containsText("Начало Бориса.");
        assertThat(text(boris)).containsText("Начало Анны.");
        button(boris, "Сохранить объединенный текст").click();
        assertThat(status(boris)).containsText("Черновик сохранен");

        anna.reload();
        assertThat(text(anna)).containsText("Начало Анны.");
        assertThat(text(anna)).containsText("Начало Бориса.");
    }

    @Test
    void aTextTypedWithoutAConnectionOutlivesItsWindow() {
        var window = editor("vera", "Вера Серова", "report-excel");
        window.context().setOffline(true);
        type(window, "Написано в поезде. ");
        window.waitForFunction(KEPT);
        window.close();

        window.context().setOffline(false);
        var again = window.context().newPage();
        again.navigate(window.url());
        button(again, "Продолжить с этим текстом").click();

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
        assertThat(status(page)).containsText("Как в версии");
        return page;
    }

    private static void type(Page page, String words) {
        text(page).click();
        page.keyboard().press("Control+Home");
        page.keyboard().type(words);
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
