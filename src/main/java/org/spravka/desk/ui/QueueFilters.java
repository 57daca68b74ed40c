package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.ticket.QueueFilter.Owner;
import org.spravka.ticket.TicketStatus;

/** What of the queue is shown. */
final class QueueFilters extends Composite<Div> {

    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 300;

    private final Select<DeskAddress.Shown> status = new Select<>();
    private final Select<Owner> owner = new Select<>();
    private final ComboBox<Topic> topic = new ComboBox<>();
    private final ComboBox<Company> company = new ComboBox<>();
    private final Checkbox due = new Checkbox();
    private final TextField text = new TextField();
    private final NativeDetails more = new NativeDetails();
    private final Catalog catalog;
    private final List<Company> companies;
    private Map<TicketStatus, Long> counts = Map.of();

    /** @param chosen is told of each change an agent makes */
    QueueFilters(Catalog catalog, Companies companies, Consumer<DeskAddress> chosen) {
        this.catalog = catalog;
        this.companies = companies.all();
        status.setLabel(getTranslation("desk.filter.status"));
        status.setItems(List.of(DeskAddress.Shown.values()));
        status.setItemLabelGenerator(this::counted);
        owner.setLabel(getTranslation("desk.filter.owner"));
        owner.setItems(Owner.values());
        owner.setItemLabelGenerator(
                it -> getTranslation("desk.filter.owner." + it.name().toLowerCase(Locale.ROOT)));
        topic.setLabel(getTranslation("desk.filter.topic"));
        topic.setPlaceholder(getTranslation("desk.filter.topic.all"));
        topic.setClearButtonVisible(true);
        topic.setItemLabelGenerator(it -> it.title(getLocale()));
        topic.setItems(catalog.categories().stream()
                .flatMap(it -> it.topics().stream())
                .toList());
        company.setLabel(getTranslation("desk.filter.company"));
        company.setPlaceholder(getTranslation("desk.filter.company.all"));
        company.setClearButtonVisible(true);
        company.setItems(this.companies);
        company.setItemLabelGenerator(Company::name);
        due.setLabel(getTranslation("desk.filter.due"));
        text.setLabel(getTranslation("desk.filter.text"));
        text.setPlaceholder(getTranslation("desk.filter.text.example"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        status.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        owner.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        topic.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        company.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        due.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        text.addValueChangeListener(it -> tell(it.isFromClient(), chosen));
        var rest = new Div(topic, company, due);
        rest.addClassName("queue-filters");
        more.setSummaryText(getTranslation("desk.filter.more"));
        more.setContent(rest);
        var pair = new Div(status, owner);
        pair.addClassName("filter-pair");
        getContent().addClassName("queue-filters");
        getContent().add(text, pair, more);
    }

    private void tell(boolean byAgent, Consumer<DeskAddress> chosen) {
        if (byAgent) {
            chosen.accept(new DeskAddress(
                    status.getValue(),
                    owner.getValue(),
                    topic.getValue() == null ? null : topic.getValue().slug(),
                    company.getValue() == null ? null : company.getValue().id(),
                    due.getValue(),
                    text.getValue(),
                    null));
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
        owner.setValue(address.owner());
        topic.setValue(
                address.topic() == null ? null : catalog.topic(address.topic()).orElse(null));
        company.setValue(companies.stream()
                .filter(it -> address.company() != null && it.id() == address.company())
                .findFirst()
                .orElse(null));
        due.setValue(address.due());
        text.setValue(address.text());
        if (address.topic() != null || address.company() != null || address.due()) {
            more.setOpen(true);
        }
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
