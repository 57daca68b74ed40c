package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void blocksStandInEachOtherAsTheyAreWritten() {
        var blocks = Markdown.blocks("""
                ## Вход {#in}

                > [!TIP]
                > Сначала **сохраните**.

                3. Откройте
                   - отчет
                4. [x] Закройте

                | А | Б |
                |---|--:|
                | 1 | 2 |

                ```json title="Ответ"
                {
                  "id": 1
                }
                ```

                ---
                """);

        assertThat(blocks)
                .extracting(BlockTest::told)
                .containsExactly(
                        "HEADING[2 in]",
                        "QUOTE[tip](PARAGRAPH[])",
                        "LIST[3](ITEM[](PARAGRAPH[] LIST[bullets](ITEM[])) ITEM[])",
                        "TABLE[](ROW[head](CELL[] CELL[right]) ROW[](CELL[] CELL[right]))",
                        "CODE[json](CAPTION[] LINE[] LINE[] LINE[])",
                        "RULE[]");
    }

    @Test
    void eachBlockKnowsItsMarkdownAndItsWords() {
        var alert = Markdown.blocks("> [!TIP]\n> Сначала **сохраните**.").getFirst();

        assertThat(alert.markdown()).isEqualTo("> [!TIP]\n> Сначала **сохраните**.");
        assertThat(alert.children().getFirst().markdown()).isEqualTo("Сначала **сохраните**.");
        assertThat(alert.text()).isEqualTo("Сначала сохраните.");
    }

    @Test
    void tasksBeginWithTheirBox() {
        assertThat(Markdown.blocks("- [x] Сохранить\n- [ ] Запустить\n  - сразу")
                        .getFirst()
                        .text())
                .isEqualTo("☑ Сохранить\n☐ Запустить\nсразу");
    }

    @Test
    void linesOfCodeKeepTheirSpaces() {
        assertThat(Markdown.blocks("```\nif x:\n\n    y\n```").getFirst().children())
                .extracting(Block::text)
                .containsExactly("if x:", "", "    y");
    }

    @Test
    void wordsAreCutWhereTheirLooksChange() {
        assertThat(Markdown.blocks("Вход ***в*** `ЛК` [там *же*](help:x) ![знак](a.svg) [нет] <kbd>F1</kbd>")
                        .getFirst()
                        .runs())
                .containsExactly(
                        new Run("Вход ", List.of()),
                        new Run("в", List.of("emphasis", "strong")),
                        new Run(" ", List.of()),
                        new Run("ЛК", List.of("code")),
                        new Run(" ", List.of()),
                        new Run("там ", List.of("link:help:x")),
                        new Run("же", List.of("emphasis", "link:help:x")),
                        new Run(" ", List.of()),
                        new Run("знак", List.of("picture:a.svg")),
                        new Run(" [нет] ", List.of()),
                        new Run("<kbd>", List.of("html")),
                        new Run("F1", List.of()),
                        new Run("</kbd>", List.of("html")));
    }

    private static String told(Block block) {
        var within = block.children().stream().map(BlockTest::told).toList();
        return block.kind() + "[" + block.label() + "]"
                + (within.isEmpty() ? "" : "(" + String.join(" ", within) + ")");
    }
}
