package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ApiAccessTest {

    @LocalServerPort
    int port;

    private Browser program;

    @BeforeEach
    void startProgram() {
        program = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /categories",
        "GET, /pages",
        "GET, /pages/some-page",
        "GET, /pages/some-page/revisions",
        "GET, /pages/some-page/diff",
        "GET, /search",
        "GET, /search/complete",
        "GET, /topics/some-topic/form",
        "GET, /changes",
        "GET, /openapi.json",
        "POST, /suggestions"
    })
    void whatIsPublicNeedsNoToken(String method, String path) {
        var answer = program.send(method, "/api/v1" + path);

        assertThat(answer.statusCode()).isNotIn(401, 403);
    }

    @Test
    void theDescriptionTellsOfTokens() {
        assertThat(program.get("/api/v1/openapi.json").body())
                .contains("\"scheme\":\"bearer\"", "\"security\":[{},{\"token\":[]}]");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /pages/some-page/draft",
        "PUT, /pages/some-page/draft",
        "POST, /pages/some-page/publish",
        "PUT, /pages/some-page",
        "GET, /tickets",
        "POST, /tickets",
        "POST, /files",
        "POST, /imports/solved-tickets",
        "GET, /anything/else",
        "DELETE, /categories"
    })
    void everythingElseIsRefusedWithoutAToken(String method, String path) {
        var answer = program.send(method, "/api/v1" + path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401", "\"instance\":\"/api/v1" + path + "\"");
        assertThat(program.hasCookies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer unknown", "Bearer ", "Basic cm9vdDpyb290"})
    void aCredentialThatIsNotValidIsRefusedOnOpenAddressesToo(String credential) {
        var answer = program.send("GET", "/api/v1/categories", "Authorization", credential);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
    }

    @Test
    void aSessionOfABrowserCountsForNothing() {
        program.signIn(ServerTest.ADMIN, ServerTest.ADMIN_PASSWORD);

        assertThat(program.send("POST", "/api/v1/tickets").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/some-page/publish", "/tickets", "/imports/solved-tickets", "/anything/else"})
    void theAdministratorsTokenHasEveryScope(String path) {
        var answer = program.send("POST", "/api/v1" + path, "Authorization", "Bearer " + ServerTest.ADMIN_TOKEN);

        assertThat(answer.statusCode()).isNotIn(401, 403);
    }
}
