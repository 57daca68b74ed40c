package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spravka.content.ComparedBlock.Kind;

class ComparisonTest {

    /** @param changes as {@link #told} tells them: {@code [-gone-] {+new+} (~looks different~)} */
    record Edit(String name, String before, String after, List<String> changes) {

        static Edit edit(String name, String before, String after, String... changes) {
            return new Edit(name, before, after, List.of(changes));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String THREE = "Первый абзац о звонках.\n\nВторой абзац о ботах.\n\nТретий абзац о чатах.\n";
    private static final String TABLE =
            "| Код | Попыток | Пауза |\n|---|---|---|\n| BUSY | 3 | 60 |\n| NO_ANSWER | 2 | 300 |\n";

    static Stream<Edit> edits() {
        return Stream.of(
                Edit.edit("nothing", THREE, THREE),
                Edit.edit("from nothing", "", "Первый абзац.", "ADDED PARAGRAPH {+Первый абзац.+}"),
                Edit.edit("to nothing", "Первый абзац.", "", "REMOVED PARAGRAPH [-Первый абзац.-]"),
                Edit.edit(
                        "a heading that goes down a level",
                        "## Повторные звонки",
                        "### Повторные звонки",
                        "FORMAT HEADING Повторные звонки"),
                Edit.edit(
                        "a task that was done",
                        "- [ ] проверить баланс\n- [ ] включить бота",
                        "- [x] проверить баланс\n- [ ] включить бота",
                        "CHANGED ITEM [-☐-]{+☑+} проверить баланс"),
                Edit.edit(
                        "a row of a table that moved",
                        "| Код | Что значит |\n|---|---|\n| BUSY | номер занят |\n| FAIL | связь не удалась |\n| NONE | никто не ответил |\n",
                        "| Код | Что значит |\n|---|---|\n| FAIL | связь не удалась |\n| NONE | никто не ответил |\n| BUSY | номер занят |\n",
                        "MOVED ROW BUSY номер занят"),
                Edit.edit(
                        "a line of code in the middle",
                        "```\nодин\nдва\nтри\n```",
                        "```\nодин\nдва с половиной\nтри\n```",
                        "CHANGED LINE два{+ с половиной+}"),
                Edit.edit("the language of code", "```json\n{}\n```", "```yaml\n{}\n```", "FORMAT CODE"),
                Edit.edit(
                        "Cyrillic beside Latin",
                        "Откройте webhook и token.",
                        "Откройте вебхук и token.",
                        "CHANGED PARAGRAPH Откройте[- webhook-]{+ вебхук+} и token."),
                Edit.edit(
                        "an alert of another kind",
                        "> [!TIP]\n> Проверьте номер.",
                        "> [!WARNING]\n> Проверьте номер.",
                        "FORMAT QUOTE"),
                Edit.edit(
                        "a paragraph that was split",
                        "Сначала откройте отчет о звонках за месяц. Потом скачайте файл.",
                        "Сначала откройте отчет о звонках за месяц.\n\nПотом скачайте файл.",
                        "CHANGED PARAGRAPH Сначала откройте отчет о звонках за месяц.[- Потом скачайте файл.-]",
                        "ADDED PARAGRAPH {+Потом скачайте файл.+}"),
                Edit.edit(
                        "one word",
                        "Нажмите кнопку «Сохранить» внизу.",
                        "Нажмите кнопку «Готово» внизу.",
                        "CHANGED PARAGRAPH Нажмите кнопку «[-Сохранить-]{+Готово+}» внизу."),
                Edit.edit(
                        "a word in another form",
                        "Создание задания на обзвон",
                        "Создайте задание на обзвон",
                        "CHANGED PARAGRAPH [-Создание задания-]{+Создайте задание+} на обзвон"),
                Edit.edit(
                        "a number",
                        "Пауза 60 секунд, не больше 3,5 минут.",
                        "Пауза 90 секунд, не больше 3,7 минут.",
                        "CHANGED PARAGRAPH Пауза[- 60-]{+ 90+} секунд, не больше[- 3,5-]{+ 3,7+} минут."),
                Edit.edit(
                        "punctuation",
                        "Откройте отчет, дождитесь его.",
                        "Откройте отчет; дождитесь его!",
                        "CHANGED PARAGRAPH Откройте отчет[-,-]{+;+} дождитесь его[-.-]{+!+}"),
                Edit.edit(
                        "a compound word",
                        "Настройте ботов и рассылки в кабинете.",
                        "Настройте чат-ботов и рассылки в кабинете.",
                        "CHANGED PARAGRAPH Настройте[- ботов-]{+ чат-ботов+} и рассылки в кабинете."),
                Edit.edit(
                        "words at the beginning",
                        "Очень важно сохранить сценарий.",
                        "важно сохранить сценарий.",
                        "CHANGED PARAGRAPH [-Очень-] важно сохранить сценарий."),
                Edit.edit(
                        "words at the end",
                        "Сохраните сценарий",
                        "Сохраните сценарий и закройте его",
                        "CHANGED PARAGRAPH Сохраните сценарий{+ и закройте его+}"),
                Edit.edit(
                        "a sentence with one little word in common is not torn to shreds",
                        "Раз два три четыре и пять шесть семь восемь конец общего абзаца здесь для сходства слов.",
                        "One two three four и five six seven eight конец общего абзаца здесь для сходства слов.",
                        "CHANGED PARAGRAPH [-Раз два три четыре и пять шесть семь восемь-]{+One two three four и five six seven"
                                + " eight+} конец общего абзаца здесь для сходства слов."),
                Edit.edit(
                        "a paragraph between two",
                        THREE,
                        THREE.replace("Второй", "Вставленный текст.\n\nВторой"),
                        "ADDED PARAGRAPH {+Вставленный текст.+}"),
                Edit.edit(
                        "a paragraph less",
                        THREE,
                        THREE.replace("Второй абзац о ботах.\n\n", ""),
                        "REMOVED PARAGRAPH [-Второй абзац о ботах.-]"),
                Edit.edit(
                        "a paragraph replaced by one about something else",
                        THREE,
                        THREE.replace("Второй абзац о ботах.", "Совсем другое предложение, без общего."),
                        "REMOVED PARAGRAPH [-Второй абзац о ботах.-]",
                        "ADDED PARAGRAPH {+Совсем другое предложение, без общего.+}"),
                Edit.edit(
                        "a changed paragraph beside a new one",
                        THREE,
                        THREE.replace("Второй абзац о ботах.", "Новое слово совсем.\n\nВторой абзац о наших ботах."),
                        "ADDED PARAGRAPH {+Новое слово совсем.+}",
                        "CHANGED PARAGRAPH Второй абзац о{+ наших+} ботах."),
                Edit.edit(
                        "a paragraph moved to the end",
                        "Первый абзац о звонках.\n\nВторой абзац о ботах.\n\nТретий абзац о чатах.\n\nЧетвертый о рассылках.",
                        "Второй абзац о ботах.\n\nТретий абзац о чатах.\n\nЧетвертый о рассылках.\n\nПервый абзац о звонках.",
                        "MOVED PARAGRAPH Первый абзац о звонках."),
                Edit.edit(
                        "a section moved with its heading",
                        "## Один раздел\n\nТекст один здесь.\n\n## Два раздела\n\nТекст два тут.\n\n## Три раздела\n\nТекст три там.",
                        "## Два раздела\n\nТекст два тут.\n\n## Три раздела\n\nТекст три там.\n\n## Один раздел\n\nТекст один здесь.",
                        "MOVED HEADING Один раздел",
                        "MOVED PARAGRAPH Текст один здесь."),
                Edit.edit(
                        "a paragraph moved and changed",
                        "Длинный абзац о том, как завести обращение в службу поддержки.\n\nВторой абзац о ботах.\n\nТретий абзац о"
                                + " чатах.",
                        "Второй абзац о ботах.\n\nТретий абзац о чатах.\n\nДлинный абзац о том, как завести новое обращение в"
                                + " службу поддержки.",
                        "MOVED PARAGRAPH Длинный абзац о том, как завести{+ новое+} обращение в службу поддержки."),
                Edit.edit(
                        "bold",
                        "Нажмите кнопку Сохранить внизу.",
                        "Нажмите кнопку **Сохранить** внизу.",
                        "FORMAT PARAGRAPH Нажмите кнопку(~ Сохранить~) внизу."),
                Edit.edit("half a word bold", "перезвон", "пере**звон**", "FORMAT PARAGRAPH (~перезвон~)"),
                Edit.edit(
                        "words that became code",
                        "Поле ttl задано.",
                        "Поле `ttl` задано.",
                        "FORMAT PARAGRAPH Поле(~ ttl~) задано."),
                Edit.edit(
                        "a link that leads elsewhere",
                        "См. [вход](help:sign-in).",
                        "См. [вход](help:reset-password).",
                        "FORMAT PARAGRAPH См.(~ вход~)."),
                Edit.edit("another level", "## Вход в кабинет", "### Вход в кабинет", "FORMAT HEADING Вход в кабинет"),
                Edit.edit("an anchor", "## Вход", "## Вход {#in}", "FORMAT HEADING Вход"),
                Edit.edit("a heading made of a paragraph", "**Вход**", "## Вход", "FORMAT HEADING (~Вход~)"),
                Edit.edit(
                        "a heading in other words",
                        "## Создание задания\n\nТекст.",
                        "## Как создать задание\n\nТекст.",
                        "CHANGED HEADING [-Создание задания-]{+Как создать задание+}"),
                Edit.edit(
                        "what nobody can see",
                        "Заголовок\n===\n\n*текст* и\nстрока\n\n* один\n* два\n",
                        "# Заголовок\n\n_текст_ и строка\n\n- один\n- два"),
                Edit.edit(
                        "a picture replaced under the same words",
                        "![Меню](menu.svg) слева",
                        "![Меню](menu-2.svg) слева",
                        "CHANGED PARAGRAPH [-Меню-]{+Меню+} слева"),
                Edit.edit(
                        "an item",
                        "- отчет не строится\n- обзвон не идет\n- бот молчит",
                        "- отчет не строится\n- обзвон совсем не идет\n- бот молчит",
                        "CHANGED ITEM обзвон{+ совсем+} не идет"),
                Edit.edit(
                        "an item more and one less",
                        "1. Откройте отчет\n2. Выберите период\n3. Скачайте",
                        "1. Войдите\n2. Откройте отчет\n3. Скачайте",
                        "ADDED ITEM {+Войдите+}",
                        "REMOVED ITEM [-Выберите период-]"),
                Edit.edit(
                        "an item moved",
                        "- отчет не строится\n- обзвон не идет\n- бот молчит\n- чат пуст",
                        "- обзвон не идет\n- бот молчит\n- чат пуст\n- отчет не строится",
                        "MOVED ITEM отчет не строится"),
                Edit.edit(
                        "an item that got a list within",
                        "- отчет не строится\n- обзвон не идет",
                        "- отчет не строится\n  - подождите\n- обзвон не идет",
                        "ADDED LIST {+подождите+}"),
                Edit.edit(
                        "an item deep within",
                        "- а\n  1. б один\n  2. в два\n     - г три четыре",
                        "- а\n  1. б один\n  2. в два\n     - г три пять",
                        "CHANGED ITEM г три[- четыре-]{+ пять+}"),
                Edit.edit("numbers instead of bullets", "- раз два\n- три", "1. раз два\n2. три", "FORMAT LIST"),
                Edit.edit(
                        "a task done",
                        "- [ ] Сохранить\n- [ ] Запустить",
                        "- [x] Сохранить\n- [ ] Запустить",
                        "CHANGED ITEM [-☐-]{+☑+} Сохранить"),
                Edit.edit("a cell", TABLE, TABLE.replace("60", "90"), "CHANGED CELL [-60-]{+90+}"),
                Edit.edit(
                        "all cells of a row but the first",
                        TABLE,
                        TABLE.replace("| 3 | 60 |", "| 5 | 120 |"),
                        "CHANGED CELL [-3-]{+5+}",
                        "CHANGED CELL [-60-]{+120+}"),
                Edit.edit(
                        "a row more", TABLE, TABLE + "| MACHINE | 1 | 600 |\n", "ADDED ROW {+MACHINE+} {+1+} {+600+}"),
                Edit.edit(
                        "a row less",
                        TABLE,
                        TABLE.replace("| BUSY | 3 | 60 |\n", ""),
                        "REMOVED ROW [-BUSY-] [-3-] [-60-]"),
                Edit.edit(
                        "a column more",
                        TABLE,
                        "| Код | Что значит | Попыток | Пауза |\n|---|---|---|---|\n| BUSY | занято | 3 | 60 |\n| NO_ANSWER | молчат | 2"
                                + " | 300 |\n",
                        "ADDED CELL {+Что значит+}",
                        "ADDED CELL {+занято+}",
                        "ADDED CELL {+молчат+}"),
                Edit.edit(
                        "a column less",
                        TABLE,
                        "| Код | Пауза |\n|---|---|\n| BUSY | 60 |\n| NO_ANSWER | 300 |\n",
                        "REMOVED CELL [-Попыток-]",
                        "REMOVED CELL [-3-]",
                        "REMOVED CELL [-2-]"),
                Edit.edit(
                        "a column renamed", TABLE, TABLE.replace("Пауза", "Ждать"), "CHANGED CELL [-Пауза-]{+Ждать+}"),
                Edit.edit("only the source of a table", TABLE, TABLE.replace("| 3 | 60 |", "|  3  |  60  |")),
                Edit.edit(
                        "the alignment of a column",
                        "| Код |\n|---|\n| 1 |",
                        "| Код |\n|--:|\n| 1 |",
                        "FORMAT CELL Код",
                        "FORMAT CELL 1"),
                Edit.edit(
                        "a line of code",
                        "```json\n{\n  \"id\": 1,\n  \"name\": \"a\"\n}\n```",
                        "```json\n{\n  \"id\": 2,\n  \"name\": \"a\"\n}\n```",
                        "CHANGED LINE   \"id\":[- 1-]{+ 2+},"),
                Edit.edit(
                        "a line of code more",
                        "```\nа = 1\nв = 3\n```",
                        "```\nа = 1\nб = 2\nв = 3\n```",
                        "ADDED LINE {+б = 2+}"),
                Edit.edit(
                        "a line of code indented",
                        "```\nif x:\ny = 1\n```",
                        "```\nif x:\n    y = 1\n```",
                        "FORMAT LINE (~    y~) = 1"),
                Edit.edit(
                        "the title of code",
                        "```json title=\"Ответ\"\n{}\n```",
                        "```json title=\"Ответ сервера\"\n{}\n```",
                        "CHANGED CAPTION Ответ{+ сервера+}"),
                Edit.edit("the language of code", "```js\nx = 1\n```", "```ts\nx = 1\n```", "FORMAT CODE"),
                Edit.edit(
                        "an alert",
                        "> [!TIP]\n> Сначала сохраните сценарий.",
                        "> [!TIP]\n> Сначала сохраните и проверьте сценарий.",
                        "CHANGED PARAGRAPH Сначала сохраните{+ и проверьте+} сценарий."),
                Edit.edit(
                        "the kind of an alert",
                        "> [!NOTE]\n> Звонки стоят денег.",
                        "> [!WARNING]\n> Звонки стоят денег.",
                        "FORMAT QUOTE"),
                Edit.edit(
                        "a paragraph made an alert",
                        "Звонки стоят денег.",
                        "> [!WARNING]\n> Звонки стоят денег.",
                        "FORMAT PARAGRAPH Звонки стоят денег."),
                Edit.edit(
                        "a footnote",
                        "Пауза[^1]\n\n[^1]: В секундах от звонка.",
                        "Пауза[^1]\n\n[^1]: В минутах от звонка.",
                        "CHANGED PARAGRAPH В[- секундах-]{+ минутах+} от звонка."),
                Edit.edit("raw HTML", "<div>раз</div>", "<div>два</div>", "CHANGED HTML <div>[-раз-]{+два+}</div>"),
                Edit.edit(
                        "English and Russian in one paragraph",
                        "Call the API: POST /v1/calls с токеном.",
                        "Call our API: POST /v2/calls с новым токеном.",
                        "CHANGED PARAGRAPH Call[- the-]{+ our+} API: POST /[-v1-]{+v2+}/calls с{+ новым+} токеном."));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void saysWhatChanged(Edit edit) {
        assertThat(told(Comparison.between(edit.before(), edit.after()).blocks()))
                .isEqualTo(edit.changes());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void bothTextsCanBeReadOutOfTheComparison(Edit edit) {
        var blocks = Comparison.between(edit.before(), edit.after()).blocks();

        assertThat(words(blocks, ComparedPart.Kind.REMOVED)).containsExactlyInAnyOrderElementsOf(words(edit.after()));
        assertThat(words(blocks, ComparedPart.Kind.ADDED)).containsExactlyInAnyOrderElementsOf(words(edit.before()));
    }

    @Test
    void aTextIsTheSameAsItself() {
        assertThat(Comparison.between(THREE + TABLE, THREE + TABLE).isSame()).isTrue();
        assertThat(Comparison.between(THREE, TABLE).isSame()).isFalse();
    }

    @Test
    void whatIsGoneStandsBeforeWhatCameInstead() {
        assertThat(Comparison.between("а б в\n\nг д е\n\nж з и", "а б в\n\nраз два три\n\nж з и")
                        .blocks())
                .extracting(ComparedBlock::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
    }

    @Test
    void everyRowHasACellForEachColumnOfEitherTable() {
        var table = Comparison.between(
                        TABLE, "| Код | Пауза | Кто |\n|---|---|---|\n| BUSY | 60 | бот |\n| MACHINE | 1 | бот |\n")
                .blocks()
                .getFirst();

        assertThat(table.children()).allSatisfy(it -> assertThat(it.children()).hasSize(4));
    }

    @Test
    void theMarkdownOfBothSidesIsKept() {
        var block = Comparison.between("Текст *один* здесь", "Текст *два* здесь")
                .blocks()
                .getFirst();

        assertThat(block.oldMarkdown()).isEqualTo("Текст *один* здесь");
        assertThat(block.newMarkdown()).isEqualTo("Текст *два* здесь");
        assertThat(block.parts()).extracting(ComparedPart::marks).contains(List.of("emphasis"));
    }

    @Test
    void textsWithoutAnythingInCommonAreComparedToo() {
        var old = "слово ".repeat(3_000);
        var fresh = Stream.iterate(0, it -> it + 1)
                .limit(3_000)
                .map(it -> "w" + it % 7)
                .collect(Collectors.joining(" "));

        assertThat(Comparison.between(old, fresh).blocks())
                .extracting(ComparedBlock::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static List<String> told(List<ComparedBlock> blocks) {
        return blocks.stream().flatMap(ComparisonTest::told).toList();
    }

    private static Stream<String> told(ComparedBlock block) {
        return switch (block.kind()) {
            case SAME -> Stream.empty();
            case CHANGED, FORMAT -> {
                var within = told(block.children());
                yield within.isEmpty() ? Stream.of(line(block)) : within.stream();
            }
            default -> Stream.of(line(block));
        };
    }

    private static String line(ComparedBlock block) {
        var kind = block.kind() + " " + block.type();
        return block.kind() == Kind.FORMAT && !block.children().isEmpty()
                ? kind
                : kind + " " + leaves(block).map(ComparisonTest::text).collect(Collectors.joining(" "));
    }

    private static Stream<ComparedBlock> leaves(ComparedBlock block) {
        return block.children().isEmpty()
                ? Stream.of(block)
                : block.children().stream().flatMap(ComparisonTest::leaves);
    }

    private static String text(ComparedBlock leaf) {
        return leaf.parts().stream()
                .map(it -> switch (it.kind()) {
                    case SAME -> it.text();
                    case ADDED -> "{+" + it.text() + "+}";
                    case REMOVED -> "[-" + it.text() + "-]";
                    case FORMAT -> "(~" + it.text() + "~)";
                })
                .collect(Collectors.joining());
    }

    /** All words but those of one fate. */
    private static List<String> words(List<ComparedBlock> blocks, ComparedPart.Kind leftOut) {
        return blocks.stream()
                .flatMap(ComparisonTest::leaves)
                .flatMap(it -> Stream.of(it.parts().stream()
                        .filter(part -> part.kind() != leftOut)
                        .map(ComparedPart::text)
                        .collect(Collectors.joining())
                        .strip()
                        .split("\\s+")))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> words(String markdown) {
        return words(Comparison.between(markdown, markdown).blocks(), ComparedPart.Kind.REMOVED);
    }
}
