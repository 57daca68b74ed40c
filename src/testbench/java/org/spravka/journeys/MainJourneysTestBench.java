package org.spravka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;

/**
 * The three main journeys in Vaadin TestBench, against an application that runs at {@code spravka.address} on the shipped content
 * with an administrator {@code spravka.email} and {@code spravka.password}. They need a Vaadin subscription key; the same
 * journeys run on Playwright in every build.
 */
class MainJourneysTestBench extends BrowserTestBase {

    private static final String ADDRESS = System.getProperty("spravka.address", "http://localhost:8080");
    private static final String EMAIL = System.getProperty("spravka.email", "");
    private static final String PASSWORD = System.getProperty("spravka.password", "");

    @BeforeEach
    void openTheStartPage() {
        getDriver().get(ADDRESS + "/?lang=ru");
    }

    @BrowserTest
    void aReaderTypesAQuestionAndReadsTheAnswer() {
        $("input").id("hero-search").sendKeys("обзвон не идет");
        waitUntil(driver -> $("ul").withClassName("search-results").exists());

        $("ul").withClassName("search-results").first().$("a").first().click();

        waitUntil(driver -> $("article").withClassName("article").exists());
    }

    @BrowserTest
    void aSuggestionSolvesTheCase() {
        signIn();
        getDriver().get(ADDRESS + "/tickets/new?category=calls&topic=calls-tasks");
        var subject = waitUntil(driver -> $("vaadin-text-field").first());
        subject.$("input").first().sendKeys("где взять номер задания");
        waitUntil(driver -> $("li").withClassName("suggestion").exists());

        $("li").withClassName("suggestion").first().$("button").first().click();
        waitUntil(driver -> $("button").withClassName("verdict").exists());
        $("button").withClassName("verdict").first().click();

        waitUntil(driver -> !$("li").withClassName("suggestion").exists());
    }

    @BrowserTest
    void anEditorPublishesARevisionThatReadersSee() {
        signIn();
        getDriver().get(ADDRESS + "/edit/deposit?translation=ru");
        var editor = waitUntil(driver -> $("markdown-editor").first());
        editor.callFunction("insert", "Проверка публикации. ");
        button("Опубликовать").click();
        waitUntil(driver ->
                $("vaadin-dialog").exists() || $("vaadin-confirm-dialog").exists());
        $("vaadin-button").all().getLast().sendKeys(Keys.ENTER);

        getDriver().get(ADDRESS + "/help/deposit?lang=ru");
        assertThat($("article").first().getText()).contains("Проверка публикации.");
    }

    private TestBenchElement button(String text) {
        return waitUntil(driver -> $("vaadin-button").withText(text).first());
    }

    private void signIn() {
        getDriver().get(ADDRESS + "/login");
        waitUntil(driver -> $("vaadin-login-form").exists());
        var form = $("vaadin-login-form").first();
        form.$("input").withAttribute("name", "username").first().sendKeys(EMAIL);
        form.$("input").withAttribute("name", "password").first().sendKeys(PASSWORD, Keys.ENTER);
        waitUntil(driver -> !driver.getCurrentUrl().contains("/login"));
    }
}
