package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "обзвон обзвоны обзвонов обзвонами",
                "загрузка загрузить загружать загрузили загружается",
                "удалить удаление удалять удалили",
                "запуск запустить запускать запускается",
                "размещение разместить размещать",
                "подтверждение подтвердить подтверждать",
                "публикация публиковать публикации",
                "ответ ответить отвечать отвечает",
                "webhook webhooks",
                "install installed installing installation"
            })
    void formsOfAWordAndWordsMadeOfItAreOne(String words) {
        assertThat(Arrays.stream(words.split(" ")).map(Stems::stem)).containsOnly(Stems.stem(words.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"звонок закон", "сценарий сцена", "отчет отчаяние", "билет билинг", "report repair"})
    void wordsThatOnlyLookAlikeStayApart(String words) {
        assertThat(Arrays.stream(words.split(" ")).map(Stems::stem)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1204", "a", "я", "2fa", "смс"})
    void whatHasNoEndingStaysAsItIs(String word) {
        assertThat(Stems.stem(word)).isEqualTo(word);
    }
}
