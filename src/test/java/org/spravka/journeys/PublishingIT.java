package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spravka.base.Role;

/** An editor publishes a new revision, and readers see and find it. */
class PublishingIT extends Journey {

    @Test
    void aPublishedRevisionIsReadAndFound() {
        account("editor@journeys.example", "Эдит Редакторова", Set.of(Role.EDITOR), null);
        var editor = signedIn("editor@journeys.example", "/edit");
        assertThat(editor.getByText("Личный кабинет").first()).isVisible();
        isAccessible(editor);
        editor.navigate("/edit/deposit?translation=ru");
        var text = editor.locator("markdown-editor .cm-content");
        text.click();
        editor.keyboard().press("Control+Home");
        editor.keyboard().type("Кваркопополнение возможно круглосуточно.\n\n");
        assertThat(editor.getByText("Кваркопополнение возможно круглосуточно.").last())
                .isVisible();
        isAccessible(editor);
        publish(editor).first().click();
        assertThat(editor.getByText("Что изменилось и почему")).isVisible();
        publish(editor).last().click();
        assertThat(editor.getByText("опубликована").first()).isVisible();

        var reader = reader();
        reader.navigate("/help/deposit");
        assertThat(reader.locator("article.article")).containsText("Кваркопополнение");
        assertThat(reader.getByText("Версия 8").first()).isVisible();
        reader.locator("#search").fill("кваркопополнение");
        reader.locator("#search").press("Enter");
        assertThat(reader.locator(".hits li").first()).containsText("Кваркопополнение");
    }

    private static Locator publish(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Опубликовать"));
    }
}
