package org.spravka.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spravka.base.Slug;

class SlugProposalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Где найти ID задания     | gde-nayti-id-zadaniya
            Объём, ёж и съезд        | obem-ezh-i-sezd
            «Щука» — это (не) чай?   | shchuka-eto-ne-chay
            Find the bot's ID        | find-the-bot-s-id
            Café au lait             | cafe-au-lait
            """)
    void titlesBecomeReadableAddresses(String title, String slug) {
        assertThat(SlugProposal.of(title)).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        var slug = SlugProposal.of("Очень длинный заголовок ".repeat(10));

        assertThat(slug).matches(Slug::isValid).endsWith("-ochen");
    }

    @Test
    void aTitleWithoutLettersProposesNothing() {
        assertThat(SlugProposal.of("?!")).isEmpty();
    }
}
