package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spravka.content.Merge.Choice;
import org.spravka.content.Merge.Conflict;

class MergeTest {

    private static final String BASE = """
            # Отчеты

            Отчет строится раз в сутки.

            Файл лежит в личном кабинете.

            Старые отчеты удаляются через год.
            """;

    @Test
    void changesOfDifferentBlocksAreBothThere() {
        assertThat(clean(BASE, BASE.replace("раз в сутки", "каждый час"), BASE.replace("через год", "через два года")))
                .isEqualTo(BASE.replace("раз в сутки", "каждый час").replace("через год", "через два года"));
    }

    @Test
    void changesOfDifferentWordsInABlockAreBothThere() {
        assertThat(clean(
                        "Обзвон начинается в девять утра.",
                        "Обзвон идёт с девять утра.",
                        "Обзвон начинается в девять часов утра."))
                .isEqualTo("Обзвон идёт с девять часов утра.");
    }

    @Test
    void theSameChangeByBothIsThereOnce() {
        var changed = BASE.replace("раз в сутки", "каждый час");

        assertThat(clean(BASE, changed + "\nМоё.\n", changed + "\nМоё.\n")).isEqualTo(changed + "\nМоё.\n");
        assertThat(clean(BASE, changed, changed.replace("через год", "через месяц")))
                .isEqualTo(changed.replace("через год", "через месяц"));
    }

    @Test
    void aBlockThatOnlyOneTookAwayIsGone() {
        assertThat(clean(
                        BASE,
                        BASE.replace("Файл лежит в личном кабинете.\n\n", ""),
                        BASE.replace("через год", "через два года")))
                .isEqualTo("""
                        # Отчеты

                        Отчет строится раз в сутки.

                        Старые отчеты удаляются через два года.
                        """);
    }

    @Test
    void newBlocksAtOnePlaceBothStayTheirsFirst() {
        assertThat(clean("Начало.\n", "Начало.\n\nКак скачать отчет в Excel?\n", "Начало.\n\nВебхук приходит позже.\n"))
                .isEqualTo("Начало.\n\nВебхук приходит позже.\n\nКак скачать отчет в Excel?\n");
    }

    @Test
    void aBlockThatOneMovedIsWhereItWasMovedToWithWhatTheOtherChangedInIt() {
        var moved = """
                # Отчеты

                Файл лежит в личном кабинете.

                Старые отчеты удаляются через год.

                Отчет строится раз в сутки.
                """;

        assertThat(clean(BASE, moved, BASE.replace("раз в сутки", "раз в час")))
                .isEqualTo(moved.replace("раз в сутки", "раз в час"));
    }

    @Test
    void itemsOfAListAreMergedByThemselves() {
        assertThat(clean(
                        "- один вызов\n- два вызова\n- три вызова\n",
                        "- один звонок\n- два вызова\n- три вызова\n",
                        "- один вызов\n- два вызова\n- три вызова\n- четыре вызова\n"))
                .isEqualTo("- один звонок\n- два вызова\n- три вызова\n- четыре вызова\n");
    }

    @Test
    void cellsOfATableAreMergedByThemselves() {
        assertThat(clean("""
                        | Код | Попыток |
                        | --- | --- |
                        | BUSY | 3 |
                        | NO_ANSWER | 5 |
                        """, """
                        | Код | Попыток |
                        | --- | --- |
                        | BUSY | 4 |
                        | NO_ANSWER | 5 |
                        """, """
                        | Код | Попыток |
                        | --- | --- |
                        | BUSY | 3 |
                        | MACHINE | 1 |
                        | NO_ANSWER | 6 |
                        """)).isEqualTo("""
                        | Код | Попыток |
                        | --- | --- |
                        | BUSY | 4 |
                        | MACHINE | 1 |
                        | NO_ANSWER | 6 |
                        """);
    }

