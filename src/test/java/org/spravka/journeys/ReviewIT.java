package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.content.ReviewRule;
import org.spravka.content.Reviews;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people look at a draft; some of it goes live at once, the rest when its moment has come. */
class ReviewIT extends Journey {

    private static final Locale RU = Locale.of("ru");
    private static final String CATEGORY = "globaltelecom";
    private static final String SLUG = "journey-reviewed";

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void aPageWhereFourEyesAreWanted() {
        var topic = catalog.category(CATEGORY).orElseThrow().topics().getFirst().slug();
        AsSystem.run(() -> {
            var text = "Бот звонит один раз в день.\n\nОтчет приходит утром в понедельник.\n";
            drafts.create(SLUG, topic, RU, new PageText("Проверка", "", List.of(), text), Author.named("Глеб"));
            publishing.publish(SLUG, RU, null, "", false, Author.named("Глеб"));
            reviews.rule(CATEGORY, ReviewRule.FOUR_EYES);
        });
    }

    @AfterEach
    void asItWasBefore() {
        clock.putRight();
        AsSystem.run(() -> {
            reviews.rule(CATEGORY, ReviewRule.NONE);
            arranging.archivePage(SLUG);
        });
    }

    @Test
    void twoPeopleReviewOneChangeIsRejectedAndTheRestGoesLiveOnSchedule() {
        account("author@journeys.example", "Алла Авторова", Set.of(Role.EDITOR), null);
        account("reviewer@journeys.example", "Роман Проверкин", Set.of(Role.EDITOR), null);
        var author = signedIn("author@journeys.example", "/edit/" + SLUG + "?translation=ru");
        author.locator("markdown-editor .cm-content").click();
        author.keyboard().press("Control+A");
        author.keyboard().insertText("Бот звонит три раза в день.\n\nОтчет приходит вечером в понедельник.\n");
        button(author, "Отправить на проверку").click();
        assertThat(author.locator(".review-panel")).containsText("одобрить его должен кто-то другой");
        assertThat(button(author, "Опубликовать")).isDisabled();
        assertThat(publishByApi(author)).isEqualTo(409);

        var reviewer = signedIn("reviewer@journeys.example", "/edit");
        assertThat(reviewer.getByText("Ждут моей проверки: 1")).isVisible();
        reviewer.locator(".scheduled-list a").first().click();
        reviewer.locator(".preview .article p").last().click();
        reviewer.locator(".comments-panel textarea").fill("Точно вечером?");
        button(reviewer, "Добавить комментарий").click();
        assertThat(reviewer.locator(".review-comment")).containsText("Отчет приходит вечером");
        isAccessible(reviewer);
        picture(reviewer, "review");
        button(reviewer, "Одобрить").click();

        assertThat(author.locator(".review-panel")).containsText("Этот текст одобрен: Роман Проверкин");
        assertThat(author.locator(".review-comment")).containsText("Точно вечером?");
        button(author, "Опубликовать").click();
        author.getByText("Выбрать, что публиковать").click();
        author.locator(".change-line input").first().focus();
        author.keyboard().press("r");
        assertThat(author.locator(".changes-choice")).containsText("Будет опубликовано: 1 из 2");
        isAccessible(author);
        picture(author, "changes-choice");
        button(author, "Опубликовать").last().click();
        assertThat(author.getByText("Версия 2 опубликована.")).isVisible();

        var reader = reader();
        reader.navigate("/help/" + SLUG);
        assertThat(reader.locator("article.article")).containsText("Бот звонит один раз в день.");
        assertThat(reader.locator("article.article")).containsText("Отчет приходит вечером в понедельник.");

        button(author, "Опубликовать по расписанию…").click();
        button(author, "Запланировать").click();
        assertThat(author.locator(".timing-lines")).containsText("Выйдет");
        reader.reload();
        assertThat(reader.locator("article.article")).containsText("Бот звонит один раз в день.");
        clock.putAhead(Duration.ofDays(2));

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            reader.reload();
            assertThat(reader.locator("article.article").textContent()).contains("Бот звонит три раза в день.");
        });
        assertThat(AsSystem.get(() -> drafts.find(SLUG, RU))).isEmpty();
    }

    private int publishByApi(Page page) {
        return page.request()
                .post(
                        "/api/v1/pages/" + SLUG + "/publish?locale=ru",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + TOKEN)
                                .setHeader("Content-Type", "application/json")
                                .setData("{}"))
                .status();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
