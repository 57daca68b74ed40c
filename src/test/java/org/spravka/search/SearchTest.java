package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.search.Library.EN;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.page;
import static org.spravka.search.Library.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final Library library = Library.of(
            with("start-campaign", "Как запустить обзвон", """
                            Обзвон запускается из задания.

                            ## Проверьте номера {#numbers}
                            В файле с клиентами номера пишут цифрами, начиная с семёрки.

                            ## Время звонков {#time}
                            Бот звонит только в разрешённое время. Если сейчас ночь, обзвон ждёт утра.
                            """)
                    .labels("обзвон", "расписание")
                    .build(),
            with(
                            "call-result",
                            "Результаты звонков",
                            "В отчёте видно, чем закончился каждый звонок. Обзвон можно повторить.")
                    .labels("отчёты")
                    .build(),
            with(
                            "webhook",
                            "Webhook после звонка",
                            "Платформа отправляет webhook дважды: когда закончил бот и когда готова запись. Ответ 200 OK ждут 10 секунд.")
                    .in("integrations", "tokens")
                    .labels("обзвон")
                    .build(),
            with("token", "Токен для API", "Токен получают по логину и паролю.")
                    .in("integrations", "tokens")
                    .summary("Как получить ключ доступа")
                    .questions("Чем представиться серверу?", "Почему сервер меня не узнаёт?")
                    .build(),
            with("token", "API token", "You get a token with your login and password.")
                    .in("integrations", "tokens")
                    .in(EN)
                    .build(),
            with("billing", "Monthly invoices", "Invoices are made at the end of the month.")
                    .in(EN)
                    .build());

    @Test
    void aPageIsFoundByAnyFormOfItsWords() {
        assertThat(library.slugs("запуск обзвонов")).first().isEqualTo("start-campaign");
        assertThat(library.slugs("результатами звонка")).first().isEqualTo("call-result");
    }

    @Test
    void russianAndEnglishWordsStandInOneQuery() {
        assertThat(library.slugs("когда придёт webhooks с записью")).first().isEqualTo("webhook");
    }

    @Test
    void yoAndYeAreTheSameLetter() {
        assertThat(library.slugs("отчет")).contains("call-result");
        assertThat(library.slugs("разрешённое")).isEqualTo(library.slugs("разрешенное"));
    }

    @Test
    void aPageIsFoundByWhatCustomersAskInTheirOwnWords() {
        var hit = library.find("сервер не узнает").hits().getFirst();

        assertThat(hit.page().slug()).isEqualTo("token");
        assertThat(hit.why())
                .containsExactly(new Reason(Reason.Place.QUESTION, List.of("Почему сервер меня не узнаёт?")));
    }

    @Test
    void aWordOfTheTitleCountsMoreThanOneOfTheText() {
        assertThat(library.slugs("обзвон").subList(0, 2)).containsExactly("start-campaign", "call-result");
    }

    @Test
    void thePlaceOfAHitIsTheSectionThatAnswers() {
        var hit = library.find("обзвон ночью, разрешённое время").hits().getFirst();

        assertThat(hit.section()).isEqualTo(new Hit.FoundSection("time", "Время звонков"));
        assertThat(hit.url()).isEqualTo("/help/start-campaign?lang=ru#time");
    }

    @Test
    void eachPageIsFoundOnce() {
        assertThat(library.slugs("обзвон номера время звонков")).doesNotHaveDuplicates();
    }

    @Test
    void theFormsOfTheWordsAreMarkedInThePassage() {
        assertThat(library.marked("запуском обзвонов")).containsExactly("Обзвон", "запускается");
    }

    @Test
    void aPassageIsSafeHtml() {
        var scripted = Library.of(page("script", "Код", "Вставьте `<script>alert(\"обзвон\")</script>` & сохраните."));

        assertThat(scripted.find("обзвон").hits().getFirst().passage())
                .contains("&lt;script&gt;", "<mark>обзвон</mark>", "&amp;")
                .doesNotContain("<script>");
    }

    @Test
    void aPassageHasAboutTwoHundredCharactersAndWholeWords() {
        var text = "Платформа делает много полезного каждый день. ".repeat(40);
        var passage = Library.of(page("long", "Длинная", text + "Здесь сказано про обзвон и номера. " + text))
                .find("обзвон номера")
                .hits()
                .getFirst()
                .passage();

        assertThat(Library.marks(passage)).containsExactly("обзвон", "номера");
        assertThat(passage.replaceAll("</?mark>|[… ]", " ").strip().length()).isBetween(120, 210);
        assertThat(passage.replaceAll("</?mark>", "").split(" "))
                .allMatch(it -> text.contains(it)
                        || List.of("…", "Здесь", "сказано", "про", "обзвон", "и", "номера.")
                                .contains(it));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "обзвон)",
                "\"обзвон",
                "обзвон AND",
                "title:обзвон~2^5",
                "обзвон && ||",
                "*обзвон?",
                "[обзвон TO",
                "обзвон\\"
            })
    void nothingThatPeopleTypeIsSyntax(String words) {
        assertThat(library.slugs(words)).contains("start-campaign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "—", "\uD83D\uDE00"})
    void withoutWordsNothingIsFound(String words) {
        assertThat(library.find(words)).isEqualTo(SearchResult.NOTHING);
    }

    @Test
    void wordsThatSayNothingAreLeftOutUnlessNothingElseIsAsked() {
        assertThat(library.slugs("здравствуйте, подскажите пожалуйста, как получить токен?"))
                .containsExactly("token");
        assertThat(library.slugs("как")).containsExactly("start-campaign", "token");
    }

    @Test
    void aTicketOfThousandsOfWordsIsAskedByTheWordsThatTellMost() {
        var ticket = "Добрый день, коллеги! " + "Мы делаем много полезного каждый день. ".repeat(400)
                + "Не приходит webhook.";

        assertThat(library.slugs(ticket)).first().isEqualTo("webhook");
    }

    @Test
    void onlyPagesOfTheLanguageAreFound() {
        assertThat(library.find("token API").hits())
                .extracting(it -> it.page().locale())
                .containsOnly(RU);
    }

    @Test
    void anotherLanguageIsFoundWhenThisOneHasNothing() {
        assertThat(library.find("monthly invoices").hits())
                .extracting(it -> it.page().slug(), it -> it.page().locale())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("billing", EN));
    }

    @Test
    void hitsAreCountedByCategoryTopicAndLabel() {
        var result = library.find("обзвон webhook");

        assertThat(result.total()).isEqualTo(3);
        assertThat(result.facets().categories()).containsExactly(new Facet("calls", 2), new Facet("integrations", 1));
        assertThat(result.facets().topics()).containsExactly(new Facet("campaigns", 2), new Facet("tokens", 1));
        assertThat(result.facets().labels())
                .containsExactly(new Facet("обзвон", 2), new Facet("отчёты", 1), new Facet("расписание", 1));
    }

    @Test
    void hitsCanBeNarrowedAndTheOtherChoicesStayCounted() {
        var result = library.search().find(new SearchRequest("обзвон webhook", RU).inCategory("integrations"));

        assertThat(result.hits()).extracting(it -> it.page().slug()).containsExactly("webhook");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets().categories()).containsExactly(new Facet("calls", 2), new Facet("integrations", 1));
        assertThat(result.facets().labels()).containsExactly(new Facet("обзвон", 1));
    }

    @Test
    void hitsCanBeNarrowedByTopicAndLabelTogether() {
        var request =
                new SearchRequest("обзвон webhook", RU).withLabel("обзвон").inTopic("campaigns");

        assertThat(library.search().find(request).hits())
                .extracting(it -> it.page().slug())
                .containsExactly("start-campaign");
    }

    @Test
    void thereAreAsManyHitsAsAskedForAndTheTotalCountsAll() {
        var result = library.search().find(new SearchRequest("обзвон", RU).limit(1));

        assertThat(result.hits()).hasSize(1);
        assertThat(result.total()).isGreaterThan(1);
    }

    @Test
    void aHitSaysWhyItIsThere() {
        assertThat(library.find("обзвоном").hits().getFirst().why())
                .contains(
                        new Reason(Reason.Place.TITLE, List.of("обзвон")),
                        new Reason(Reason.Place.ABOUT, List.of("обзвон")));
    }

    @Test
    void summaryLabelsAndTheNameOfTheTopicAreSearchedToo() {
        assertThat(library.slugs("ключ")).containsExactly("token");
        assertThat(library.slugs("расписание")).containsExactly("start-campaign");
        assertThat(library.slugs("телефония")).containsExactlyInAnyOrder("start-campaign", "call-result");
    }

    @Test
    void wordsThatAreNeighboursInThePageCountMore() {
        var pages = Library.of(
                page(
                        "apart",
                        "Первая",
                        "Запись есть. Её можно скачать позже, когда закончится разговор с человеком или ботом."),
                page(
                        "together",
                        "Вторая",
                        "Здесь есть запись разговора с человеком. Её можно скачать позже, когда он закончится."));

        assertThat(pages.slugs("запись разговора")).containsExactly("together", "apart");
    }
}
