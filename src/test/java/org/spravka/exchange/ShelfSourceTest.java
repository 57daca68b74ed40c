package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spravka.content.FolderPage;
import org.spravka.content.Naming;
import org.spravka.content.ReviewRule;

class ShelfSourceTest {

    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.of("en");

    @Test
    void aCategorySaysWhatIsAskedForBeforeItsPagesGoLive() throws Unreadable {
        assertThat(read("review: four-eyes").review()).isEqualTo(ReviewRule.FOUR_EYES);
        assertThat(read("order: 1").review()).isNull();
        assertThat(read("review: sometimes").complaints()).hasSize(1);
    }

    @Test
    void aFolderIsNamedInEveryLanguage() throws Unreadable {
        var source = read("title: {ru: Звонки, en: Calls}\ndescription: {ru: Обзвон}\norder: 3\nicon: phone\n");

        assertThat(source.names())
                .containsEntry(RU, new Naming("Звонки", "Обзвон"))
                .containsEntry(EN, new Naming("Calls", ""));
        assertThat(source.position()).isEqualTo(3);
        assertThat(source.icon()).isEqualTo("phone");
    }

    @Test
    void aFolderThatSaysNothingIsCalledByItsNameAndComesLast() throws Unreadable {
        assertThat(read("").names()).containsExactly(java.util.Map.entry(RU, new Naming("Call tasks", "")));
        assertThat(read("").position()).isEqualTo(FolderPage.UNPLACED);
    }

    @Test
    void aTitleWithoutALanguageIsInTheDefaultOne() throws Unreadable {
        assertThat(read("title: Звонки\n").names()).containsKey(RU);
    }

    @Test
    void whatMakesNoSenseIsLeftOutAndReported() throws Unreadable {
        var source = read("title: {ru: Звонки, '?': Calls}\nicon: <b>\norder: x\n");

        assertThat(source.names()).containsOnlyKeys(RU);
        assertThat(source.icon()).isEmpty();
        assertThat(source.complaints()).hasSize(3);
    }

    @Test
    void aTitleThatIsTooLongIsReportedWithItsLine() {
        assertThatThrownBy(() -> read("order: 1\ntitle: " + "x".repeat(201)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.in("_topic.yaml").line()).isEqualTo(2));
    }

    private static ShelfSource read(String yaml) throws Unreadable {
        return ShelfSource.of(yaml, "call-tasks", RU);
    }
}
