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
        var fields = FormYaml.fields(Files.readString(form));

        assertThat(FormYaml.fields(FormText.of(fields))).isEqualTo(fields);
    }

    @Test
    void whatYamlWouldMisunderstandStandsInQuotes() {
        var fields = FormYaml.fields("""
                fields:
                  - key: yes-no
                    type: choice
                    label: {ru: "Да: или нет?", en: "Yes, or # no"}
                    hint: {ru: "Строка \\"в кавычках\\"\\nи вторая", en: "1.10"}
                    options: [{value: "true"}, {value: "007"}, {value: "- x"}]
                    default: "true"
                  - {key: then, type: number, label: N, min: -1.50, max: 2e3, default: "1,5", showWhen: {yes-no: ["true", "- x"]}}
                """);

        assertThat(FormYaml.fields(FormText.of(fields))).isEqualTo(fields);
    }

    @Test
    void aFormThatAsksNothingIsAFormToo() {
        assertThat(FormYaml.fields(FormText.of(FormYaml.fields("")))).isEmpty();
    }
}
