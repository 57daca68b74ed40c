package org.spravka.suggestion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table as spreadsheets and other desks write it out (RFC 4180, with any usual delimiter). How it is written is guessed: with a
 * byte order mark as that says, else UTF-8 if it can be that, else the Cyrillic code page of Windows.
 *
 * @param header what the columns are called
 * @param rows all others but empty ones
 * @param encoding as people call it
 */
public record CsvTable(List<String> header, List<Row> rows, char delimiter, String encoding) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Map<String, Charset> BY_MARK = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE);

    /** @param line of the file in which it begins, from 1 */
    public record Row(int line, List<String> cells) {

        /** @return empty if the row ends before it */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The file is not such a table. */
    public static final class Unreadable extends RuntimeException {

        private final int line;

        Unreadable(String message, int line) {
            super(message);
            this.line = line;
        }

        /** Where a quotation mark opens that is never closed; 0 if there is no table at all. */
        public int line() {
            return line;
        }
    }

    /** @throws Unreadable if nothing stands in it or a quotation mark is never closed */
    public static CsvTable read(byte[] bytes) {
        var charset = charset(bytes);
        var text = new String(bytes, charset);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        var delimiter = delimiter(text);
        var rows = new Reader(text, delimiter).rows();
        rows.removeIf(Row::isEmpty);
        if (!rows.isEmpty() && rows.getFirst().cell(0).startsWith("sep=")) {
            rows.removeFirst();
        }
        if (rows.isEmpty()) {
            throw new Unreadable("A table has a line with the names of its columns, but this one is empty", 0);
        }
        var header = rows.getFirst().cells().stream().map(String::strip).toList();
        return new CsvTable(header, List.copyOf(rows.subList(1, rows.size())), delimiter, charset.displayName());
    }

    private static Charset charset(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        return BY_MARK.entrySet().stream()
                .filter(it -> start.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : CYRILLIC);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The one that parts most names of columns; spreadsheets may say it in a line before them. */
    private static char delimiter(String text) {
        var first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        if (first.startsWith("sep=") && first.length() > 4) {
            return first.charAt(4);
        }
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        it -> outsideQuotes(first).filter(c -> c == it).count()))
                .orElseThrow();
    }

    private static IntStream outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "").chars();
    }

    /** Goes through the text once. */
    private static final class Reader {

        private final String text;
        private final char delimiter;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int began = 1;
        private int quoted;

        Reader(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        List<Row> rows() {
            for (var at = 0; at < text.length(); at++) {
                var c = text.charAt(at);
                if (quoted > 0) {
                    at += inQuotes(c, at);
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = line;
                } else if (c == delimiter) {
                    endCell();
                } else if (c == '\n' || c == '\r' && !follows(at, '\n')) {
                    endRow();
                } else if (c != '\r') {
                    cell.append(c);
                }
            }
            if (quoted > 0) {
                throw new Unreadable(
                        "A quotation mark is closed, but the one in line %d is not".formatted(quoted), quoted);
            }
            endRow();
            return rows;
        }

        /** @return how many more characters belong to it: a mark within quotes is written twice */
        private int inQuotes(char c, int at) {
            if (c == '"' && follows(at, '"')) {
                cell.append('"');
                return 1;
            }
            if (c == '"') {
                quoted = 0;
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            return 0;
        }

        private boolean follows(int at, char next) {
            return at + 1 < text.length() && text.charAt(at + 1) == next;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(new Row(began, List.copyOf(cells)));
            cells = new ArrayList<>();
            began = ++line;
        }
    }
}
