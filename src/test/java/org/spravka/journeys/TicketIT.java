package org.spravka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spravka.base.Role;

/** A customer gets the answer while writing, or files a ticket that an agent answers. */
class TicketIT extends Journey {

    private static final String FORM = "/tickets/new?category=calls&topic=calls-tasks";

    @Test
    void aSuggestionSolvesTheCaseBeforeTheTicketIsSent() {
        account("solved@journeys.example", "Вера Решалова", Set.of(), company("Ромашка"));
        var page = signedIn("solved@journeys.example", "/tickets");
        page.navigate(FORM);

        page.getByLabel("Суть вопроса").fill("Где взять номер задания на обзвон");
        var suggestion = page.locator(".suggestion").first();
        assertThat(suggestion.locator("mark").first()).isVisible();
        isAccessible(page);
        suggestion.locator(".suggestion-open").click();
        var solved = page.locator(".page-panel").getByText("Это решило вопрос");
        assertThat(solved).isVisible();
        assertThat(page.getByLabel("Суть вопроса")).hasValue("Где взять номер задания на обзвон");
        solved.click();

        assertThat(page.getByLabel("Суть вопроса")).hasCount(0);
    }

    @Test
    void aTicketIsFiledAnsweredAndReadByAColleague() {
        var company = company("Одуванчик");
        account("first@journeys.example", "Первая Коллега", Set.of(), company);
        account("second@journeys.example", "Второй Коллега", Set.of(), company);
        account("agent@journeys.example", "Агния Агентова", Set.of(Role.AGENT), null);

        var customer = signedIn("first@journeys.example", "/tickets");
        customer.navigate(FORM);
        customer.getByLabel("Суть вопроса").fill("Обзвон стоит с утра");
        customer.getByLabel("Что произошло").fill("Задание запущено, звонков нет.");
        send(customer).click();
        assertThat(customer.locator(".form-problems")).isVisible();
        isAccessible(customer);
        customer.getByLabel("ID задания", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("1204");
        customer.getByText("Обзвон не идет", new Page.GetByTextOptions().setExact(true))
                .click();
        customer.waitForFunction("() => Object.values(localStorage).some((it) => it.includes('not-running'))");
        customer.reload();
        assertThat(customer.getByLabel("Суть вопроса")).hasValue("Обзвон стоит с утра");
        goesOnElsewhere("first@journeys.example", "Обзвон стоит с утра");
        send(customer).click();
        assertThat(customer.getByText(Pattern.compile("Тикет \\d+ отправлен"))).isVisible();
        isAccessible(customer);

        var agent = signedIn("agent@journeys.example", "/desk");
        agent.getByText("Обзвон стоит с утра").first().click();
        agent.getByLabel("Ваш ответ").fill("Проверьте **баланс**: он закончился в 8:40.");
        agent.locator(".answer-actions vaadin-button").click();
        assertThat(agent.locator("strong", new Page.LocatorOptions().setHasText("баланс")))
                .isVisible();
        isAccessible(agent);

        var colleague = signedIn("second@journeys.example", "/tickets");
        assertThat(colleague.getByText("Обзвон стоит с утра")).isVisible();
        isAccessible(colleague);
        colleague.getByText("Обзвон стоит с утра").click();
        assertThat(colleague.getByText("Агния Агентова").first()).isVisible();
        assertThat(colleague.getByText("Первая Коллега").first()).isVisible();
        isAccessible(colleague);
    }

    /** What was begun in one browser stands in the form in another, with suggestions for it. */
    private void goesOnElsewhere(String email, String subject) {
        var page = signedIn(email, "/tickets");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.navigate(FORM);
            assertThat(page.getByLabel("Суть вопроса")).hasValue(subject);
        });
        assertThat(page.locator(".suggestion mark").first()).isVisible();
    }

    private static Locator send(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Отправить тикет"));
    }
}
