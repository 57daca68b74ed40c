package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSourceTest {

    @Test
    void frontMatterSaysAllThereIsToSayOfAPage() throws Unreadable {
        var front = read("""
                ---
                title: Задание на обзвон
                summary: Как его создать.
                labels: [обзвон, задание]
                order: 3
                redirect_from: [old-task, older-task]
                questions:
                  - Как обзвонить клиентов?
                comment: Первая редакция
                author: Анна Климова
                at: 2026-02-03T09:15:00Z
                minor: true
                ---
                Текст.
                """).front();

        assertThat(front.title()).contains("Задание на обзвон");
        assertThat(front.summary()).isEqualTo("Как его создать.");
        assertThat(front.labels()).containsExactly("обзвон", "задание");
        assertThat(front.order()).isEqualTo(3);
        assertThat(front.redirectFrom()).containsExactly("old-task", "older-task");
        assertThat(front.questions()).containsExactly("Как обзвонить клиентов?");
        assertThat(front.comment()).isEqualTo("Первая редакция");
        assertThat(front.author()).isEqualTo("Анна Климова");
        assertThat(front.at()).isEqualTo("2026-02-03T09:15:00Z");
        assertThat(front.minor()).isTrue();
        assertThat(front.complaints()).isEmpty();
    }

    @Test
    void everythingInFrontMatterMayBeMissing() throws Unreadable {
        assertThat(read("---\n---\nТекст.\n").markdown()).isEqualTo("Текст.\n");
        assertThat(read("Текст.\n").front().order()).isNull();
        assertThat(read("").markdown()).isEmpty();
    }

    @Test
    void theTextBeginsAfterTheFrontMatterAndItsBlankLines() throws Unreadable {
        assertThat(read("---\ntitle: T\n---\n\n\n    code\n---\nmore\n").markdown())
                .isEqualTo("    code\n---\nmore\n");
    }

    @Test
    void aLineOfDashesThatIsNeverClosedIsText() throws Unreadable {
        assertThat(read("---\nНе поля, а текст\n").markdown()).isEqualTo("---\nНе поля, а текст\n");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMakeNoDifference() throws Unreadable {
        var windows = PageSource.of(
                SourceText.of("\uFEFF---\r\ntitle: Отчёт\r\n---\r\nТекст.\r\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(windows.front().title()).contains("Отчёт");
        assertThat(windows.markdown()).isEqualTo("Текст.\n");
    }

    @Test
    void anotherEncodingIsReportedWithItsLine() {
        var latin = "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> SourceText.of(latin))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.in("a.md"))
                                .isEqualTo(new ContentProblem("a.md", 2, "It is not UTF-8; save it in that encoding")));
    }

    @Test
    void brokenFrontMatterIsReportedWithItsLine() {
        assertThatThrownBy(() -> read("---\ntitle: Отчёт\nlabels: [a, b\nsummary: x\n---\nТекст\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.in("a.md").toString()).startsWith("a.md:4: It is not YAML: "));
    }

    @Test
    void frontMatterThatIsAListIsReported() {
        assertThatThrownBy(() -> read("---\n- a\n- b\n---\nТекст\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, it -> assertThat(it.in("a.md").line()).isEqualTo(2));
    }

    @Test
    void aValueThatMakesNoSenseIsLeftOutAndReportedWithItsLine() throws Unreadable {
        var front = read("---\ntitle: T\norder: first\nupdated: soon\nredirect_from: [/old/page, fine]\n---\n")
                .front();

        assertThat(front.order()).isNull();
        assertThat(front.at()).isNull();
        assertThat(front.redirectFrom()).containsExactly("fine");
        assertThat(front.complaints().stream().map(it -> it.in("a.md")).toList())
                .extracting(ContentProblem::line)
                .containsExactlyInAnyOrder(3, 4, 5);
    }

    @Test
    void valuesStayAsTheyWereWritten() throws Unreadable {
        var front = read("---\ntitle: 1.10\nlabels: [no, 007, 2026-01-01]\nsummary: yes\n---\n")
                .front();

        assertThat(front.title()).contains("1.10");
        assertThat(front.labels()).containsExactly("no", "007", "2026-01-01");
        assertThat(front.summary()).isEqualTo("yes");
    }

    @Test
    void questionsMayEndInQuestionMarksWithinBrackets() throws Unreadable {
        assertThat(read("---\nquestions: [Где номер?, Как войти?]\n---\n")
                        .front()
                        .questions())
                .containsExactly("Где номер?", "Как войти?");
    }

    @Test
    void aSingleLabelNeedsNoBrackets() throws Unreadable {
        assertThat(read("---\nlabels: обзвон\n---\n").front().labels()).containsExactly("обзвон");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-14, 2026-08-14T00:00:00Z",
        "2026-08-14T09:15:00Z, 2026-08-14T09:15:00Z",
        "2026-08-14T09:15:00+03:00, 2026-08-14T06:15:00Z",
        "2026-08-14 09:15, 2026-08-14T09:15:00Z",
        "2026-08-14T09:15:00.123Z, 2026-08-14T09:15:00.123Z"
    })
    void datesMayBeWrittenInTheUsualWays(String written, Instant meant) throws Unreadable {
        assertThat(read("---\nupdated: " + written + "\n---\n").front().at()).isEqualTo(meant);
    }

    @Test
    void theTimeOfARevisionCountsBeforeTheDateOfItsUpdate() throws Unreadable {
        assertThat(read("---\nupdated: 2026-08-14\nat: 2026-08-15T10:00:00Z\n---\n")
                        .front()
                        .at())
                .isEqualTo("2026-08-15T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Первый *шаг* {#first} | Первый шаг",
                "text|Getting started",
                "# `curl` и [токен](help:token) | curl и токен",
                "# snake_case __strong__ # | snake_case strong"
            })
    void withoutATitleTheFirstHeadingIsItThenTheFileName(String markdown, String title) throws Unreadable {
        assertThat(read(markdown + "\n").title("getting-started")).isEqualTo(title);
    }

    @Test
    void aHeadingMayBeUnderlined() throws Unreadable {
        assertThat(read("Текст.\n\nЗаголовок\n=========\n").title("x")).isEqualTo("Заголовок");
    }

    @Test
    void aCommentInACodeBlockIsNoHeading() throws Unreadable {
        assertThat(read("```bash\n# install\n```\n\n# Установка\n").title("x")).isEqualTo("Установка");
    }

    private static PageSource read(String text) throws Unreadable {
        return PageSource.of(text);
    }
}
