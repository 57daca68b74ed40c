package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ReaderPagesTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=password",
                "/files/stand-in/who",
                "/styles.css",
                "/favicon.svg",
                "/actuator/health/readiness"
            })
    void whoeverOnlyReadsGetsNoCookie(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void cachingIsLeftToThePage() {
        assertThat(browser.get("/files/stand-in/who").headers().map()).doesNotContainKeys("cache-control", "pragma");
    }

    @Test
    void headIsAnsweredLikeGet() {
        var answer = browser.send("HEAD", "/files/stand-in/who");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.hasCookies()).isFalse();
    }

    @Test
    void feedbackIsSentWithoutTokenOrCookie() {
        var answer = browser.post("/help/stand-in/feedback", Map.of("helped", "yes"));

        assertThat(answer.body()).isEqualTo("Thanks");
        assertThat(browser.hasCookies()).isFalse();
    }

    @Test
    void aForgedWriteElsewhereIsRefused() {
        assertThat(browser.post("/help/stand-in/page", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void requestsOfVaadinOnAReaderAddressReachVaadinWithASession() {
        var answer = browser.get("/?v-r=init&location=help/stand-in");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("json"));
        assertThat(browser.hasCookies()).isTrue();
    }

    @Test
    void viewsOfVaadinAreNotFramedGuessedOrKept() {
        var answer = browser.get("/login");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("no-store"));
    }

    @Test
    void anAddressThatNobodyAnswersIsNotThereAndLeavesNoCookie() {
        var answer = browser.get("/no-such-thing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(browser.hasCookies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/tickets/1001", "/desk", "/edit/page", "/insight", "/admin", "/account"})
    void workplacesAskVisitorsToSignIn(String path) {
        assertThat(browser.target(browser.get(path))).isEqualTo("/login");
    }
}
