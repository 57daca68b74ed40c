package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    private final Library library = Library.of(
            page("campaign", "Как запустить обзвон", "Обзвон запускают из задания, с паролем или без."),
            page("webhook", "Webhook после звонка", "Платформа отправляет webhook и запись разговора."),
            page("password", "Восстановить пароль", "Письмо для восстановления пароля приходит на почту."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "востановить пороль | восстановить пароль",
                "обзвн | обзвон",
                "запустить обзовн | запустить обзвон",
                "webhok | webhook"
            })
    void aTypingErrorIsRepaired(String typed, String meant) {
        assertThat(library.find(typed).corrected()).isEqualTo(meant);
        assertThat(library.slugs(typed)).first().isEqualTo(library.slugs(meant).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "j,pdjy | обзвон",
                "rfr pfgecnbnm j,pdjy? | как запустить обзвон",
                "запустить j,pdjy | запустить обзвон",
                "цуирщщл | webhook",
                "djccnfyjdbnm gfhjkm | восстановить пароль"
            })
    void theOtherKeyboardLayoutIsUnderstoodInAnyPartOfAQuery(String typed, String meant) {
        assertThat(library.find(typed).corrected()).isEqualTo(meant);
        assertThat(library.slugs(typed)).first().isEqualTo(library.slugs(meant).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "obzvon | обзвон",
                "zapustit obzvon | запустить обзвон",
                "вебхук | webhook",
                "вебхуки | webhook",
                "parolya | пароля"
            })
    void aWordInOtherLettersIsUnderstood(String typed, String meant) {
        assertThat(library.find(typed).corrected()).isEqualTo(meant);
    }

    @Test
    void lettersOfTwoAlphabetsInOneWordAreMadeOne() {
        assertThat(library.find("oбзвoн").corrected()).isEqualTo("обзвон");
    }

    @Test
    void anErrorMadeInTheOtherLayoutIsRepairedToo() {
        assertThat(library.find("pfgecnbnm j,pdy").corrected()).isEqualTo("запустить обзвон");
    }

    @ParameterizedTest
    @ValueSource(strings = {"запустить обзвоны", "паролями", "webhook запись", "как", "404", "qwrtpsdfg"})
    void whatTheIndexKnowsOrNobodyCouldMeanStaysAsItIs(String typed) {
        assertThat(library.find(typed).corrected()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"теле фония не работает | телефония не работает", "записьразговора | запись разговора"})
    void wordsWrittenApartOrTogetherAreUnderstood(String typed, String meant) {
        var phones = Library.of(
                page("phone", "Телефония", "Телефония работает."), page("record", "Запись", "Запись разговора."));

        assertThat(phones.find(typed).corrected()).isEqualTo(meant);
    }

    @Test
    void aWordThatOnlyPagesInAnotherLanguageHaveIsSearchedAsItIsWrittenInThisOne() {
        var both = Library.of(
                page("hook", "Вебхук после звонка", "Платформа отправляет вебхук."),
                with("hook", "Webhook after a call", "The platform sends a webhook.")
                        .in(Library.EN)
                        .build());

        var result = both.find("webhook");

        assertThat(result.corrected()).isEqualTo("вебхук");
        assertThat(result.hits()).extracting(it -> it.page().locale()).containsExactly(RU);
        assertThat(both.find("цуирщщл").corrected()).isEqualTo("вебхук");
    }

    @Test
    void aWordThatWasRepairedCountsLessThanOneThatWasTyped() {
        var exact = library.find("webhook").hits().getFirst().score();
        var repaired = library.find("webhok").hits().getFirst().score();

        assertThat(repaired).isLessThan(exact);
    }

    @Test
    void repairCanBeSwitchedOff() {
        var result = library.search().find(new SearchRequest("j,pdjy", RU).asTyped(true));

        assertThat(result.corrected()).isNull();
        assertThat(result.hits()).isEmpty();
    }
}
