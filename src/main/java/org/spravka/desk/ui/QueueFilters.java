package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.ticket.TicketStatus;

/** What of the queue is shown. */
final class QueueFilters extends Composite<Div> {

    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 300;

    private final Select<DeskAddress.Shown> status = new Select<>();
    private final ComboBox<Topic> topic = new ComboBox<>();
    private final TextField text = new TextField();
    private final Catalog catalog;
    private Map<TicketStatus, Long> counts = Map.of();

    /** @param chosen is told of each change an agent makes */
    QueueFilters(Catalog catalog, Consumer<DeskAddress> chosen) {
        this.catalog = catalog;
        status.setLabel(getTranslation("desk.filter.status"));
        status.setItems(List.of(DeskAddress.Shown.values()));
        status.setItemLabelGenerator(this::counted);
        topic.setLabel(getTranslation("desk.filter.topic"));
        topic.setPlaceholder(getTranslation("desk.filter.topic.all"));
        topic.setClearButtonVisible(true);
        topic.setItemLabelGenerator(it -> it.title(getLocale()));
        topic.setItems(catalog.categories().stream()
                .flatMap(it -> it.topics().stream())
                .toList());
        text.setLabel(getTranslation("desk.filter.text"));
        text.setPlaceholder(getTranslation("desk.filter.text.example"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        status.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        topic.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        text.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        getContent().addClassName("queue-filters");
        getContent().add(text, status, topic);
    }

    private void tell(boolean byAgent, Consumer<DeskAddress> chosen) {
        if (byAgent) {
            var slug = topic.getValue() == null ? null : topic.getValue().slug();
            chosen.accept(new DeskAddress(status.getValue(), slug, text.getValue(), null));
        }
    }

    private String counted(DeskAddress.Shown shown) {
        var count = shown.statuses().stream()
                .mapToLong(it -> counts.getOrDefault(it, 0L))
                .sum();
        return getTranslation(
                "desk.filter.status.counted", getTranslation("desk.filter.status." + shown.word()), count);
    }

    void show(DeskAddress address) {
        status.setValue(address.shown());
        topic.setValue(
                address.topic() == null ? null : catalog.topic(address.topic()).orElse(null));
        text.setValue(address.text());
    }

    void count(Map<TicketStatus, Long> now) {
        if (!now.equals(counts)) {
            counts = now;
            status.getDataProvider().refreshAll();
        }
    }

    void focus() {
        text.focus();
    }
}
