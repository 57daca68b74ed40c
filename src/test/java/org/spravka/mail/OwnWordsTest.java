package org.spravka.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 24 Nov 2026 at 10:00, Support <help@example.com> wrote:",
                "24 нояб. 2026 г., 10:00 Поддержка <help@example.com> пишет:",
                "-----Original Message-----",
                "---- Исходное сообщение ----",
                "From: Support <help@example.com>",
                "От: Поддержка <help@example.com>",
                "________________________________",
                "-- ",
                "Sent from my iPhone",
                "Отправлено с iPhone"
            })
    void whatWasWrittenBeforeAndTheSignatureAreCut(String line) {
        assertThat(OwnWords.of("Номер 1204.\n\nСпасибо!\n\n" + line + "\nдальше\n> старое"))
                .isEqualTo("Номер 1204.\n\nСпасибо!");
    }

    @Test
    void aQuoteBetweenOnesOwnWordsStays() {
        assertThat(OwnWords.of("> Какой номер?\n1204\n> Какой браузер?\nChrome\n\n> конец\n> письма\n"))
                .isEqualTo("> Какой номер?\n1204\n> Какой браузер?\nChrome");
    }

    @Test
    void wordsThatOnlyLookLikeThatStay() {
        var text = "On Monday I wrote a letter.\nОт этого ничего не изменилось.\n- раз\n- два";

        assertThat(OwnWords.of(text)).isEqualTo(text);
    }
}
