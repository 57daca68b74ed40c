package org.spravka.mail;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote themselves in a letter: without the quoted letter below and without their signature. */
final class OwnWords {

    /** With these lines mail programs begin what was written before. */
    private static final List<Pattern> QUOTE_BEGINS = List.of(
            Pattern.compile(
                    "(?iu)^\\s*-{2,}\\s*(original message|исходное сообщение|пересылаемое сообщение|forwarded message).*"),
            Pattern.compile("(?iu)^\\s*on .{5,120} wrote:\\s*$"),
            Pattern.compile("(?iu)^.{5,160}(пишет|писал|написал|написала|написал\\(а\\)|wrote)\\s*:\\s*$"),
            Pattern.compile("^\\s*_{10,}\\s*$"),
            Pattern.compile("(?iu)^\\s*(from|от):\\s.+@.+"));

    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");
    private static final Pattern SENT_FROM =
            Pattern.compile("(?iu)^\\s*(отправлено с|отправлено из|sent from my|get outlook for).*");

    private OwnWords() {}

    static String of(String letter) {
        var lines = letter.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        var kept = new StringBuilder();
        for (var i = 0; i < lines.length; i++) {
            if (isEnd(lines, i)) {
                break;
            }
            kept.append(lines[i]).append('\n');
        }
        return withoutTrailingQuotes(kept.toString());
    }

    private static boolean isEnd(String[] lines, int index) {
        var line = lines[index];
        if (SIGNATURE.matcher(line).matches() || SENT_FROM.matcher(line).matches()) {
            return true;
        }
        // A long line of that kind is broken in two by some programs.
        var joined = index + 1 < lines.length ? line + " " + lines[index + 1] : line;
        return QUOTE_BEGINS.stream()
                .anyMatch(it -> it.matcher(line).matches()
                        || joined.length() < 200
                                && it.matcher(joined).matches()
                                && line.matches("(?iu)^\\s*(on|\\d).*"));
    }

    /** Quotes between one's own words stay: they are what is answered. */
    private static String withoutTrailingQuotes(String text) {
        var lines = text.split("\n", -1);
        var end = lines.length;
        while (end > 0
                && (lines[end - 1].isBlank() || lines[end - 1].stripLeading().startsWith(">"))) {
            end--;
        }
        return String.join("\n", List.of(lines).subList(0, end)).strip();
    }
}
