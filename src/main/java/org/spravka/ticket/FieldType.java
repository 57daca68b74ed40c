package org.spravka.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of value a field asks for. */
public enum FieldType {
    TEXT(1_000),
    LONGTEXT(20_000),
    NUMBER(40),
    CHOICE(200),
    CHOICES(200),
    DATE(40),
    DATETIME(80),
    EMAIL(254),
    PHONE(40),
    URL(2_000),
    /** The requester's company, offered by name and number. */
    COMPANY(240),
    FILE(40),
    CHECKBOX(40),
    CONSENT(40);

    private final int maxLength;

    FieldType(int maxLength) {
        this.maxLength = maxLength;
    }

    /** At most so many characters in one value, whatever the form allows. */
    public int maxLength() {
        return maxLength;
    }

    /** The type as forms and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldType> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(FieldType::word).collect(Collectors.joining(", "));
    }

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether one answer may have several values. */
    public boolean isPlural() {
        return this == CHOICES || this == FILE;
    }

    /** Whether it is answered by a tick. */
    public boolean isTick() {
        return this == CHECKBOX || this == CONSENT;
    }

    /** Whether people write into it what they like. */
    public boolean isWritten() {
        return this == TEXT || this == LONGTEXT || this == URL || this == COMPANY;
    }

    public boolean takesPattern() {
        return switch (this) {
            case TEXT, LONGTEXT, EMAIL, PHONE, URL -> true;
            default -> false;
        };
    }

    /** A file, a company and a consent are never taken for given. */
    public boolean takesDefault() {
        return this != FILE && this != COMPANY && this != CONSENT;
    }

    public boolean takesBounds() {
        return switch (this) {
            case TEXT, LONGTEXT, NUMBER, CHOICES, FILE, DATE, DATETIME -> true;
            default -> false;
        };
    }

    /** Whether bounds are numbers; else they are days or times. */
    public boolean boundsAreNumbers() {
        return takesBounds() && this != DATE && this != DATETIME;
    }

    /**
     * A bound on the scale of {@link #measure}: numbers as they are, days and times counted from 1970.
     *
     * @throws java.time.DateTimeException if the bound is not a day or time as ISO 8601 writes them
     * @throws NumberFormatException if it is not a number
     */
    BigDecimal bound(String written) {
        return switch (this) {
            case DATE -> day(written);
            case DATETIME -> minute(written);
            default -> new BigDecimal(written);
        };
    }

    /** What of a well-formed answer is compared with the bounds: its value, its length or how many were given. */
    BigDecimal measure(List<String> answer) {
        return switch (this) {
            case NUMBER -> number(answer.getFirst());
            case DATE -> day(answer.getFirst());
            case DATETIME -> minute(answer.getFirst());
            case CHOICES, FILE -> BigDecimal.valueOf(answer.size());
            default -> BigDecimal.valueOf(answer.getFirst().length());
        };
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }

    private static BigDecimal day(String written) {
        return BigDecimal.valueOf(LocalDate.parse(written).toEpochDay());
    }

    /** The clock on the wall where it happened; an offset, where one is given, does not move it. */
    private static BigDecimal minute(String written) {
        var at = LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(written));
        return BigDecimal.valueOf(at.toEpochSecond(ZoneOffset.UTC));
    }
}
