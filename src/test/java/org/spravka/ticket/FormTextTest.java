package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTextTest {

    static Stream<Path> shippedForms() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(it -> it.endsWith("_form.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedForms")
    void aFormThatIsWrittenAnewAsksTheSame(Path form) throws IOException {
        var asked = FormYaml.form("topic", 1, Files.readString(form));

        assertThat(FormYaml.form("topic", 1, FormText.of(asked))).isEqualTo(asked);
    }

    @Test
    void whatYamlWouldMisunderstandStandsInQuotes() {
        var form = FormYaml.form("topic", 1, """
                prefix: CALL
                private: true
                fields:
                  - key: yes-no
                    type: choice
                    label: {ru: "Да: или нет?", en: "Yes, or # no"}
                    hint: {ru: "Строка \\"в кавычках\\"\\nи вторая", en: "1.10"}
                    options: [{value: "true"}, {value: "007"}, {value: "- x"}]
                    default: "true"
                  - {key: then, type: number, label: N, min: -1.50, max: 2e3, default: "1,5", showWhen: {yes-no: ["true", "- x"]}}
                """);

        assertThat(FormYaml.form("topic", 1, FormText.of(form))).isEqualTo(form);
    }

    @Test
    void aFormThatAsksNothingIsAFormToo() {
        assertThat(FormYaml.fields(FormText.of(TicketForm.empty("topic")))).isEmpty();
    }
}
