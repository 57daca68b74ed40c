package org.spravka.search.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spravka.base.SpravkaSettings;
import org.spravka.search.Library;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SearchControllerTest {

    private final Library library = Library.of(
            Library.with(
                            "start",
                            "Как запустить обзвон",
                            "Обзвон запускают из задания.\n\n## Когда {#when}\nОбзвон идёт днём.")
                    .labels("обзвон")
                    .revision(3)
                    .build(),
            Library.with("start", "Start a call campaign", "A campaign starts from a task.")
                    .in(Library.EN)
                    .build());

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new SearchController(
                    library.search(),
                    library.completions(),
                    new SpravkaSettings(Path.of("data"), List.of(Library.RU, Library.EN), false)))
            .build();

    @Test
    void aHitHasPageSectionSnippetAndReasons() throws Exception {
        api.perform(get("/api/v1/search").param("q", "обзвоны днём").param("locale", "ru"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.hits[0].page.slug").value("start"))
                .andExpect(jsonPath("$.hits[0].page.locale").value("ru"))
                .andExpect(jsonPath("$.hits[0].page.title").value("Как запустить обзвон"))
                .andExpect(jsonPath("$.hits[0].page.revision").value(3))
                .andExpect(jsonPath("$.hits[0].page.url").value("/help/start?lang=ru"))
                .andExpect(jsonPath("$.hits[0].section.anchor").value("when"))
                .andExpect(jsonPath("$.hits[0].section.title").value("Когда"))
                .andExpect(jsonPath("$.hits[0].snippet").value("<mark>Обзвон</mark> идёт <mark>днём</mark>."))
                .andExpect(jsonPath("$.hits[0].score").isNumber())
                .andExpect(jsonPath("$.hits[0].why[0]").value("«обзвон» в названии"))
                .andExpect(jsonPath("$.corrected").isEmpty())
                .andExpect(jsonPath("$.facets.category[0].value").value("calls"))
                .andExpect(jsonPath("$.facets.topic[0].count").value(1))
                .andExpect(jsonPath("$.facets.label[0].value").value("обзвон"));
    }

    @Test
    void withoutALanguageTheDefaultOneIsSearched() throws Exception {
        api.perform(get("/api/v1/search").param("q", "обзвон"))
                .andExpect(jsonPath("$.hits[0].page.locale").value("ru"));
    }

    @Test
    void withoutWordsTheAnswerIsEmpty() throws Exception {
        api.perform(get("/api/v1/search"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"total\":0,\"hits\":[],\"corrected\":null}"));
    }

    @Test
    void completionsHaveTextAndAddress() throws Exception {
        api.perform(get("/api/v1/search/complete").param("q", "camp").param("locale", "en"))
                .andExpect(
                        content()
                                .json(
                                        "{\"completions\":[{\"text\":\"Start a call campaign\",\"url\":\"/help/start?lang=en\"}]}"));
    }
}
