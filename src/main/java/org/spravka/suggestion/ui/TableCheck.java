package org.spravka.suggestion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.spravka.suggestion.CsvTable;
import org.spravka.suggestion.PastTickets;
import org.spravka.suggestion.PastTickets.Skipped;
import org.spravka.suggestion.TicketColumn;

/** What a table would teach: which column holds what, and the rows that teach nothing, before anything is kept. */
final class TableCheck extends Composite<Section> {

    private static final int SHOWN = 100;

    private final PastTickets pastTickets;
    private final CsvTable table;
    private final Map<TicketColumn, Integer> columns = new EnumMap<>(TicketColumn.class);
    private final Div result = new Div();
    private final Button learn = new Button();

    /** @param wish told when somebody wants it to be learned */
    TableCheck(PastTickets pastTickets, CsvTable table, Consumer<TableCheck> wish) {
        this.pastTickets = pastTickets;
        this.table = table;
        columns.putAll(pastTickets.columns(table));
        learn.addThemeVariants(ButtonVariant.PRIMARY);
        learn.setDisableOnClick(true);
        learn.addClickListener(click -> {
            wish.accept(this);
            learn.setEnabled(true);
        });
        getContent().add(new H2(getTranslation("past-tickets.columns")), choices(), result, learn);
        check();
    }

    PastTickets.Report learn() {
        return pastTickets.learn(table, columns);
    }

    private Div choices() {
        var choices = new Div();
        choices.addClassName("insight-choices");
        for (var column : TicketColumn.values()) {
            choices.add(choice(column));
        }
        return choices;
    }

    private Select<Integer> choice(TicketColumn column) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("past-tickets.column." + key(column)));
        choice.setItems(IntStream.range(0, table.header().size()).boxed().toList());
        choice.setItemLabelGenerator(it -> it == null ? getTranslation("past-tickets.none") : name(it));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("past-tickets.none"));
        choice.setValue(columns.get(column));
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                columns.remove(column);
            } else {
                columns.put(column, change.getValue());
            }
            check();
        });
        return choice;
    }

    private String name(int column) {
        var name = table.header().get(column);
        return name.isEmpty() ? getTranslation("past-tickets.column", column + 1) : name;
    }

    private void check() {
        result.removeAll();
        var report = pastTickets.check(table, columns);
        result.add(new Paragraph(getTranslation("past-tickets.check", report.learned())));
        learn.setText(getTranslation("past-tickets.learn", report.learned()));
        learn.setEnabled(report.learned() > 0);
        if (report.skipped().isEmpty()) {
            return;
        }
        result.add(new Paragraph(
                getTranslation("past-tickets.skipped", report.skipped().size())));
        var list = new OrderedList();
        list.addClassName("past-tickets-skipped");
        report.skipped().stream().limit(SHOWN).forEach(it -> list.add(new ListItem(text(it))));
        result.add(list);
        if (report.skipped().size() > SHOWN) {
            result.add(new Paragraph(
                    getTranslation("past-tickets.further", report.skipped().size() - SHOWN)));
        }
    }

    private String text(Skipped skipped) {
        var why = getTranslation("past-tickets.skip." + key(skipped.reason()), skipped.value());
        return getTranslation("past-tickets.line", skipped.line(), why);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
