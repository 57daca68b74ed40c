package org.spravka.ticket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what gives access or can be paid with in what people write: API tokens, passwords and card numbers. A word is needed
 * before a password, a prefix or a name before a token, and a card number must belong to a card system and pass its check digit
 * (Luhn, ISO/IEC 7812-1): telephone numbers, identifiers, hashes and the numbers of companies are what tickets consist of, and
 * are left alone.
 */
public final class Secrets {

    /** What was found. */
    public enum Kind {
        TOKEN,
        PASSWORD,
        CARD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A secret and where it stands.
     *
     * @param end after its last character
     */
    public record Found(Kind kind, String value, int start, int end) {

        private static final int SHOWN = 2;

        /** Its beginning, by which its owner knows it. */
        public String hint() {
            return value.substring(0, Math.min(SHOWN, value.length() - 1)) + "•••";
        }
    }

    /** So far before a number a word may stand that says what it is. */
    private static final int BEFORE = 24;

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{N}_+#/=.-])\\d(?:[ \\u00a0-]?\\d){12,18}(?![\\p{L}\\p{N}_/-])(?!\\.\\d)");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{13,19}|\\d{4}(?:(\\D)\\d{4}){3}(?:\\1\\d{1,3})?|\\d{4}(\\D)\\d{6}\\2\\d{5}");
    private static final Pattern CARD_SYSTEM = Pattern.compile(
            "4(?:\\d{12}|\\d{15}|\\d{18})" // Visa
                    + "|(?:5[1-5]\\d{2}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}" // Mastercard
                    + "|220[0-4]\\d{12,15}" // Mir
                    + "|3[47]\\d{13}" // American Express
                    + "|(?:6011|65\\d{2})\\d{12}|62\\d{14,17}|35[2-8]\\d{13}" // Discover, UnionPay, JCB
                    + "|(?:50|5[6-8]|6[37])\\d{14}"); // Maestro
    private static final Pattern NAMED_OTHERWISE = words(
            "id|ид|uid|imei|iccid|инн|огрн|снилс|номер|number|№|task|заказ\\p{L}*|order|задани\\p{L}*|сесси\\p{L}*|session|тел\\p{L}*|phone|счет\\p{L}*|счёт\\p{L}*|invoice|account|аккаунт\\p{L}*|лицев\\p{L}*");
    private static final Pattern NAMED_CARD =
            words("карт\\p{L}*|cards?|visa|mastercard|maestro|мир|amex|виза|виз\\p{L}|cvv|cvc|pan");

