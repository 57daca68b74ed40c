package org.spravka.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spravka.base.Role;
import org.spravka.base.SpravkaSettings;
import org.spravka.suggestion.SolvedTickets.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Solved tickets of another desk, out of a table. Looked through first, then learned all at once or not at all. */
@Service
@PreAuthorize(Role.IS_AGENT)
public class PastTickets {

    /** More rows at once than this are refused. */
    public static final int MOST_ROWS = 100_000;

    private final SolvedTickets solved;
    private final SpravkaSettings settings;

    PastTickets(SolvedTickets solved, SpravkaSettings settings) {
        this.solved = solved;
        this.settings = settings;
    }

    /** Why a row teaches nothing. */
    public enum Reason {
        PAGE_MISSING,
        NO_PAGE,
        NO_WORDS,
        LOCALE,
        KNOWN
    }

    /** @param value that is to blame, empty if none is */
    public record Skipped(int line, Reason reason, String value) {}

    /** @param learned how many rows teach something, or would */
    public record Report(int learned, List<Skipped> skipped) {}

    /** Which column holds what, as far as their names tell. */
    public Map<TicketColumn, Integer> columns(CsvTable table) {
        return TicketColumn.in(table.header());
    }

    /** What learning the table would come to; nothing is kept. */
    public Report check(CsvTable table, Map<TicketColumn, Integer> columns) {
        var reading = read(table, columns);
        return reading.report(solved.checkAll(reading.tickets()));
    }

    /**
     * Learns what the table teaches, and waits until it counts. Rows that teach nothing are left out, as {@link #check} has told.
     *
     * @throws org.springframework.dao.DataAccessException if it cannot be kept: then nothing is
     */
    public Report learn(CsvTable table, Map<TicketColumn, Integer> columns) {
        var reading = read(table, columns);
        var report = reading.report(solved.learnAll(reading.tickets()));
        solved.await();
        return report;
    }

    private Reading read(CsvTable table, Map<TicketColumn, Integer> columns) {
        if (table.rows().size() > MOST_ROWS) {
            throw new IllegalArgumentException("A table has at most %d rows, but this one has %d"
                    .formatted(MOST_ROWS, table.rows().size()));
        }
        var reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var row : table.rows()) {
            var cells = new Cells(row, columns);
            var locale = locale(cells.of(TicketColumn.LOCALE));
            if (cells.of(TicketColumn.PAGE).isEmpty()) {
                reading.skipped().add(new Skipped(row.line(), Reason.PAGE_MISSING, ""));
            } else if (locale.isEmpty()) {
                reading.skipped().add(new Skipped(row.line(), Reason.LOCALE, cells.of(TicketColumn.LOCALE)));
            } else {
                reading.lines().add(row.line());
                reading.tickets().add(cells.ticket(locale.get()));
            }
        }
        return reading;
    }

    private record Cells(CsvTable.Row row, Map<TicketColumn, Integer> columns) {

        String of(TicketColumn column) {
            return Optional.ofNullable(columns.get(column)).map(row::cell).orElse("");
        }

        SolvedTicket ticket(Locale locale) {
            return new SolvedTicket(
                    locale,
                    of(TicketColumn.CATEGORY),
                    of(TicketColumn.TOPIC),
                    of(TicketColumn.SUBJECT),
                    of(TicketColumn.TEXT),
                    of(TicketColumn.PAGE));
        }
    }

    /** The language a cell names, by its code or as it is called; the first language where nothing is said. */
    private Optional<Locale> locale(String said) {
        if (said.isEmpty()) {
            return Optional.of(settings.defaultLocale());
        }
        var language = Locale.forLanguageTag(said.replace('_', '-')).getLanguage();
        return settings.locales().stream()
                .filter(it -> it.getLanguage().equals(language)
                        || settings.locales().stream()
                                .anyMatch(
                                        reader -> it.getDisplayLanguage(reader).equalsIgnoreCase(said)))
                .findFirst();
    }

    /** @param lines where each ticket stands */
    private record Reading(List<SolvedTicket> tickets, List<Integer> lines, List<Skipped> skipped) {

        Report report(List<Outcome> outcomes) {
            var all = new ArrayList<>(skipped);
            var learned = 0;
            for (var i = 0; i < outcomes.size(); i++) {
                var line = lines.get(i);
                var page = tickets.get(i).page();
                switch (outcomes.get(i)) {
                    case LEARNED -> learned++;
                    case KNOWN -> all.add(new Skipped(line, Reason.KNOWN, ""));
                    case NO_PAGE -> all.add(new Skipped(line, Reason.NO_PAGE, page));
                    case NO_WORDS -> all.add(new Skipped(line, Reason.NO_WORDS, ""));
                }
            }
            all.sort(java.util.Comparator.comparingInt(Skipped::line));
            return new Report(learned, List.copyOf(all));
        }
    }
}
