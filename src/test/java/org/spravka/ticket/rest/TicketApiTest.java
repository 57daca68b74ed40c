package org.spravka.ticket.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.spravka.base.Role;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.ticket.Desk;
import org.spravka.ticket.People;
import org.spravka.ticket.TicketForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SpravkaTest
@AutoConfigureMockMvc
@Import(TestPeople.class)
@TestInstance(Lifecycle.PER_CLASS)
class TicketApiTest {

    private static final Set<Scope> BOTH = Set.of(Scope.TICKETS_READ, Scope.TICKETS_WRITE);
    private static final String TICKET = """
            {"locale": "ru", "topic": "calls-tasks", "subject": "Обзвон не идёт", "text": "Стоит.", "fields": {"call-task-id": 1204}}
            """;

    @Autowired
    MockMvc api;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TestPeople people;

    private Person anna = People.ANNA;
    private String customer = "";
    private String colleague = "";
    private String stranger = "";
    private String agent = "";

    @BeforeAll
    void openTheDesk(@Autowired Catalog catalog, @Autowired Arranging arranging, @Autowired TicketForms forms) {
        Desk.open(catalog, arranging, forms);
        var company = people.company();
        anna = people.customerOf(company);
        customer = token(anna, BOTH);
        colleague = token(people.customerOf(company), BOTH);
        stranger = token(people.customerOf(people.company()), BOTH);
        agent = token(people.with(Role.AGENT), BOTH);
    }

    private String token(Person person, Set<Scope> scopes) {
        return Acting.get(person, () -> tokens.create("test", scopes, null)).secret();
    }

    @Test
    void everybodyMayReadAForm() throws Exception {
        api.perform(get("/api/v1/topics/calls-tasks/form").param("locale", "en"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.topic").value("calls-tasks"))
                .andExpect(jsonPath("$.revision").isNumber())
                .andExpect(jsonPath("$.fields[0].key").value("call-task-id"))
                .andExpect(jsonPath("$.fields[0].label").value("Call task ID"))
                .andExpect(jsonPath("$.fields[0].required").value(true))
                .andExpect(jsonPath("$.fields[0].pattern").value("[0-9]{1,12}"))
                .andExpect(jsonPath("$.fields[0].options").isEmpty());
    }

    @Test
    void aTopicThatDoesNotExistHasNoForm() throws Exception {
        api.perform(get("/api/v1/topics/nothing/form"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value("There is no topic nothing"));
    }

    @Test
    void withoutATokenNothingIsFiledOrRead() throws Exception {
        api.perform(json(post("/api/v1/tickets"), null, TICKET)).andExpect(status().isUnauthorized());
        api.perform(get("/api/v1/tickets")).andExpect(status().isUnauthorized());
        api.perform(multipart("/api/v1/files").file(log("a"))).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenThatMayOnlyReadFilesNothing() throws Exception {
        var reader = token(anna, Set.of(Scope.TICKETS_READ));

        api.perform(json(post("/api/v1/tickets"), reader, TICKET)).andExpect(status().isForbidden());
        api.perform(authorized(get("/api/v1/tickets"), reader)).andExpect(status().isOk());
    }

    @Test
    void aFiledTicketIsAnsweredByItsNumberAndAddress() throws Exception {
        api.perform(json(post("/api/v1/tickets"), customer, TICKET))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").isString())
                .andExpect(jsonPath("$.url").value(containsString("/tickets/")))
                .andExpect(header().string(HttpHeaders.LOCATION, containsString("/api/v1/tickets/")));
    }

    @Test
    void sentAgainWithTheSameKeyItIsTheSameTicket() throws Exception {
        var key = UUID.randomUUID().toString();

        assertThat(file(key)).isEqualTo(file(key));
    }

    private String file(String key) throws Exception {
        var sent = json(post("/api/v1/tickets"), customer, TICKET).header("Idempotency-Key", key);
        return number(api.perform(sent).andExpect(status().isCreated()));
    }

    @Test
    void whatIsWrongIsToldAtItsFieldInTheTicketsLanguage() throws Exception {
        var wrong = TICKET.replace("1204", "\"task 1204\"").replace("Обзвон не идёт", "");

        api.perform(json(post("/api/v1/tickets"), customer, wrong))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("subject"))
                .andExpect(jsonPath("$.errors[0].message").value("Заполните это поле"))
                .andExpect(jsonPath("$.errors[1].field").value("call-task-id"))
                .andExpect(jsonPath("$.errors[1].message").value("Похоже, здесь ошибка. Пример: 1204"))
                .andExpect(jsonPath("$.errors[1].key").value("ticket.check.pattern.example"));
    }

    @Test
    void aTicketIsForTheCompanyItWasFiledIn() throws Exception {
        var number = fileAs(customer);

        api.perform(authorized(get("/api/v1/tickets/" + number), colleague))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.subject").value("Обзвон не идёт"))
                .andExpect(jsonPath("$.status").value("new"))
                .andExpect(jsonPath("$.fields.call-task-id").value("1204"));
        api.perform(authorized(get("/api/v1/tickets/" + number), stranger)).andExpect(status().isNotFound());
        api.perform(authorized(get("/api/v1/tickets"), stranger))
                .andExpect(jsonPath("$.tickets[?(@.number == '%s')]", number).isEmpty());
        api.perform(authorized(get("/api/v1/tickets"), agent))
                .andExpect(jsonPath("$.tickets[?(@.number == '%s')]", number).isNotEmpty());
    }

    @Test
    void anAnswerChangesWhoseTurnItIs() throws Exception {
        var number = fileAs(customer);

        answer(number, agent, "{\"text\": \"**Какой** номер?\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.fromAgent").value(true))
                .andExpect(jsonPath("$.html").value(containsString("<strong>Какой</strong>")));
        list("waiting", customer)
                .andExpect(jsonPath("$.tickets[?(@.number == '%s')]", number).isNotEmpty());
        answer(number, colleague, "{\"text\": \"1204\"}").andExpect(status().isCreated());
        list("open", customer)
                .andExpect(jsonPath("$.tickets[?(@.number == '%s')]", number).isNotEmpty());
    }

    @Test
    void internalNotesAreForAgents() throws Exception {
        var number = fileAs(customer);

        answer(number, customer, "{\"text\": \"тайна\", \"internal\": true}").andExpect(status().isForbidden());
        answer(number, agent, "{\"text\": \"тайна\", \"internal\": true}").andExpect(status().isCreated());
        api.perform(authorized(get("/api/v1/tickets/" + number), customer))
                .andExpect(jsonPath("$.messages").isEmpty());
    }

    @Test
    void aClosedTicketTakesNoMoreMessages() throws Exception {
        var number = fileAs(customer);

        api.perform(json(put("/api/v1/tickets/" + number + "/status"), customer, "{\"status\": \"closed\"}"))
                .andExpect(status().isConflict());
        api.perform(json(put("/api/v1/tickets/" + number + "/status"), agent, "{\"status\": \"closed\"}"))
                .andExpect(status().isNoContent());
        answer(number, customer, "{\"text\": \"ещё\"}").andExpect(status().isConflict());
    }

    @Test
    void staffFileForSomebodyByTheirAddress() throws Exception {
        var forAnna = TICKET.replace("\"topic\"", "\"requester\": \"%s\", \"topic\"".formatted(anna.email()));

        var number = number(api.perform(json(post("/api/v1/tickets"), agent, forAnna)));

        api.perform(authorized(get("/api/v1/tickets/" + number), agent))
                .andExpect(jsonPath("$.requester.name").value(anna.name()));
        api.perform(json(post("/api/v1/tickets"), stranger, forAnna)).andExpect(status().isForbidden());
        api.perform(json(post("/api/v1/tickets"), agent, forAnna.replace(anna.email(), "nobody@example.com")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("requester"));
    }

    @Test
    void aFileIsSentFirstAndThenNamedByItsId() throws Exception {
        var sent = api.perform(authorized(multipart("/api/v1/files").file(log("12:00 ошибка")), customer))
                .andExpect(status().isCreated())
                .andReturn();
        String id = JsonPath.read(sent.getResponse().getContentAsString(), "$.id");
        var ticket = TICKET.replace("1204}", "1204, \"screenshot\": \"%s\"}".formatted(id));
        var number = number(api.perform(json(post("/api/v1/tickets"), customer, ticket)));

        api.perform(authorized(get("/api/v1/tickets/%s/files/%s".formatted(number, id)), colleague))
                .andExpect(status().isOk())
                .andExpect(content().bytes("12:00 ошибка".getBytes(StandardCharsets.UTF_8)))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("attachment")));
        api.perform(authorized(get("/api/v1/tickets/%s/files/%s".formatted(number, id)), stranger))
                .andExpect(status().isNotFound());
    }

    @Test
    void aProgramIsNoFileForATicket() throws Exception {
        api.perform(authorized(multipart("/api/v1/files").file(log("MZ\0\1")), customer))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].key").value("ticket.check.file.kind"));
    }

