package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spravka.base.Ready;
import org.spravka.base.database.TestDatabase;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The shipped pages are found for the questions in their front matter, as they stand there, damaged, and by people who ask what is
 * not written down. What was found, and what was not, stands in {@code target/findability/} afterwards.
 */
@SpringBootTest(properties = "spravka.content.location=content")
@ContextConfiguration(initializers = TestDatabase.class)
class FindabilityTest {

    private static final Path REPORTS = Path.of("target/findability");
    private static final Path DAMAGED = Path.of("src/test/resources/findability");
    private static final int FIRST = 3;
    private static final int MOST_QUESTIONS = 6;

    @Autowired
    Catalog catalog;

    @Autowired
    Search search;

    @Autowired
    List<Ready> parts;

    /** @param words as a customer types them */
    private record Question(String slug, String words) {}

    @BeforeEach
    void waitUntilReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> parts.stream().allMatch(Ready::isReady));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void questionsFindTheirPageAmongTheFirstThree(String language) throws IOException {
        var locale = Locale.of(language);
        var questions = catalog.pages().stream()
                .filter(it -> it.locale().equals(locale))
                .flatMap(page -> page.questions().stream().map(it -> new Question(page.slug(), it)))
                .toList();

        assertThat(share(questions, locale, "questions")).isGreaterThanOrEqualTo(.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void questionsWithTypingErrorsOrInTheWrongLayoutFindItToo(String language) throws IOException {
        var questions = Files.readAllLines(DAMAGED.resolve("damaged." + language + ".tsv")).stream()
                .map(it -> it.split("\t"))
                .map(it -> new Question(it[0], it[1]))
                .toList();

        assertThat(share(questions, Locale.of(language), "damaged")).isGreaterThanOrEqualTo(.95);
    }

    /** Each question in turn is taken out of the index; what else the page says, its other questions included, has to do. */
    @ParameterizedTest
    @CsvSource({"ru, .36", "en, .28"})
    void aQuestionNotWrittenDownIsAnsweredByTheRestOfThePageNowAndThen(String language, double atLeast)
            throws IOException {
        var locale = Locale.of(language);
        var asked = 0;
        var missed = new ArrayList<String>();
        for (var number = 0; number < MOST_QUESTIONS; number++) {
            var questions = questions(locale, number);
            asked += questions.size();
            missed.addAll(missed(without(number), questions, locale));
        }

        assertThat(share(asked, missed, "withheld." + locale)).isGreaterThanOrEqualTo(atLeast);
    }

    private List<Question> questions(Locale locale, int number) {
        return catalog.pages().stream()
                .filter(it -> it.locale().equals(locale) && it.questions().size() > number)
                .map(it -> new Question(it.slug(), it.questions().get(number)))
                .toList();
    }

    private Search without(int number) throws IOException {
        var index = SectionIndex.on(new ByteBuffersDirectory());
        var documents = Library.documents(catalog);
        for (var page : catalog.pages()) {
            index.replace(page.slug() + page.locale(), documents.of(without(number, page)));
        }
        index.refresh();
        var live = new LiveIndex();
        live.show(index);
        return Library.search(live);
    }

    private static PublishedPage without(int number, PublishedPage page) {
        var questions = new ArrayList<>(page.questions());
        if (number < questions.size()) {
            questions.remove(number);
        }
        return new PublishedPage(
                page.id(),
                page.slug(),
                page.code(),
                page.locale(),
                page.category(),
                page.topic(),
                page.position(),
                page.revision(),
                questions);
    }

    private double share(List<Question> questions, Locale locale, String report) throws IOException {
        return share(questions.size(), missed(search, questions, locale), report + "." + locale);
    }

    private static List<String> missed(Search search, List<Question> questions, Locale locale) {
        var missed = new ArrayList<String>();
        for (var question : questions) {
            var first = search.find(new SearchRequest(question.words(), locale).limit(FIRST)).hits().stream()
                    .map(it -> it.page().slug())
                    .toList();
            if (!first.contains(question.slug())) {
                missed.add("%s\t%s\t%s".formatted(question.slug(), question.words(), first));
            }
        }
        return missed;
    }

    private static double share(int asked, List<String> missed, String report) throws IOException {
        var found = asked - missed.size();
        Files.createDirectories(REPORTS);
        Files.writeString(
                REPORTS.resolve(report + ".txt"),
                "%d of %d are found among the first %d, and these are not:%n%s%n"
                        .formatted(found, asked, FIRST, String.join("\n", missed)));
        return (double) found / asked;
    }
}
