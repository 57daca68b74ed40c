package org.spravka.suggestion.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.spravka.SpravkaTest;
import org.spravka.account.AccessTokens;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.account.Scope;
import org.spravka.account.TestPeople;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpravkaTest
@AutoConfigureMockMvc
@Import(TestPeople.class)
@TestInstance(Lifecycle.PER_CLASS)
class SolvedTicketsApiTest {

    private static final Locale RU = Locale.of("ru");
    private static final String ASKED = "Здравствуйте, Анна! Куколда не фырчит, мой телефон +79123456789";

    @Autowired
    MockMvc api;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private String agent = "";

    @BeforeAll
    void publishAPage(
            @Autowired Catalog catalog,
            @Autowired Arranging arranging,
            @Autowired Drafts drafts,
            @Autowired Publishing publishing) {
        agent = token(people.with(Role.AGENT));
        AsSystem.run(() -> {
            if (catalog.topic("solved-topic").isEmpty()) {
                arranging.createCategory("solved", Map.of(RU, new Naming("Решённое", "")), "phone");
                arranging.createTopic("solved", "solved-topic", Map.of(RU, new Naming("Решённое", "")), "");
                var text = new PageText("Смазать механизм", "", List.of(), "Возьмите маслёнку.");
                drafts.create("grease", "solved-topic", RU, text, Author.named("Anna"));
                publishing.publish("grease", RU, null, "", false, Author.named("Anna"));
            }
        });
    }

    private String token(Person person) {
        return Acting.get(person, () -> tokens.create("test", Set.of(Scope.TICKETS_WRITE), null))
                .secret();
    }

    @Test
    void aSolvedTicketLeadsTheNextOneToThePageThatAnswered() throws Exception {
        send(agent, row("grease")).andExpect(status().isOk());

        api.perform(post("/api/v1/suggestions")
                        .contentType("application/json")
                        .content("{\"locale\": \"ru\", \"text\": \"куколда фырчит\"}"))
                .andExpect(jsonPath("$.suggestions[0].page.slug").value("grease"))
                .andExpect(content().string(not(containsString("уколда"))));
    }

    @Test
    void whatTellsWhoAskedIsNotKept() throws Exception {
        send(agent, row("grease"));

        var kept = jdbc.sql("SELECT question FROM lesson WHERE question LIKE '%уколда%'")
                .query(String.class)
                .list();
        assertThat(kept).containsExactly("Здравствуйте, ! Куколда не фырчит, мой телефон");
    }

    @Test
    void eachLineThatTeachesNothingIsNamedWithItsReason() throws Exception {
        send(agent, row("grease"));

        send(agent, row("grease") + "\n{no json\n" + row("no-such-page") + "\n{\"text\": \"Без страницы\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imported").value(0))
                .andExpect(jsonPath("$.skipped[*].line", contains(1, 2, 3, 4)))
                .andExpect(jsonPath("$.skipped[2].reason").value("There is no page no-such-page"));
    }

    @Test
    void onlyStaffTeaches() throws Exception {
        send(token(people.customerOf(people.company())), row("grease")).andExpect(status().isForbidden());
    }

    private static String row(String page) {
        return "{\"locale\": \"ru\", \"subject\": \"\", \"text\": \"%s\", \"page\": \"%s\"}".formatted(ASKED, page);
    }

    private ResultActions send(String token, String lines) throws Exception {
        return api.perform(post("/api/v1/imports/solved-tickets")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType("application/x-ndjson")
                .characterEncoding("UTF-8")
                .content(lines));
    }
}
