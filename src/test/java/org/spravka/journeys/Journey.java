package org.spravka.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spravka.account.Companies;
import org.spravka.account.Invitations;
import org.spravka.account.OneTimeLinks;
import org.spravka.account.Placement;
import org.spravka.base.AsSystem;
import org.spravka.base.Ready;
import org.spravka.base.Role;
import org.spravka.base.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the shipped content, and people with a browser. One application serves all journeys. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spravka.content.location=content",
            "spravka.admin.email=admin@journeys.example",
            "spravka.admin.password=" + Journey.PASSWORD,
            "spravka.admin.token=" + Journey.TOKEN
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(MovableClock.Beans.class)
abstract class Journey {

    static final String PASSWORD = "only-for-these-journeys";
    static final String TOKEN = "only-for-these-journeys-0123456789abcdef";

    @LocalServerPort
    int port;

    @Autowired
    List<Ready> parts;

    @Autowired
    Invitations invitations;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Companies companies;

    private final List<BrowserContext> opened = new ArrayList<>();

    /** Doors open once the shipped pages are read and searchable. */
    @BeforeEach
    void waitUntilReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> parts.stream().allMatch(Ready::isReady));
    }

    /** A fresh browser profile with a Russian reader at a desk. */
    Page reader() {
        return reader(new Browser.NewContextOptions().setLocale("ru-RU"));
    }

    Page reader(ColorScheme scheme) {
        return reader(new Browser.NewContextOptions().setLocale("ru-RU").setColorScheme(scheme));
    }

    Page reader(Browser.NewContextOptions options) {
        var context = RealBrowser.open(options.setBaseURL("http://localhost:" + port));
        opened.add(context);
        return context.newPage();
    }

    /** Makes an account with a password, as an administrator and the person would by a one-time link. */
    void account(String email, String name, Set<Role> roles, @Nullable Long company) {
        var link = AsSystem.get(() -> invitations.invite(email, new Placement(name, roles, company, false)));
        links.accept(link.path().substring(link.path().lastIndexOf('/') + 1), name, PASSWORD);
    }

    long company(String name) {
        return AsSystem.get(() -> companies.create(name, null, null)).id();
    }

    /** Someone signed in, on the page they asked for. */
    Page signedIn(String email, String path) {
        var page = reader();
        page.navigate(path);
        page.waitForURL("**/login**");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** No violation of WCAG 2.1 A and AA on what is shown now. */
    static void isAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        Assertions.assertThat(found)
                .as(() -> "accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** For eyes: what the page looks like, in {@code target/screenshots}. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    @AfterEach
    void closeBrowsers() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