    @Test
    void linesOfCodeAreMergedByThemselvesButNeverWithinOne() {
        assertThat(clean(
                        "```json\n{\n  \"a\": 1,\n  \"b\": 2\n}\n```\n",
                        "```json\n{\n  \"a\": 9,\n  \"b\": 2\n}\n```\n",
                        "```json\n{\n  \"a\": 1,\n  \"b\": 8\n}\n```\n"))
                .isEqualTo("```json\n{\n  \"a\": 9,\n  \"b\": 8\n}\n```\n");
        assertThat(Merge.of("```\nx = 1 + 2\n```\n", "```\ny = 1 + 2\n```\n", "```\nx = 1 + 3\n```\n")
                        .conflicts())
                .containsExactly(new Conflict("x = 1 + 2", "y = 1 + 2", "x = 1 + 3", "\n", "\n"));
    }

    @Test
    void whereBothChangedTheSameWordsThereIsAChoice() {
        var merge = Merge.of(
                BASE,
                BASE.replace("раз в сутки", "раз в час").replace("через год", "через месяц"),
                BASE.replace("раз в сутки", "раз в неделю"));

        assertThat(merge.conflicts())
                .containsExactly(new Conflict(
                        "Отчет строится раз в сутки.",
                        "Отчет строится раз в час.",
                        "Отчет строится раз в неделю.",
                        "\n\n",
                        "\n\n"));
        assertThat(merge.text(List.of(Choice.MINE)))
                .isEqualTo(BASE.replace("раз в сутки", "раз в час").replace("через год", "через месяц"));
        assertThat(merge.text(List.of(Choice.THEIRS)))
                .isEqualTo(BASE.replace("раз в сутки", "раз в неделю").replace("через год", "через месяц"));
        assertThat(merge.text(List.of(Choice.BOTH))).contains("раз в час.\n\nОтчет строится раз в неделю.\n\nФайл");
    }

    @Test
    void whatOnlyOneChangedInABlockIsInBothWaysOfIt() {
        var merge = Merge.of(
                "Первое слово и далеко отсюда второе слово.",
                "Первое имя и далеко отсюда второе имя.",
                "Первое слово и далеко отсюда второе число.");

        assertThat(merge.text(Choice.THEIRS)).isEqualTo("Первое имя и далеко отсюда второе число.");
    }

    @Test
    void neighbouringWordsAreNotMergedUnseen() {
        assertThat(Merge.of("Нажмите зеленую кнопку.", "Нажмите синюю кнопку.", "Нажмите зеленую ссылку.")
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void aBlockThatOneTookAwayAndTheOtherChangedIsAChoice() {
        var merge = Merge.of(
                BASE, BASE.replace("Файл лежит в личном кабинете.\n\n", ""), BASE.replace("лежит", "появляется"));

        assertThat(merge.text(Choice.MINE)).isEqualTo(BASE.replace("Файл лежит в личном кабинете.\n\n", ""));
        assertThat(merge.text(Choice.THEIRS)).isEqualTo(BASE.replace("лежит", "появляется"));
    }

    @Test
    void whatBothWroteAnewInsteadOfABlockIsAChoice() {
        var merge = Merge.of("Было так.\n", "Телефония отвечает кодом BUSY.\n", "Смотрите отчеты и счета.\n");

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.text(Choice.MINE)).isEqualTo("Телефония отвечает кодом BUSY.\n");
    }

    @Test
    void ifOnlyOneChangedTheTextItIsExactlyThatOnes() {
        var odd =
                "Заголовок\n=========\nтекст сразу   \n\n\n\n* а\n\n* б\n\n[имя]: https://example.com\n<!-- x -->\n   хвост";

        assertThat(clean(BASE, odd, BASE)).isEqualTo(odd);
        assertThat(clean(BASE, BASE, odd)).isEqualTo(odd);
    }

    @Test
    void bothBegunFromNothingStay() {
        var merge = Merge.of("", "Моё начало.", "Чужое.");

        assertThat(merge.text(Choice.BOTH)).contains("Моё начало.").contains("Чужое.");
    }

    private static String clean(String base, String mine, String theirs) {
        var merge = Merge.of(base, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        return merge.text(List.of());
    }
}
