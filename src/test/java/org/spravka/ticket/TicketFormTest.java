package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text      | one line             |",
                "number    | 12                   |",
                "number    | -1,5                 |",
                "number    | a dozen              | form.number",
                "date      | 2026-03-31           |",
                "date      | 31.03.2026           | form.date",
                "date      | 2026-02-30           | form.date",
                "datetime  | 2026-03-31T18:05     |",
                "datetime  | 2026-03-31T18:05+03:00 |",
                "datetime  | yesterday            | form.datetime",
                "email     | anna@example.com     |",
                "email     | anna@example         | form.email",
                "email     | anna                 | form.email",
                "phone     | +7 (900) 123-45-67   |",
                "phone     | 12                   | form.phone",
                "phone     | call me              | form.phone",
                "url       | https://example.com/a?b=c |",
                "url       | javascript:alert(1)  | form.url",
                "url       | example.com          | form.url",
                "file      | 5f0c2b7e-91d4-4c55-9c5f-0a8a3f3f1c11 |",
                "file      | ../../etc/passwd     | form.file",
                "checkbox  | true                 |",
                "checkbox  | perhaps              | form.checkbox"
            })
    void anAnswerIsOfTheKindItsFieldAsksFor(String type, String answer, String problem) {
        var form = form("{key: field, type: %s, label: Field}".formatted(type));

        assertThat(problems(form, Map.of("field", answer)))
                .isEqualTo(problem == null ? List.of() : List.of("field: " + problem));
    }

    @ParameterizedTest
    @CsvSource({"text,fill", "choice,choose", "date,choose", "file,attach", "consent,tick"})
    void aMissingAnswerToARequiredFieldIsToldByWhatToDo(String type, String toDo) {
        var options = type.equals("choice") ? ", options: [{value: a}]" : "";
        var form = form("{key: field, type: %s, label: Field, required: true%s}".formatted(type, options));

        assertThat(problems(form, Map.of())).containsExactly("field: required." + toDo);
        assertThat(problems(form, Map.of("field", "  "))).containsExactly("field: required." + toDo);
    }

    @Test
    void aRequiredConsentMustBeGiven() {
        var form = form("{key: agreed, type: consent, label: I agree, required: true}");

        assertThat(problems(form, Map.of("agreed", "false"))).containsExactly("agreed: required.tick");
        assertThat(problems(form, Map.of("agreed", "true"))).isEmpty();
    }

    @Test
    void aChoiceIsOneOfTheOptions() {
        var form = form("{key: channel, type: choice, label: Channel, options: [{value: sms}, {value: viber}]}");

        assertThat(problems(form, Map.of("channel", "sms"))).isEmpty();
        assertThat(problems(form, Map.of("channel", "fax"))).containsExactly("channel: form.choice");
    }

    @Test
    void severalChoicesAreEachOneOfTheOptionsAndNotTooMany() {
        var form = form(
                "{key: days, type: choices, label: Days, max: 2, options: [{value: mo}, {value: tu}, {value: we}]}");

        assertThat(form.check(new Answers(Map.of("days", List.of("mo", "we"))))).isEmpty();
        assertThat(form.check(new Answers(Map.of("days", List.of("mo", "tu", "we")))))
                .extracting(Problem::message)
                .containsExactly("ticket.check.max.count");
    }

    @ParameterizedTest
    @CsvSource({
        "number, min: 1, 0, min.number",
        "number, max: 10, '10,5', max.number",
        "text, min: 3, ab, min.length",
        "text, max: 3, abcd, max.length",
        "date, min: 2026-01-01, 2025-12-31, min.time",
        "datetime, max: 2026-01-01T12:00, 2026-01-01T12:01+03:00, max.time"
    })
    void anAnswerKeepsWithinItsBounds(String type, String bound, String answer, String problem) {
        var form = form("{key: field, type: %s, label: Field, %s}".formatted(type, bound));

        assertThat(problems(form, Map.of("field", answer))).containsExactly("field: " + problem);
    }

    @Test
    void theWholeValueMatchesThePatternOrAnExampleIsShown() {
        var form = form("{key: id, type: text, label: ID, pattern: '[0-9]{1,12}', example: '1204'}");

        assertThat(problems(form, Map.of("id", "88"))).isEmpty();
        var problem = form.check(Answers.of(Map.of("id", "task 88"))).getFirst();
        assertThat(problem.message()).isEqualTo("ticket.check.pattern.example");
        assertThat(problem.parametersIn(Locale.ENGLISH)).containsExactly("1204");
    }

    @Test
    void noPatternRunsForLongWhateverIsTyped() {
        var form = form("{key: id, type: longtext, label: ID, pattern: '(a+)+(b|aa+)*c'}");
        var answers = Answers.of(Map.of("id", "a".repeat(20_000)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(form.check(answers)).hasSize(1));
    }

    @Test
    void aFieldThatIsNotAskedIsNeitherRequiredNorKept() {
        var form = form(
                "{key: channel, type: choice, label: Channel, options: [{value: sms}, {value: web}]}",
                "{key: number, type: phone, label: Number, required: true, showWhen: {channel: sms}}");

        assertThat(problems(form, Map.of("channel", "web"))).isEmpty();
        assertThat(problems(form, Map.of("channel", "sms"))).containsExactly("number: required.fill");
        assertThat(form.kept(Answers.of(Map.of("channel", "web", "number", "not even a number")))
                        .keys())
                .containsExactly("channel");
    }

    @Test
    void aFieldThatDependsOnAHiddenOneIsHiddenToo() {
        var form = form(
                "{key: a, type: checkbox, label: A}",
                "{key: b, type: checkbox, label: B, showWhen: {a: 'true'}}",
                "{key: c, type: text, label: C, required: true, showWhen: {b: 'true'}}");

        assertThat(form.shown(Answers.of(Map.of("b", "true"))))
                .extracting(TicketField::key)
                .containsExactly("a");
        assertThat(problems(form, Map.of("b", "true"))).isEmpty();
    }

    @Test
    void whatIsToldOfAnUnknownFieldIsThatItIsUnknown() {
        assertThat(problems(TicketForm.empty("general"), Map.of("colour", "red")))
                .containsExactly("colour: unknown");
    }

    @Test
    void oneAnswerIsEnoughWhereOneIsAskedFor() {
        var form = form("{key: id, type: text, label: ID}");

        assertThat(form.check(new Answers(Map.of("id", List.of("1", "2")))))
                .extracting(Problem::message)
                .containsExactly("ticket.check.one");
    }

    @Test
    void emptyAnswersAreNoAnswers() {
        assertThatCode(() -> new Answers(Map.of("a", List.of()))).doesNotThrowAnyException();
        assertThat(new Answers(Map.of("a", List.of(" "), "b", List.of(" x "))).values())
                .isEqualTo(Map.of("b", List.of("x")));
    }

    private static TicketForm form(String... fields) {
        var yaml = "fields:\n  - " + String.join("\n  - ", fields);
        return new TicketForm("topic", 1, FormYaml.fields(yaml));
    }

    private static List<String> problems(TicketForm form, Map<String, String> answers) {
        return form.check(Answers.of(answers)).stream()
                .map(it -> it.field() + ": " + it.message().substring("ticket.check.".length()))
                .toList();
    }
}