    @Test
    void aListGoesOnAfterTheLastTicket() throws Exception {
        var older = fileAs(customer);
        var newer = fileAs(customer);

        api.perform(authorized(get("/api/v1/tickets").param("limit", "1"), customer))
                .andExpect(jsonPath("$.tickets[0].number").value(newer))
                .andExpect(jsonPath("$.next").value(newer));
        api.perform(authorized(get("/api/v1/tickets").param("after", newer), customer))
                .andExpect(jsonPath("$.tickets[0].number").value(older))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void aLimitOrStatusThatDoesNotExistIsRefused() throws Exception {
        api.perform(authorized(get("/api/v1/tickets").param("limit", "0"), customer))
                .andExpect(status().isBadRequest());
        list("lost", customer).andExpect(status().isBadRequest());
    }

    private ResultActions answer(String number, String token, String message) throws Exception {
        return api.perform(json(post("/api/v1/tickets/" + number + "/messages"), token, message));
    }

    private ResultActions list(String status, String token) throws Exception {
        return api.perform(authorized(get("/api/v1/tickets").param("status", status), token));
    }

    private String fileAs(String token) throws Exception {
        return number(api.perform(json(post("/api/v1/tickets"), token, TICKET)));
    }

    private static String number(ResultActions filed) throws Exception {
        return JsonPath.read(filed.andReturn().getResponse().getContentAsString(), "$.number");
    }

    private static MockMultipartFile log(String text) {
        return new MockMultipartFile("file", "console.log", null, text.getBytes(StandardCharsets.UTF_8));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B json(
            B request, @Nullable String token, String body) {
        return authorized(request, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B authorized(
            B request, @Nullable String token) {
        return token == null ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
