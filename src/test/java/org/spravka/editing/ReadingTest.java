package org.spravka.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.Markdown;

class ReadingTest {

    @Test
    void wordsAreCountedAsPeopleCountThem() {
        assertThat(of("Кое-кто **не** звонит в 12.30, don't he?").words()).isEqualTo(7);
        assertThat(of("## Два слова\n\n| а | б |\n|-|-|\n| 1 | - |").words()).isEqualTo(5);
    }

    @Test
    void aTextTakesAMinuteForTwoHundredWordsAndNoneWithoutThem() {
        assertThat(of("слово ".repeat(200)).minutes()).isEqualTo(1);
        assertThat(of("слово ".repeat(201)).minutes()).isEqualTo(2);
        assertThat(of("").minutes()).isZero();
    }

    private static Reading of(String markdown) {
        return Reading.of(Markdown.render(markdown, Locale.of("ru"), LinkResolver.BY_NAME));
    }
}
