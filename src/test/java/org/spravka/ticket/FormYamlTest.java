package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormYamlTest {

    private static final String CALL_TASK = """
            fields:
              - key: call-task-id
                type: text
                label: {ru: ID задания на обзвон, en: Call task ID}
                hint: {ru: "См. [Где найти ID](help:find-call-task-id#where)", en: "See it"}
                example: "1204"
                required: true
                pattern: "[0-9]{1,12}"
              - {key: when, type: datetime, label: {ru: Когда, en: When}}
              - {key: channel, type: choice, label: {ru: Канал, en: Channel}, options: [{value: sms, label: {ru: СМС, en: SMS}}, {value: viber}]}
              - {key: number, type: phone, label: {ru: Номер, en: Number}, showWhen: {channel: [sms, viber]}}
              - {key: tries, type: number, label: Tries, min: 1, max: 10}
            """;

    @Test
    void aFieldSaysWhatItAsksForInEachLanguage() {
        var field = FormYaml.fields(CALL_TASK).getFirst();

        assertThat(field.key()).isEqualTo("call-task-id");
        assertThat(field.type()).isEqualTo(FieldType.TEXT);
        assertThat(field.label().in(Locale.of("ru"))).isEqualTo("ID задания на обзвон");
        assertThat(field.label().in(Locale.ENGLISH)).isEqualTo("Call task ID");
        assertThat(field.example().in(Locale.ENGLISH)).isEqualTo("1204");
        assertThat(field.required()).isTrue();
        assertThat(field.pattern()).isEqualTo(new ValuePattern("[0-9]{1,12}"));
    }

    @Test
    void aLabelMayBeAQuestion() {
        var field = FormYaml.fields(
                        "fields: [{key: what, type: text, label: {ru: Что случилось?, en: What happened?}}]")
                .getFirst();

        assertThat(field.label().in(Locale.of("ru"))).isEqualTo("Что случилось?");
    }

    @Test
    void anotherLanguageIsShownWhereTheWishedOneIsMissing() {
        var field = FormYaml.fields(CALL_TASK).getFirst();

        assertThat(field.label().in(Locale.FRENCH)).isEqualTo("ID задания на обзвон");
    }

    @Test
    void anOptionWithoutALabelIsCalledByItsValue() {
        var channel = FormYaml.fields(CALL_TASK).get(2);

        assertThat(channel.options())
                .extracting(it -> it.label().in(Locale.ENGLISH))
                .containsExactly("SMS", "viber");
    }

    @Test
    void aFieldNamesTheAnswersItDependsOn() {
        var number = FormYaml.fields(CALL_TASK).get(3);

        assertThat(number.showWhen()).containsEntry("channel", Set.of("sms", "viber"));
    }

    @Test
    void whatIsStoredReadsAsItWasWritten() {
        var fields = FormYaml.fields(CALL_TASK);

        assertThat(FormYaml.fields(FormJson.write(new TicketForm("topic", 1, fields))))
                .isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'# nothing yet'", "'fields:'", "'fields: []'"})
    void aFormWithoutFieldsAsksNothing(String yaml) {
        assertThat(FormYaml.fields(yaml)).isEmpty();
    }

    @Test
    void aMisspeltTypeIsToldWithItsLineAndTheTypesThereAre() {
        refused("""
                fields:
                  - key: when
                    type: datum
                    label: When
                """)
                .withMessageContaining("\"datum\"")
                .withMessageContaining("datetime")
                .satisfies(it -> assertThat(it.line()).isEqualTo(3));
    }

    @Test
    void aKeyThatComesTwiceIsToldWithItsLine() {
        refused("""
                fields:
                  - {key: when, type: date, label: When}
                  - {key: when, type: text, label: Again}
                """)
                .withMessageContaining("Two fields have the key \"when\"")
                .satisfies(it -> assertThat(it.line()).isEqualTo(3));
    }

    @Test
    void aPatternThatCannotBeReadIsToldWithItsLine() {
        refused("""
                fields:
                  - key: id
                    type: text
                    label: ID
                    pattern: "[0-9"
                """)
                .withMessageContaining("pattern")
                .satisfies(it -> assertThat(it.line()).isEqualTo(5));
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        refused("fields:\n  - {key: when, type: date\n  - {\n")
                .satisfies(it -> assertThat(it.line()).isGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{key: a, type: text}                                                | needs a \"label\"",
                "{type: text, label: A}                                              | needs \"key\"",
                "{key: A b, type: text, label: A}                                    | small Latin letters",
                "{key: subject, type: text, label: A}                                | choose another key",
                "{key: a, type: text, label: A, reqired: true}                       | no setting \"reqired\"",
                "{key: a, type: text, label: A, required: maybe}                     | true or false",
                "{key: a, type: choice, label: A}                                    | needs \"options\"",
                "{key: a, type: text, label: A, options: [{value: b}]}               | takes no \"options\"",
                "{key: a, type: choice, label: A, options: [{value: b}, {value: b}]} | Two options",
                "{key: a, type: date, label: A, pattern: x}                          | takes no \"pattern\"",
                "{key: a, type: number, label: A, min: few}                          | is a number",
                "{key: a, type: date, label: A, max: 31.03.2026}                     | a day or time such as",
                "{key: a, type: email, label: A, max: 3}                             | takes no \"max\"",
                "{key: a, type: text, label: A, showWhen: {b: c}}                    | fields before this one",
                "{key: a, type: text, label: A, key: b}                              | has \"key\" twice",
                "{key: a, type: text, label: A, pattern: '(?=a)'}                    | cannot be used"
            })
    void aMistakeIsNamed(String field, String reason) {
        refused("fields:\n  - " + field)
                .withMessageContaining(reason)
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
    }

    @Test
    void aConditionOnAnOptionThatDoesNotExistIsAMistake() {
        refused("""
                fields:
                  - {key: channel, type: choice, label: Channel, options: [{value: sms}]}
                  - {key: number, type: phone, label: Number, showWhen: {channel: viber}}
                """).withMessageContaining("no option \"viber\"");
    }

    @Test
    void everyFormThatComesWithTheContentIsReadable() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            var forms = files.filter(it -> it.endsWith("_form.yaml")).toList();

            assertThat(forms)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(FormYaml.fields(Files.readString(it)))
                            .as(it.toString())
                            .isNotNull());
        }
    }

    private static ThrowableAssertAlternative<FormUnreadable> refused(String yaml) {
        return assertThatExceptionOfType(FormUnreadable.class).isThrownBy(() -> FormYaml.fields(yaml));
    }

    @Test
    void aFormHasNoMoreFieldsThanSomeoneWouldFillIn() {
        var many = new StringBuilder("fields:\n");
        for (var i = 0; i < 61; i++) {
            many.append("  - {key: f%d, type: text, label: F}\n".formatted(i));
        }

        refused(many.toString()).withMessageContaining("up to 60 fields");
    }

    @Test
    void aFieldMayBeginWithAnAnswer() {
        var field = FormYaml.fields(
                        "fields: [{key: a, type: choice, label: A, options: [{value: x}, {value: y}], default: y}]")
                .getFirst();

        assertThat(field.byDefault()).containsExactly("y");
    }

    @Test
    void aDefaultThatTheFieldWouldNotTakeIsRefused() {
        assertThatExceptionOfType(FormUnreadable.class)
                .isThrownBy(() -> FormYaml.fields("fields: [{key: a, type: number, label: A, max: 3, default: 4}]"));
        assertThatExceptionOfType(FormUnreadable.class)
                .isThrownBy(() -> FormYaml.fields("fields: [{key: a, type: consent, label: A, default: true}]"));
    }
}
