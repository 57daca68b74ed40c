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

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"j,pd", "obzv", "обзф", "обзвпн", "hfcg j,pdjyf", "oбзв", "raspis"})
    void whatNoTitleBeginsWithIsRepaired(String typed) {
        assertThat(texts(typed, RU)).contains("Расписание обзвона");
    }

    @Test
    void searchesThatLedOthersToAPageComeFirst() {
        library.guidance().learnFrequent(java.util.Map.of(RU, java.util.List.of("обзвон ночью", "баланс")));

        assertThat(texts("обзв", RU)).startsWith("обзвон ночью").hasSize(3);
        assertThat(texts("ночью обз", RU)).containsExactly("обзвон ночью");
        assertThat(texts("обзвон ночью", RU)).isEmpty();
        assertThat(library.completions().of("бал", RU))
                .containsExactly(new Completion("баланс", "/search?q=%D0%B1%D0%B0%D0%BB%D0%B0%D0%BD%D1%81&lang=ru"));
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
