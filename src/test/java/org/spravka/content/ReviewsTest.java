package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Review.State;
import org.springframework.beans.factory.annotation.Autowired;

@SpravkaTest
class ReviewsTest {

    private static final Locale RU = Locale.of("ru");
    private static final Author ANNA = new Author(7L, "Anna");
    private static final Author BORIS = new Author(8L, "Boris");
    private static final Author VERA = new Author(9L, "Vera");
    private static int pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewComments comments;

    @Autowired
    Schedule schedule;

    @Autowired
    Clock clock;

    private String slug = "";

    @BeforeEach
    void aDraftOfAnnaWhereFourEyesAreWanted() {
        AsSystem.run(() -> {
            if (catalog.topic("reviewed-tasks").isEmpty()) {
                arranging.createCategory("reviewed", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("reviewed", "reviewed-tasks", Map.of(RU, new Naming("Задания", "")), "");
            }
            reviews.rule("reviewed", ReviewRule.FOUR_EYES);
            slug = "reviewed-" + ++pages;
            drafts.create(slug, "reviewed-tasks", RU, text("Один раз.\n\nДва раза."), ANNA);
        });
    }

    @Test
    void aDraftGoesLiveOnlyOnceApproved() {
        assertThatThrownBy(this::publish)
                .isInstanceOfSatisfying(
                        ReviewDue.class, it -> assertThat(it.state()).isEqualTo(State.DRAFT));
        ask();
        assertThatThrownBy(this::publish).isInstanceOf(ReviewDue.class);
        assertThatThrownBy(() -> AsSystem.run(() -> schedule.publish(
                        slug,
                        RU,
                        seen(),
                        new WallTime(
                                LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(1)), ZoneOffset.UTC),
                                ZoneOffset.UTC),
                        "",
                        false,
                        ANNA)))
                .isInstanceOf(ReviewDue.class);
        assertThat(catalog.page(slug, RU)).isEmpty();

        approve(BORIS);
        publish();

