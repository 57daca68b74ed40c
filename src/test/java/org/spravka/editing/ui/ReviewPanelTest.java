package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.content.Author;
import org.spravka.content.ReviewComment;
import org.spravka.content.ReviewComments;
import org.spravka.content.ReviewRule;
import org.spravka.content.Reviews;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPanelTest extends EditingViewTest {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewComments comments;

    @BeforeEach
    void fourEyesAreWanted() {
        AsSystem.run(() -> reviews.rule("calls", ReviewRule.FOUR_EYES));
    }

    @AfterEach
    void nothingIsWanted() {
        AsSystem.run(() -> reviews.rule("calls", ReviewRule.NONE));
    }

    @Test
    void aDraftIsSentToReviewAndCannotBePublishedBefore() {
        drafted("Перезвон", "Один раз.");
        openEditor();
        assertThat(publishButton()).isFalse();

        click("Send to review");

        assertThat(panel()).contains("Anna asked for a review");
        assertThat(publishButton()).isFalse();
    }

    @Test
    void somebodyElseApprovesAndThenItIsPublished() {
        drafted("Перезвон", "Один раз.");
        ask();
        openEditor();

        click("Approve");

        assertThat(panel()).contains("Anna approved this text");
        assertThat(publishButton()).isTrue();
    }

    @Test
    void whoeverHasWrittenOnItIsNotOfferedToApprove() {
        drafted("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");
        click("Send to review");

        assertThat(panel()).contains("somebody else must approve it");
        assertThat(findButton().withText("Approve").exists()).isFalse();
    }

    @Test
    void theOutlineListsWhatWaitsForMeWithItsCount() {
        drafted("Перезвон", "Один раз.");
        ask();

        UI.getCurrent().navigate("edit");

        assertThat(textOf(find(WaitingReviews.class).single().getContent()))
                .containsPattern("Waits for my review: [1-9]")
                .contains("Перезвон");
    }

    @Test
    void aCommentIsWrittenOnABlockAndResolved() {
        drafted("Перезвон", "Один раз.");
        openEditor();

        findTextArea().withLabel("Your comment").setValue("Точно один?");
        click("Add comment");
        assertThat(textOf(find(CommentsPanel.class).single().getContent()))
                .contains("Comments, open: 1", "Точно один?");
        click("Resolve");

        assertThat(AsSystem.get(() -> comments.of(slug, RU))).noneMatch(ReviewComment::isOpen);
    }

    @Test
    void oneChangeIsRejectedAndStaysInTheDraft() {
        nothingIsWanted();
        published("Перезвон", "Бот звонит один раз в день.\n\nОтчет приходит утром в понедельник.");
        openEditor();
        var both = "Бот звонит три раза в день.\n\nОтчет приходит вечером в понедельник.";
        markdown().setValue(both);

        click("Publish");
        boxes().getFirst().setValue(false);
        clickInDialog("Publish");

        assertThat(publishedMarkdown().strip())
                .isEqualTo("Бот звонит один раз в день.\n\nОтчет приходит вечером в понедельник.");
        assertThat(storedDraft()).map(it -> it.text().markdown()).contains(both);
        assertThat(markdown().getValue()).isEqualTo(both);
    }

    private List<Checkbox> boxes() {
        return find(Checkbox.class).all().stream()
                .filter(it -> "Publish these words".equals(it.getLabel()))
                .toList();
    }

    private void ask() {
        AsSystem.run(
                () -> reviews.ask(slug, RU, drafts.find(slug, RU).orElseThrow().state(), Author.named("Boris")));
    }

    private String panel() {
        return textOf(find(ReviewPanel.class).single().getContent());
    }

    private boolean publishButton() {
        return findButton().withText("Publish").component().isEnabled();
    }
}
