package org.spravka.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void theEncodingIsGuessed(String encoding) {
        var table = CsvTable.read("Тема;Страница\nНет звука;no-sound".getBytes(Charset.forName(encoding)));

        assertThat(table.header()).containsExactly("Тема", "Страница");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsGuessedWhateverNamesOfColumnsContain(String delimiter) {
        var table = read(String.join(delimiter, "\"Тема; или, так|\"", "page", "text") + "\na" + delimiter + "b");

        assertThat(table.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(table.header()).hasSize(3);
        assertThat(table.rows().getFirst().cell(2)).isEmpty();
    }

    @Test
    void aCellMayHoldQuotationMarksDelimitersAndLines() {
        var table = read("text,page\r\n\"He said \"\"no\"\",\r\nthen left\",exit\r\n\r\nnext,door\r\n");

        assertThat(table.rows().get(0).cells()).containsExactly("He said \"no\",\r\nthen left", "exit");
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 5);
    }

    @Test
    void whatSpreadsheetsSayOfTheDelimiterIsHeard() {
        assertThat(read("sep=|\ntext, more|page\na|b").header()).isEqualTo(List.of("text, more", "page"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
        assertThatThrownBy(() -> read("text,page\na,b\n\"c,d\n"))
                .isInstanceOfSatisfying(
                        CsvTable.Unreadable.class, it -> assertThat(it.line()).isEqualTo(3));
        assertThatThrownBy(() -> read("\n")).isInstanceOf(CsvTable.Unreadable.class);
    }

    @Test
    void columnsAreKnownByTheirNamesInBothLanguages() {
        assertThat(TicketColumn.in(List.of("№", "Тема обращения", "Тема", "Описание", "Статья")))
                .containsEntry(TicketColumn.TOPIC, 1)
                .containsEntry(TicketColumn.SUBJECT, 2)
                .containsEntry(TicketColumn.TEXT, 3)
                .containsEntry(TicketColumn.PAGE, 4)
                .doesNotContainKey(TicketColumn.LOCALE);
        assertThat(TicketColumn.in(List.of("Article", "Body"))).hasSize(2);
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