        assertThat(catalog.page(slug, RU)).isPresent();
    }

    @Test
    void whoeverHasWrittenOnItCannotApproveItEvenIfSomebodyElseWroteLast() {
        save("Три раза.", BORIS);
        ask();

        assertThatThrownBy(() -> approve(ANNA)).isInstanceOf(OwnWork.class);
        assertThatThrownBy(() -> approve(BORIS)).isInstanceOf(OwnWork.class);
        approve(VERA);

        assertThat(review().state()).isEqualTo(State.APPROVED);
        assertThat(review().authors()).containsExactlyInAnyOrder(ANNA, BORIS);
    }

    @Test
    void whereOneEditorIsEnoughTheAuthorMayApprove() {
        AsSystem.run(() -> reviews.rule("reviewed", ReviewRule.REVIEW));
        ask();

        approve(ANNA);
        publish();

        assertThat(catalog.page(slug, RU)).isPresent();
    }

    @Test
    void anEditTakesTheApprovalBackAndSavingTheSameTextDoesNot() {
        ask();
        approve(BORIS);
        save("Один раз.\n\nДва раза.", ANNA);
        assertThat(review().state()).isEqualTo(State.APPROVED);

        save("Сто раз.", ANNA);

        assertThat(review().state()).isEqualTo(State.IN_REVIEW);
        assertThat(review().wasTakenBack()).isTrue();
        assertThatThrownBy(this::publish).isInstanceOf(ReviewDue.class);
    }

    @Test
    void aReviewerAsksForChangesAndTheAuthorSendsItAgain() {
        ask();
        AsSystem.run(() -> reviews.wantChanges(slug, RU, seen(), "Сколько раз?", BORIS));
        assertThat(review().state()).isEqualTo(State.CHANGES_WANTED);
        assertThat(review().note()).isEqualTo("Сколько раз?");
        assertThat(mine(BORIS)).extracting(Review::slug).doesNotContain(slug);

        save("Три раза.", ANNA);
        ask();

        assertThat(mine(BORIS)).extracting(Review::slug).contains(slug);
        assertThat(mine(ANNA)).extracting(Review::slug).doesNotContain(slug);
    }

    @Test
    void whatWasDecidedOnATextThatHasChangedIsRefused() {
        ask();
        var before = AsSystem.get(() -> seen());
        save("Три раза.", ANNA);

        assertThatThrownBy(() -> AsSystem.run(() -> reviews.approve(slug, RU, before, "", BORIS)))
                .isInstanceOf(DraftStale.class);
    }

    @Test
    void someChangesGoLiveAndTheRestStaysInTheDraft() {
        AsSystem.run(() -> reviews.rule("reviewed", ReviewRule.NONE));
        save("Бот звонит один раз в день.\n\nОтчет приходит утром в понедельник.", ANNA);
        publish();
        var both = "Бот звонит три раза в день.\n\nОтчет приходит вечером в понедельник.";
        save(both, ANNA);

        AsSystem.run(() -> publishing.publishPart(slug, RU, seen(), 1, Set.of(1), "", false, ANNA));

        assertThat(catalog.page(slug, RU).orElseThrow().text().markdown().strip())
                .isEqualTo("Бот звонит один раз в день.\n\nОтчет приходит вечером в понедельник.");
        var draft = AsSystem.get(() -> drafts.find(slug, RU)).orElseThrow();
        assertThat(draft.text().markdown()).isEqualTo(both);
        assertThat(draft.basedOn()).isEqualTo(2);
        assertThatThrownBy(() ->
                        AsSystem.run(() -> publishing.publishPart(slug, RU, seen(), 1, Set.of(0), "", false, ANNA)))
                .isInstanceOf(DraftStale.class);
    }

    @Test
    void aCommentStaysWithItsBlockWhileTheTextChangesAndTheBlockMoves() {
        save("Первый абзац о звонках.\n\nВторой абзац о ботах и отчетах.\n\nТретий абзац о счетах.", ANNA);
        comment(1, "Каких отчетах?");
        comment(ReviewComment.WHOLE, "Хорошо!");

        save(
                "Новое начало.\n\nПервый абзац о звонках.\n\nТретий абзац о счетах.\n\nВторой абзац о ботах и о всех отчетах.",
                BORIS);
        assertThat(said())
                .extracting(ReviewComment::block, ReviewComment::text)
                .containsExactly(tuple(ReviewComment.WHOLE, "Хорошо!"), tuple(3, "Каких отчетах?"));

        save("Совсем другое.", BORIS);
        assertThat(said().getFirst().block()).isEqualTo(ReviewComment.GONE);
        assertThat(said().getFirst().quote()).isEqualTo("Второй абзац о ботах и отчетах.");
    }

    @Test
    void commentsAreResolvedAndOpenedAgain() {
        comment(0, "Точно?");
        var id = said().getFirst().id();

        AsSystem.run(() -> comments.resolve(id, ANNA));
        assertThat(said()).singleElement().satisfies(it -> {
            assertThat(it.isOpen()).isFalse();
            assertThat(it.resolvedBy()).isEqualTo("Anna");
        });
        AsSystem.run(() -> comments.reopen(id));

        assertThat(said()).allMatch(ReviewComment::isOpen);
    }

    private void comment(int block, String text) {
        AsSystem.run(() -> comments.add(slug, RU, block, text, VERA));
    }

    private List<ReviewComment> said() {
        return AsSystem.get(() -> comments.of(slug, RU));
    }

    private void ask() {
        AsSystem.run(() -> reviews.ask(slug, RU, seen(), ANNA));
    }

    private void approve(Author by) {
        AsSystem.run(() -> reviews.approve(slug, RU, seen(), "", by));
    }

    private Review review() {
        return AsSystem.get(() -> reviews.of(slug, RU)).orElseThrow();
    }

    private List<Review> mine(Author person) {
        return AsSystem.get(() -> reviews.waitingFor(person));
    }

    private Seen.DraftAt seen() {
        return drafts.find(slug, RU).orElseThrow().state();
    }

    private void save(String markdown, Author by) {
        AsSystem.run(() ->
                drafts.save(slug, RU, text(markdown), drafts.open(slug, RU).seen(), by));
    }

    private void publish() {
        AsSystem.run(() -> publishing.publish(slug, RU, null, "", false, ANNA));
    }

    private static PageText text(String markdown) {
        return new PageText("Страница", "", List.of(), markdown);
    }
}
