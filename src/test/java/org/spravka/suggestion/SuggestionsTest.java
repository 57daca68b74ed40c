package org.spravka.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spravka.search.Library;
import org.spravka.search.Reason;

class SuggestionsTest {

    private final Suggestions suggestions = new Suggestions(Library.of(
                    with(
                                    "no-start",
                                    "Обзвон не запускается",
                                    "Проверьте баланс и время звонков.\n\n## Ночью {#night}\nНочью обзвон ждёт утра.")
                            .build(),
                    with("no-report", "Отчёт не строится", "Отчёт строится до часа. Проверьте период отчёта.")
                            .in("reports", "building")
                            .build(),
                    with("no-balance", "Пополнить баланс", "Баланс пополняют по счёту.")
                            .in("finance", "invoices")
                            .build(),
                    page("busy", "Номер занят: BUSY", "Правило перезвона BUSY задаёт число попыток."))
            .search());

    @Test
    void whatIsTypedFindsThePageAndQuotesItsSection() {
        var suggestion =
                suggest("", "Добрый день! Обзвон стоит всю ночь, помогите").getFirst();

        assertThat(suggestion.page().slug()).isEqualTo("no-start");
        assertThat(suggestion.section().anchor()).isEqualTo("night");
        assertThat(suggestion.quote()).isEqualTo("<mark>Ночью</mark> <mark>обзвон</mark> ждёт утра.");
        assertThat(suggestion.url()).isEqualTo("/help/no-start?lang=ru#night");
    }

    @Test
    void theSubjectCountsAndSoDoesEveryField() {
        assertThat(slugs(suggest("Отчёт", ""))).first().isEqualTo("no-report");
        assertThat(slugs(suggestions.forDraft(
                        new TicketDraft(RU, null, null, "", "", Map.of("result", "BUSY", "when", "")), 3)))
                .containsExactly("busy");
    }

    @Test
    void theChosenTopicComesFirstAndLeavesNothingOut() {
        var without = slugs(suggest(null, null, "проверьте баланс"));
        var with = slugs(suggest("reports", "building", "проверьте баланс"));

        assertThat(without).containsExactly("no-balance", "no-start", "no-report");
        assertThat(with).containsExactlyInAnyOrderElementsOf(without);
        assertThat(with.indexOf("no-report")).isLessThan(without.indexOf("no-report"));
    }

    @Test
    void aSuggestionOfTheChosenTopicSaysSo() {
        assertThat(suggest("reports", "building", "отчёт").getFirst().why())
                .contains(new Reason(Reason.Place.TOPIC, List.of()));
    }

    @Test
    void eachPageIsSuggestedOnce() {
        assertThat(slugs(suggest("Обзвон", "обзвон ночью баланс время звонков")))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSuggestedAsLongAsNothingIsWritten() {
        assertThat(suggest("calls", "campaigns", "")).isEmpty();
        assertThat(suggest(" ", "\n")).isEmpty();
        assertThat(suggest("Добрый день", "Здравствуйте, помогите, пожалуйста!"))
                .isEmpty();
    }

    private List<Suggestion> suggest(String subject, String text) {
        return suggestions.forDraft(new TicketDraft(RU, null, null, subject, text, Map.of()), 3);
    }

    private List<Suggestion> suggest(@Nullable String category, @Nullable String topic, String text) {
        return suggestions.forDraft(new TicketDraft(RU, category, topic, "", text, Map.of()), 3);
    }

    private static List<String> slugs(List<Suggestion> suggestions) {
        return suggestions.stream().map(it -> it.page().slug()).toList();
    }
}
