package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.search.Library.EN;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private final Library library = Library.of(
            page("start", "Как запустить обзвон", "Текст.\n\n## Расписание обзвона {#when}\nТекст."),
            page("api", "Токен для API", "Текст."),
            with("api", "API token", "Text.").in(EN).build());

    @Test
    void titlesAndSectionsAreFoundByTheBeginningsOfTheirWordsInAnyOrder() {
        assertThat(texts("обзв", RU)).containsExactlyInAnyOrder("Как запустить обзвон", "Расписание обзвона");
        assertThat(texts("обзвон запуст", RU)).containsExactly("Как запустить обзвон");
    }

    @Test
    void aSectionIsReachedByItsAnchor() {
        assertThat(library.completions().of("расп", RU))
                .containsExactly(new Completion("Расписание обзвона", "/help/start?lang=ru#when"));
    }

    @Test
    void onlyTitlesOfTheLanguageAreProposed() {
        assertThat(texts("tok", EN)).containsExactly("API token");
        assertThat(texts("tok", RU)).isEmpty();
    }

    @Test
    void withoutAWordThereIsNothingToComplete() {
        assertThat(texts(" ", RU)).isEmpty();
        assertThat(texts("нетакогослова", RU)).isEmpty();
    }

    private java.util.List<String> texts(String typed, Locale locale) {
        return library.completions().of(typed, locale).stream()
                .map(Completion::text)
                .toList();
    }
}
