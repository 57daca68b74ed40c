package org.spravka.ticket;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether an answer is what its field asks for. The screens and the API use this one check. */
final class FieldCheck {

    private static final ValuePattern NUMBER = new ValuePattern("[+-]?[0-9]{1,20}([.,][0-9]{1,15})?");
    private static final ValuePattern EMAIL = new ValuePattern("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final ValuePattern PHONE = new ValuePattern("\\+?[0-9 ().-]+");
    private static final int MIN_PHONE_DIGITS = 5;
    private static final int MAX_PHONE_DIGITS = 15;

    private FieldCheck() {}

    static Optional<Problem> problem(TicketField field, List<String> answer) {
        if (isMissing(field, answer)) {
            return field.required()
                    ? Optional.of(Problem.of(field.key(), "required." + missing(field.type())))
                    : Optional.empty();
        }
        return problemOfGiven(field, answer);
    }

    /** What keeps an answer from being this field's answer, if one is given. */
    static Optional<Problem> problemOfGiven(TicketField field, List<String> answer) {
        return malformed(field, answer).or(() -> outOfBounds(field, answer));
    }

    private static boolean isMissing(TicketField field, List<String> answer) {
        return answer.isEmpty() || field.type().isTick() && answer.equals(List.of("false"));
    }

    private static String missing(FieldType type) {
        return switch (type) {
            case CHOICE, CHOICES, DATE, DATETIME -> "choose";
            case FILE -> "attach";
            case CHECKBOX, CONSENT -> "tick";
            default -> "fill";
        };
    }

    private static Optional<Problem> malformed(TicketField field, List<String> answer) {
        var type = field.type();
        if (answer.size() > 1 && !type.isPlural()) {
            return Optional.of(Problem.of(field.key(), "one"));
        }
        if (answer.stream().anyMatch(it -> it.length() > type.maxLength())) {
            return Optional.of(Problem.of(field.key(), "max.length", type.maxLength()));
        }
        if (!answer.stream().allMatch(it -> isWellFormed(field, it))) {
            return Optional.of(Problem.of(field.key(), "form." + type.word()));
        }
        var pattern = field.pattern();
        if (pattern != null && !pattern.matches(answer.getFirst())) {
            return Optional.of(
                    field.example().isEmpty()
                            ? Problem.of(field.key(), "pattern")
                            : Problem.of(field.key(), "pattern.example", field.example()));
        }
        return Optional.empty();
    }

    private static boolean isWellFormed(TicketField field, String value) {
        return switch (field.type()) {
            case TEXT, COMPANY -> value.indexOf('\n') < 0;
            case LONGTEXT -> true;
            case NUMBER -> NUMBER.matches(value);
            case CHOICE, CHOICES ->
                field.options().stream().anyMatch(it -> it.value().equals(value));
            case DATE, DATETIME -> isMeasurable(field.type(), value);
            case EMAIL -> EMAIL.matches(value);
            case PHONE -> isPhone(value);
            case URL -> isWebAddress(value);
            case FILE -> isFileId(value);
            case CHECKBOX, CONSENT -> value.equals(Answers.TICKED) || value.equals("false");
        };
    }

    private static boolean isMeasurable(FieldType type, String value) {
        try {
            type.measure(List.of(value));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isEmail(String value) {
        return value.length() <= FieldType.EMAIL.maxLength() && EMAIL.matches(value);
    }

    private static boolean isPhone(String value) {
        var digits = value.chars().filter(it -> it >= '0' && it <= '9').count();
        return PHONE.matches(value) && digits >= MIN_PHONE_DIGITS && digits <= MAX_PHONE_DIGITS;
    }

    private static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isFileId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Problem> outOfBounds(TicketField field, List<String> answer) {
        var type = field.type();
        if (!type.takesBounds()) {
            return Optional.empty();
        }
        var measure = type.measure(answer);
        var min = field.min();
        if (min != null && measure.compareTo(type.bound(min)) < 0) {
            return Optional.of(beyond(field, "min", min));
        }
        var max = field.max();
        if (max != null && measure.compareTo(type.bound(max)) > 0) {
            return Optional.of(beyond(field, "max", max));
        }
        return Optional.empty();
    }

    private static Problem beyond(TicketField field, String end, String bound) {
        var scale = switch (field.type()) {
            case NUMBER -> "number";
            case CHOICES, FILE -> "count";
            case DATE, DATETIME -> "time";
            default -> "length";
        };
        var shown = field.type().boundsAreNumbers() ? new BigDecimal(bound) : bound;
        return Problem.of(field.key(), end + "." + scale, shown);
    }
}
