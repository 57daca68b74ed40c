package org.spravka.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A letter as it came in.
 *
 * @param id its Message-ID, or what tells it from others where there is none
 * @param name of the sender, as they write it
 * @param answersTo the tokens of our letters that it answers, the last one first
 * @param automatic whether a program wrote it: an absence notice, a list, a bounce
 * @param bounced the address that could not be reached, if it is a server's report of that
 */
record IncomingLetter(
        String id,
        String sender,
        String name,
        String subject,
        String text,
        List<Attached> files,
        List<String> answersTo,
        boolean automatic,
        Optional<String> bounced) {

    /** A file that came with it. */
    record Attached(String name, byte[] content) {}

    private static final int MAX_FILES = 20;
    private static final int MAX_FILE = 20 * 1024 * 1024;
    private static final int MAX_TEXT = 200_000;
    private static final Pattern TOKEN = Pattern.compile("<spravka\\.([0-9a-f]{32})@[^>]+>");
    private static final Pattern FINAL_RECIPIENT =
            Pattern.compile("(?im)^Final-Recipient:\\s*rfc822;\\s*<?([^\\s>]+@[^\\s>]+)>?");
    private static final Pattern PERMANENT = Pattern.compile("(?im)^Status:\\s*5\\.");

    static IncomingLetter of(Message message) throws MessagingException, IOException {
        var from = message.getFrom();
        var sender = from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? address
                : new InternetAddress("", false);
        var parts = new Parts();
        parts.read(message);
        var address = sender.getAddress() == null ? "" : sender.getAddress().toLowerCase(Locale.ROOT);
        var subject = message.getSubject() == null ? "" : message.getSubject().strip();
        var name = sender.getPersonal() == null ? address : sender.getPersonal();
        return new IncomingLetter(
                header(message, "Message-ID").orElse(address + " " + message.getSentDate() + " " + subject),
                address,
                name,
                subject,
                parts.text(),
                List.copyOf(parts.files),
                answersTo(message),
                isAutomatic(message),
                parts.bounced());
    }

    private static Optional<String> header(Part part, String name) throws MessagingException {
        var values = part.getHeader(name);
        return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }

    private static List<String> answersTo(Message message) throws MessagingException {
        var tokens = new ArrayList<String>();
        for (var name : List.of("References", "In-Reply-To")) {
            header(message, name)
                    .ifPresent(value -> TOKEN.matcher(value).results().forEach(it -> tokens.add(it.group(1))));
        }
        return tokens.reversed();
    }

    /** RFC 3834, and what programs wrote before there was one. */
    private static boolean isAutomatic(Message message) throws MessagingException {
        var auto = header(message, "Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
        var precedence = header(message, "Precedence").orElse("").toLowerCase(Locale.ROOT);
        return !auto.startsWith("no")
                || Stream.of("bulk", "junk", "list", "auto_reply").anyMatch(precedence::contains)
                || header(message, "X-Autoreply").isPresent()
                || header(message, "X-Autorespond").isPresent()
                || header(message, "List-Id").isPresent()
                || header(message, "X-Spravka-Ticket").isPresent()
                || header(message, "Return-Path").filter("<>"::equals).isPresent()
                || message.isMimeType("multipart/report");
    }

    private static final class Parts {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attached> files = new ArrayList<>();
        private String report = "";

        void read(Part part) throws MessagingException, IOException {
            var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (var i = 0; i < multipart.getCount(); i++) {
                    BodyPart each = multipart.getBodyPart(i);
                    read(each);
                }
            } else if (part.isMimeType("message/delivery-status")) {
                report = new String(part.getInputStream().readNBytes(MAX_TEXT));
            } else if (attached) {
                keep(part);
            } else if (part.isMimeType("text/plain")) {
                plain.append(part.getContent());
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.isMimeType("image/*")) {
                keep(part);
            }
        }

        private void keep(Part part) throws MessagingException, IOException {
            if (files.size() < MAX_FILES) {
                var name = part.getFileName() == null ? "file" : decoded(part.getFileName());
                files.add(new Attached(name, part.getInputStream().readNBytes(MAX_FILE + 1)));
            }
        }

        private static String decoded(String name) {
            try {
                return MimeUtility.decodeText(name);
            } catch (UnsupportedEncodingException e) {
                return name;
            }
        }

        String text() {
            var text = plain.isEmpty() ? plain(html.toString()) : plain.toString();
            return text.substring(0, Math.min(MAX_TEXT, text.length()));
        }

        /** Paragraphs and lines stay, quotes are marked as in plain text. */
        private static String plain(String html) {
            var document = Jsoup.parse(html);
            document.select("style, script, title").remove();
            document.select("blockquote, .gmail_quote").remove();
            document.select("br").after("\\n");
            document.select("p, div, li, tr, h1, h2, h3").before("\\n");
            return Arrays.stream(document.text().split("\\\\n"))
                    .map(String::strip)
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        }

        Optional<String> bounced() {
            var recipient = FINAL_RECIPIENT.matcher(report);
            return PERMANENT.matcher(report).find() && recipient.find()
                    ? Optional.of(recipient.group(1))
                    : Optional.empty();
        }
    }
}
