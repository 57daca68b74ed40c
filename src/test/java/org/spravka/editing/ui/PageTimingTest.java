package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.content.Checkups;
import org.spravka.content.Schedule;
import org.spravka.content.Scheduled;
import org.springframework.beans.factory.annotation.Autowired;

class PageTimingTest extends EditingViewTest {

    private static final LocalDateTime LATER = LocalDateTime.now(ZoneOffset.UTC)
            .plusDays(30)
            .withHour(9)
            .withMinute(0)
            .withSecond(0)
            .withNano(0);

    @Autowired
    Schedule schedule;

    @Autowired
    Checkups checkups;

    @AfterEach
    void nothingStaysScheduled() {
        AsSystem.run(() -> {
            schedule.open().forEach(it -> schedule.cancel(it.id()));
            checkups.clear(slug);
        });
    }

    @Test
    void aDraftIsScheduledOnTheClockOfAPlaceAndThePageSaysSo() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish on schedule…");
        picker().setValue(LATER);
        zone().setValue(ZoneId.of("Europe/Moscow"));
        clickInDialog("Schedule");

        assertThat(open()).singleElement().satisfies(it -> {
            assertThat(it.when().time()).isEqualTo(LATER);
            assertThat(it.when().zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
            assertThat(it.text()).isNotNull();
            assertThat(it.text().markdown()).isEqualTo("Три раза.");
        });
        assertThat(lines()).anyMatch(it -> it.startsWith("Goes live on") && it.contains("Europe/Moscow (UTC+03:00)"));
    }

    @Test
    void aMomentThatHasPassedIsAskedForAgain() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish on schedule…");
        picker().setValue(LATER.minusYears(1));
        clickInDialog("Schedule");

        assertThat(open()).isEmpty();
        assertThat(picker().isInvalid()).isTrue();
    }

    @Test
    void aTimeThatTheClockLeavesOutIsToldBeforeItIsChosen() {
        published("Перезвон", "Один раз.");
        openEditor();
        markdown().setValue("Три раза.");

        click("Publish on schedule…");
        zone().setValue(ZoneId.of("Europe/Berlin"));
        picker().setValue(LocalDateTime.parse("2031-03-30T02:30"));

        assertThat(textOf(findDialog().component())).contains("The clocks go forward there", "3:30");
    }

    @Test
    void whatIsScheduledIsInTheListAndCanBeCancelledThere() {
        published("Перезвон", "Один раз.");
        openEditor();
        click("Archive on schedule…");
        picker().setValue(LATER);
        clickInDialog("Schedule");
        UI.getCurrent().navigate("edit");

        assertThat(textOf(find(ScheduledList.class).single().getContent()))
                .contains("Перезвон", "Goes into the archive on");
        click("Cancel schedule");

        assertThat(open()).isEmpty();
        assertThat(find(ScheduledList.class).all()).noneMatch(it -> it.isVisible());
    }

    @Test
    void aPageIsCheckedByADayAndThenAgain() {
        published("Перезвон", "Один раз.");
        openEditor();

        click("Check by…");
        clickInDialog("Save");
        assertThat(lines()).anyMatch(it -> it.startsWith("To be checked by") && it.endsWith("Anna"));
        click("Do not check");

        assertThat(AsSystem.get(() -> checkups.of(slug))).isEmpty();
    }

    private DateTimePicker picker() {
        return find(DateTimePicker.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ZoneId> zone() {
        return (ComboBox<ZoneId>) find(ComboBox.class).all().stream()
                .filter(it -> "By the clock of".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<Scheduled> open() {
        return AsSystem.get(() -> schedule.open(slug));
    }

    private List<String> lines() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
