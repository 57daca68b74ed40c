package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.search.Library.EN;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorsTest {

    private final Library library = Library.of(
            page("start", "Запуск обзвона", "Нажмите кнопку запуска обзвона один раз."),
            page("stop", "Остановка обзвона", "Обзвона запуска нет, а кнопка есть."),
            with("token", "Токен для обзвона", "Выдается в кабинете.")
                    .in("integrations", "tokens")
                    .labels("API")
                    .build(),
            with("token", "A token for the обзвон", "Made in the account.")
                    .in(EN)
                    .build());

    @Test
    void wordsInQuotationMarksStandInPagesJustSo() {
        assertThat(library.slugs("\"запуска обзвона\"")).containsExactly("start");
        assertThat(library.slugs("кнопка \"обзвона запуска\"")).containsExactly("stop");
    }

    @Test
    void ifNoPageHasThemJustSoTheirFormsAreFoundAndThisIsSaid() {
        var result = library.find("\"запуском обзвонов\"");

        assertThat(result.loosened()).isTrue();
        assertThat(result.hits().getFirst().page().slug()).isEqualTo("start");
    }

    @Test
    void aMinusLeavesPagesWithAnyFormOfTheWordOut() {
        assertThat(library.slugs("обзвон -остановить")).containsExactlyInAnyOrder("start", "token");
        assertThat(library.slugs("обзвон -\"кнопку запуска\"")).containsExactlyInAnyOrder("stop", "token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "обзвон category:integrations",
                "обзвон тема:\"Доступ к API\"",
                "обзвон topic:tokens",
                "обзвон метка:api",
                "label:API"
            })
    void pagesAreNarrowedBySlugOrTitleInBothLanguages(String words) {
        assertThat(library.slugs(words)).containsExactly("token");
    }

    @Test
    void aCategoryIsNamedByTheBeginningOfItsTitle() {
        assertThat(library.slugs("обзвон категория:телефония")).containsExactlyInAnyOrder("start", "stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"обзвон - запуск", "обзвон -5", "запуск: обзвон", "-обзвон", "\"обзвон", "обзвон \"\""})
    void whatIsNoOperatorIsWords(String words) {
        assertThat(library.slugs(words)).contains("start", "stop", "token");
    }

    @Test
    void inALongTextQuotationMarksOnlyQuote() {
        assertThat(
                        library.slugs(
                                "здравствуйте у нас пропала кнопка \"которой нигде нет\" для запуска обзвона и мы не знаем где она"))
                .contains("start");
    }

    @Test
    void whatWasRepairedKeepsItsOperators() {
        assertThat(library.find("j,pdjy -остановить").corrected()).isEqualTo("обзвон -остановить");
    }

    @Test
    void pagesOfOtherLanguagesAreCounted() {
        assertThat(library.find("обзвон").facets().locales()).containsExactly(new Facet("ru", 3), new Facet("en", 1));
    }

    @Test
    void aPinnedPageComesFirstForAnyFormOfTheWords() {
        library.guidance().follow(Rules.BUILT_IN.with(RU, RuleKind.PINNED, "как обзвон => token, gone"));

        var first = library.find("обзвоны").hits().getFirst();

        assertThat(first.page().slug()).isEqualTo("token");
        assertThat(first.why()).contains(new Reason(Reason.Place.PINNED, List.of()));
        assertThat(library.slugs("запуск обзвона").getFirst()).isEqualTo("start");
        assertThat(library.find("обзвоны").total()).isEqualTo(3);
    }

    @Test
    void whatHelpedOthersIsALittleHigherAndSaysSo() {
        var even = Library.of(page("one", "Обзвон", "Текст."), page("two", "Обзвон", "Текст."));
        var second = even.find("обзвон").hits().get(1).page().slug();

        even.guidance().learnHelped(Map.of(even.id(second), 12));

        var first = even.find("обзвон").hits().getFirst();
        assertThat(first.page().slug()).isEqualTo(second);
        assertThat(first.why()).contains(new Reason(Reason.Place.HELPED, List.of("12")));
    }

    @Test
    void whatHelpedManyOthersDoesNotHideABetterAnswer() {
        library.guidance().learnHelped(Map.of(library.id("stop"), 100_000));

        assertThat(library.slugs("запуск обзвона").getFirst()).isEqualTo("start");
    }
}
