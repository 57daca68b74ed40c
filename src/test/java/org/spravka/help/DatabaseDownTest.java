package org.spravka.help;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spravka.base.Ready;
import org.spravka.base.database.EmbeddedMariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** With its database stopped the help goes on: on an embedded server of its own, so that it can really be stopped. */
@SpringBootTest(
        properties = {
            "spravka.content.location=content",
            "spravka.data-dir=target/test-data/database-down",
            "spring.datasource.hikari.connection-timeout=1000"
        })
@AutoConfigureMockMvc
@DirtiesContext
class DatabaseDownTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    List<Ready> parts;

    @Autowired
    EmbeddedMariaDb database;

    @Test
    void pagesAreReadSearchedAndSuggestedWhileTheDatabaseIsDown() throws Exception {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> parts.stream().allMatch(Ready::isReady));

        database.close();

        mvc.perform(get("/help/call-task?lang=ru"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<article")));
        mvc.perform(get("/categories/calls")).andExpect(status().isOk());
        mvc.perform(get("/api/v1/search?q=обзвон&locale=ru"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hits").isNotEmpty());
        mvc.perform(post("/api/v1/suggestions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"locale\":\"ru\",\"subject\":\"обзвон не идет\"}"))
                .andExpect(jsonPath("$.suggestions").isNotEmpty());
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    }
}
