package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SignInTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void whoeverKnowsThePasswordIsSignedIn() {
        assertThat(browser.signIn(ServerTest.ADMIN, ServerTest.ADMIN_PASSWORD)).isEqualTo("/");

        assertThat(browser.get("/help/stand-in").body()).isEqualTo("Hello, Administrator");
    }

    @Test
    void aWrongPasswordLeadsBackWithTheReason() {
        assertThat(browser.signIn(ServerTest.ADMIN, "wrong")).isEqualTo("/login?error");

        assertThat(browser.get("/help/stand-in").body()).isEqualTo("Hello, stranger");
    }
}
