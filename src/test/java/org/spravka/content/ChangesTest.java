package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spravka.content.Changes.Change;
import org.spravka.content.Changes.Place;
import org.spravka.markdown.Markdown;

class ChangesTest {

    @Test
    void eachChangeOfWordsIsTakenOrLeftByItself() {
        var changes = changes(
                "Бот звонит один раз в день, а потом пишет отчет.", "Бот звонит три раза в день, а потом шлет отчет.");

        assertThat(changes.all())
                .extracting(Change::place, Change::before, Change::after)
                .containsExactly(tuple(Place.WORDS, "один раз", "три раза"), tuple(Place.WORDS, "пишет", "шлет"));
        assertThat(taken(changes, 1)).isEqualTo("Бот звонит один раз в день, а потом шлет отчет.");
        assertThat(taken(changes, 0)).isEqualTo("Бот звонит три раза в день, а потом пишет отчет.");
    }

    @Test
    void newAndRemovedBlocksAreTakenOrLeft() {
        var changes = changes("Первый.\n\nВторой абзац.\n\nТретий.\n", "Первый.\n\nТретий.\n\nСовсем новое место.\n");

        assertThat(changes.all()).extracting(Change::before).containsExactly("Второй абзац.", "");
        assertThat(taken(changes, 0)).isEqualTo("Первый.\n\nТретий.");
        assertThat(taken(changes, 1)).isEqualTo("Первый.\n\nВторой абзац.\n\nТретий.\n\nСовсем новое место.");
    }

    @Test
    void aMoveThatIsLeftStaysWhereItStood() {
        var live = "Раз два три.\n\nЧетыре пять шесть.\n\nСемь восемь девять.\n\n## Конец";
        var changes = changes(live, "Четыре пять шесть.\n\nСемь восемь девять.\n\nРаз два три.\n\n## Новый конец");

        assertThat(changes.all()).extracting(Change::place).contains(Place.MOVE);
        var words = changes.all().stream()
                .filter(it -> it.place() != Place.MOVE)
                .map(Change::number)
                .collect(Collectors.toSet());
        assertThat(changes.with(words).markdown().strip()).isEqualTo(live.replace("Конец", "Новый конец"));
    }

    @Test
    void itemsRowsAndLinesOfCodeAreTakenOrLeftByThemselves() {
        var live = "- один\n- два\n- три\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n```\na\nb\n```\n";
        var draft = "- один\n- три\n- совсем другое\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 5 |\n\n```\na\nc\n```\n";
        var changes = changes(live, draft);
        var items = changes.all().stream()
                .filter(it -> it.before().contains("два") || it.after().contains("совсем"))
                .map(Change::number)
                .collect(Collectors.toSet());

        assertThat(changes.with(items).markdown().strip())
                .isEqualTo(
                        live.replace("- два\n- три", "- три\n- совсем другое").strip());
    }

    @Test
    void titleSummaryAndLabelsAreChangesOfTheirOwn() {
        var live = new PageText("Старый", "Кратко", List.of("а"), "Текст.");
        var draft = new PageText("Новый", "Кратко", List.of("а", "б"), "Текст.");
        var changes = Changes.between(live, draft);

        assertThat(changes.all()).extracting(Change::place).containsExactly(Place.TITLE, Place.LABELS);
        assertThat(changes.with(Set.of(1))).isEqualTo(new PageText("Старый", "Кратко", List.of("а", "б"), "Текст.\n"));
    }

    @Test
    void allTakenIsTheDraftAndNoneIsTheLivePage() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var live = RandomText.of(random);
            var draft = live.edited(random, "neu" + seed, 1 + random.nextInt(6));
            var changes = changes(live.markdown(), draft.markdown());
            var all = IntStream.range(0, changes.all().size()).boxed().collect(Collectors.toSet());

            assertThat(words(changes.text(all))).as("all of %d", seed).isEqualTo(words(draft.markdown()));
            assertThat(words(changes.text(Set.of()))).as("none of %d", seed).isEqualTo(words(live.markdown()));
            var some = new HashSet<Integer>();
            all.stream().filter(it -> random.nextBoolean()).forEach(some::add);
            var text = changes.with(some).markdown();
            changes.all().stream()
                    .filter(it -> some.contains(it.number()))
                    .forEach(it -> assertThat(text.replaceAll("\\s+", " "))
                            .contains(it.after().replaceAll("\\s+", " ")));
        }
    }

    private static List<String> words(String markdown) {
        return Markdown.blocks(markdown).stream()
                .map(it -> it.markdown().replaceAll("\\s+", " "))
                .toList();
    }

    private static Changes changes(String live, String draft) {
        return Changes.between(text(live), text(draft));
    }

    private static String taken(Changes changes, int... numbers) {
        return changes.with(IntStream.of(numbers).boxed().collect(Collectors.toSet()))
                .markdown()
                .strip();
    }

    private static PageText text(String markdown) {
        return new PageText("Страница", "", List.of(), markdown);
    }
}
