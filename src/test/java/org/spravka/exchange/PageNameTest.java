package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNameTest {

    private static final List<Locale> LOCALES = List.of(Locale.of("ru"), Locale.of("en"), Locale.of("pt", "BR"));

    @ParameterizedTest
    @CsvSource({
        "call-task.ru, call-task, ru",
        "call-task.en, call-task, en",
        "call-task, call-task, ru",
        "call-task.pt-BR, call-task, pt-BR",
        "release.v2, release.v2, ru",
        "release.de, release.de, ru",
        "ru, ru, ru",
        "Обзвон.ru, Обзвон, ru",
        "README, README, ru",
        "Getting Started.en, Getting-Started, en"
    })
    void aFileNameIsTheSlugAndEndsInTheLanguage(String stem, String slug, String locale) throws Unreadable {
        assertThat(PageName.of(stem, LOCALES)).isEqualTo(new PageName(slug, Locale.forLanguageTag(locale)));
    }

    @Test
    void lettersThatAreMadeOfTwoSignsBecomeOne() throws Unreadable {
        assertThat(PageName.of("отчи\u0306", LOCALES).slug()).isEqualTo("отчй");
    }

    @Test
    void aNameWithoutLettersOrTooLongIsRefused() {
        assertThatThrownBy(() -> PageName.of("---", LOCALES)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> PageName.of("x".repeat(81), LOCALES)).isInstanceOf(Unreadable.class);
    }
}