    private static final List<Pattern> TOKENS = List.of(
            Pattern.compile("(?<![\\w-])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}"),
            Pattern.compile("(?<![\\w-])sk-(?:[a-z]+-)*[A-Za-z0-9_-]{20,}"),
            Pattern.compile("(?<![\\w-])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,}|glpat-[\\w-]{20,})"),
            Pattern.compile("(?<![\\w-])xox[abeoprs]-[A-Za-z0-9-]{10,}"),
            Pattern.compile("(?<![\\w-])(?:AKIA|ASIA)[0-9A-Z]{16}(?!\\w)"),
            Pattern.compile("(?<![\\w-])AIza[\\w-]{35}"),
            Pattern.compile("(?<![\\w-])SG\\.[\\w-]{16,}\\.[\\w-]{16,}"),
            Pattern.compile("(?<![\\w-])eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]*"),
            Pattern.compile("(?<![\\w-])\\d{8,10}:[A-Za-z0-9_-]{35}(?![\\w-])"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)"));

    private static final Pattern BEARER =
            Pattern.compile("(?i)(?<!\\w)(?:bearer|basic)\\s+(?<value>[A-Za-z0-9._~+/-]{16,}={0,2})");
    private static final Pattern TOKEN_IN_ADDRESS = Pattern.compile(
            "(?i)[?&](?:access_?token|auth_?token|token|api_?key|apikey|key|secret|sig|signature)=(?<value>[^\\s&#\"'<>]{8,})");
    private static final Pattern NAMED_TOKEN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:(?:api|апи|access|auth|refresh|bearer|client|secret)[-_ ]?)*(?:token|токен\\p{L}{0,2}|key|ключ\\p{L}{0,2}|secret|секрет)"
                    + "(?:[-_ ]?(?:api|апи|доступа))?[\"'`]?\\s*(?:[:=]|[–—-]\\s|\\s)\\s*[\"'`]?(?<value>[A-Za-z0-9._~+/:-]{12,}={0,2})");
    private static final Pattern PASSWORD_IN_ADDRESS =
            Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://[^\\s/:@]+:(?<value>[^\\s/@]{3,})@");
    private static final String PASSWORD =
            "(?<![\\p{L}\\p{N}])(?:парол(?:ь|ем|я|и)|password|passwd|passphrase|passcode|pwd|pass|пасс|пин[- ]?код|pin(?:[- ]?code)?|cvv2?|cvc2?|кодовое слово)(?![\\p{L}\\p{N}])";
    private static final Pattern NAMED_PASSWORD = Pattern.compile(
            "(?iu)" + PASSWORD
                    + "[\"'`*]*(?:[ \\t]+[\\p{L}@.]+){0,4}?[ \\t]*(?:[:=]|[–—-](?=\\s)|\\bis\\b)[ \\t]*[\"'`«*]*(?<value>[^\\s\"'`«»<>]{3,100})");
    private static final Pattern PASSWORD_AT_ONCE =
            Pattern.compile("(?iu)" + PASSWORD + "[ \\t]+[\"'`«]?(?<value>[^\\s\"'`«»<>]{6,100})");
    private static final Pattern SIGN_IN_LINE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:логин|login|user(?:name)?|пользователь|учетка|учётка)(?!\\p{L})");
    private static final Pattern NOT_A_PASSWORD = Pattern.compile(
            "(?iu)[*•.x_х-]+|\\[.*|\\{.*|\\$.*|%.*%|\\d{1,2}[.:/]\\d{1,2}(?:[.:/]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d.*|https?:.*|[^@]+@[^@]+\\.[a-z]{2,}|null|none|true|false");
    private static final Pattern SHORT_ONES = Pattern.compile("(?iu)cvv|cvc|pin|пин");
    private static final Pattern ENDING = Pattern.compile("[.,;:?)»”]+$");

    private static final Found NOTHING = new Found(Kind.TOKEN, "", 0, 0);

    private Secrets() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    /** Everything found, in the order in which it stands; nothing twice. */
    public static List<Found> in(String text) {
        var all = new ArrayList<Found>();
        TOKENS.forEach(it -> find(it, text, Secrets::whole, all));
        find(BEARER, text, token(), all);
        find(TOKEN_IN_ADDRESS, text, value(Kind.TOKEN), all);
        find(NAMED_TOKEN, text, token(), all);
        find(PASSWORD_IN_ADDRESS, text, value(Kind.PASSWORD), all);
        find(NAMED_PASSWORD, text, Secrets::named, all);
        find(PASSWORD_AT_ONCE, text, Secrets::atOnce, all);
        find(DIGITS, text, Secrets::card, all);
        all.sort(Comparator.comparingInt(Found::start).thenComparing(it -> -it.end()));
        var once = new ArrayList<Found>();
        for (var it : all) {
            if (once.isEmpty() || it.start() >= once.getLast().end()) {
                once.add(it);
            }
        }
        return once;
    }

    private static void find(
            Pattern pattern, String text, BiFunction<String, MatchResult, Found> reading, List<Found> all) {
        pattern.matcher(text)
                .results()
                .map(it -> reading.apply(text, it))
                .filter(it -> it != NOTHING)
                .forEach(all::add);
    }

    private static Found whole(String text, MatchResult match) {
        return new Found(Kind.TOKEN, match.group(), match.start(), match.end());
    }

    private static BiFunction<String, MatchResult, Found> value(Kind kind) {
        return (text, match) -> new Found(kind, match.group("value"), match.start("value"), match.end("value"));
    }

    /** Tokens are made by programs: letters and digits among each other, and no address or words. */
    private static BiFunction<String, MatchResult, Found> token() {
        return (text, match) -> {
            var found = trimmed(Kind.TOKEN, match);
            var value = found.value();
            var mixed = has(value, Character::isDigit) && has(value, Character::isLetter);
            return value.length() >= 12
                            && mixed
                            && !value.contains("://")
                            && !value.matches("[\\w-]+(?:\\.[a-z]{2,})+(?:/.*)?")
                    ? found
                    : NOTHING;
        };
    }

    private static Found trimmed(Kind kind, MatchResult match) {
        var value = ENDING.matcher(match.group("value")).replaceFirst("");
        return new Found(kind, value, match.start("value"), match.start("value") + value.length());
    }

    /** After a colon: what no sentence would go on with, or anything at all beside a line with the name to sign in by. */
    private static Found named(String text, MatchResult match) {
        var found = trimmed(Kind.PASSWORD, match);
        var value = found.value();
        if (value.length() < 3 || NOT_A_PASSWORD.matcher(value).matches()) {
            return NOTHING;
        }
        var longEnough = value.length() > 3 || SHORT_ONES.matcher(match.group()).lookingAt();
        return longEnough && (!isWord(value) || standsBesideSignIn(text, match)) ? found : NOTHING;
    }

    /** Without a colon only what is no word at all. */
    private static Found atOnce(String text, MatchResult match) {
        var found = trimmed(Kind.PASSWORD, match);
        var value = found.value();
        var mixed = has(value, Character::isDigit) && has(value, Character::isLetter);
        return value.length() >= 6
                                && mixed
                                && !NOT_A_PASSWORD.matcher(value).matches()
                                && !value.matches("(?iu)[\\p{L}]+-?\\d{1,2}")
                        || value.length() >= 8 && mixed && value.matches("(?iu)[\\p{L}]+\\d{2,}")
                ? found
                : NOTHING;
    }

    private static boolean isWord(String value) {
        return value.chars().allMatch(it -> Character.isLetter(it) || it == '-' || it == '/')
                && (value.equals(value.toLowerCase(Locale.ROOT))
                        || value.equals(value.toUpperCase(Locale.ROOT))
                        || value.substring(1).equals(value.substring(1).toLowerCase(Locale.ROOT)));
    }

    private static boolean standsBesideSignIn(String text, MatchResult match) {
        var from = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', match.start()) - 1));
        var here = text.substring(Math.max(0, from), match.start());
        return SIGN_IN_LINE.matcher(here).find();
    }

    private static Found card(String text, MatchResult match) {
        var number = match.group();
        var digits = number.replaceAll("\\D", "");
        var before = text.substring(Math.max(0, match.start() - BEFORE), match.start());
        var otherwise = NAMED_OTHERWISE.matcher(before).find()
                && !NAMED_CARD.matcher(before).find();
        return !otherwise
                        && GROUPED.matcher(number).matches()
                        && CARD_SYSTEM.matcher(digits).matches()
                        && digits.chars().distinct().count() > 1
                        && passesLuhn(digits)
                ? new Found(Kind.CARD, number, match.start(), match.end())
                : NOTHING;
    }

    private static boolean passesLuhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean has(String text, IntPredicate kind) {
        return text.chars().anyMatch(kind);
    }

    /** The same text without what was found. */
    public static String without(String text) {
        var left = new StringBuilder(text);
        for (var it : in(text).reversed()) {
            left.delete(it.start(), it.end());
        }
        return left.toString();
    }
}
