package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spravka.search.Library.EN;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spravka.search.RuleProblem.Reason;

class RulesTest {

    private final Library library = Library.of(
            page("phone", "Настройка софтфона", "Введите адрес."),
            page("device", "Настройка трубки", "Нажмите кнопку."),
            page("twin", "Вопросы о Твин", "Твин отвечает."),
            page("twins", "Два твина", "Пара твинов."),
            with("phone", "Set the softphone up", "Type the address.").in(EN).build());

    @Test
    void synonymsOfALineStandForEachOther() {
        follow(RuleKind.SYNONYMS, "софтфон трубка");

        assertThat(library.slugs("софтфон")).containsExactlyInAnyOrder("phone", "device");
        assertThat(library.slugs("трубки")).containsExactlyInAnyOrder("phone", "device");
    }

    @Test
    void anArrowGoesOneWay() {
        follow(RuleKind.SYNONYMS, "# о телефонах\nтрубка => софтфон");

        assertThat(library.slugs("трубка")).containsExactlyInAnyOrder("phone", "device");
        assertThat(library.slugs("софтфон")).containsExactly("phone");
    }

    @Test
    void rulesOfOneLanguageDoNotTouchAnother() {
        follow(RuleKind.SYNONYMS, "handset => softphone");

        assertThat(library.search().find(new SearchRequest("handset", EN)).hits())
                .isEmpty();
    }

    @Test
    void aProtectedWordIsFoundInJustThisFormAndNeverRepaired() {
        assertThat(library.slugs("твин")).contains("twin", "twins");
        follow(RuleKind.PROTECTED, "твин\nтвон");

        assertThat(library.slugs("твин")).containsExactly("twin");
        assertThat(library.find("твон").corrected()).isNull();
    }

    @Test
    void aWordThatTellsNothingDoesNotFind() {
        follow(RuleKind.NOISE, "настройка");

        assertThat(library.slugs("настройка софтфона")).containsExactly("phone");
        assertThat(library.slugs("настройка")).hasSize(2);
    }

    @Test
    void whatTheProgramKnowsIsTheStart() {
        assertThat(Rules.BUILT_IN.text(RU, RuleKind.SYNONYMS)).contains("изменить поменять");
        assertThat(Rules.BUILT_IN.text(RU, RuleKind.NOISE)).contains("здравствуйте");
        assertThat(Rules.BUILT_IN.vocabulary(RU)).isSameAs(Vocabulary.BUILT_IN);
    }

    @Test
    void weightsChangeTheOrder() {
        var even = Library.of(page("title", "Софтфон", "Текст."), page("text", "Настройка", "Софтфон и софтфон."));
        assertThat(even.slugs("софтфон")).containsExactly("title", "text");

        even.guidance().follow(Rules.BUILT_IN.with(Rules.ALL, RuleKind.WEIGHTS, "title = 0\ntext = 4"));

        assertThat(even.slugs("софтфон")).containsExactly("text", "title");
    }

    @Test
    void whatCannotBeFollowedIsNamedByItsLine() {
        assertThat(problems(RuleKind.SYNONYMS, "# пояснение\n\nодин\nодин два-три\n=> два\nа => б => в"))
                .extracting(RuleProblem::line, RuleProblem::reason)
                .containsExactly(
                        tuple(3, Reason.ALONE),
                        tuple(4, Reason.NOT_A_WORD),
                        tuple(5, Reason.ARROW),
                        tuple(6, Reason.ARROW));
        assertThat(problems(RuleKind.PINNED, "слово => phone, none\nслово"))
                .extracting(RuleProblem::line, RuleProblem::reason)
                .containsExactly(tuple(1, Reason.NO_PAGE), tuple(2, Reason.ARROW));
        assertThat(problems(RuleKind.WEIGHTS, "title = 9\nnothing = 1\ntext = 1,5"))
                .extracting(RuleProblem::line, RuleProblem::reason)
                .containsExactly(tuple(1, Reason.NUMBER), tuple(2, Reason.NO_WEIGHT));
    }

    @Test
    void aRehearsalShowsWhichSearchesWouldTurnOutDifferently() {
        var rules = Rules.BUILT_IN.with(RU, RuleKind.SYNONYMS, "софтфон трубка");

        var compared = library.rehearsal().compare(RU, List.of("софтфон", "твин"), rules);

        assertThat(compared).hasSize(1);
        assertThat(compared.getFirst().before().total()).isEqualTo(1);
        assertThat(compared.getFirst().after().total()).isEqualTo(2);
    }

    private void follow(RuleKind kind, String text) {
        library.guidance().follow(Rules.BUILT_IN.with(RU, kind, text));
    }

    private static List<RuleProblem> problems(RuleKind kind, String text) {
        return Rules.problems(RU, kind, text, (slug, locale) -> slug.equals("phone"));
    }
}
