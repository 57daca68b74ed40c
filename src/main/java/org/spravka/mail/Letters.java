package org.spravka.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Texts;
import org.spravka.markdown.Markdown;
import org.spravka.ticket.Correspondents.Case;
import org.spravka.ticket.TicketMarkdown;
import org.spravka.ticket.TicketStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes letters in the language of whoever gets them. */
@Component
class Letters {

    private final MailSettings settings;
    private final TicketMarkdown markdown;

    Letters(MailSettings settings, TicketMarkdown markdown) {
        this.settings = settings;
        this.markdown = markdown;
    }

    Letter filed(Case ticket, Locale locale) {
        return letter(ticket, locale, new Texts(locale).get("mail.filed"), null);
    }

    Letter answered(Case ticket, Locale locale, String author, String text) {
        return letter(ticket, locale, new Texts(locale).get("mail.answered", author), text);
    }

    /** @param rating what the links say by which it is rated, null for none */
    Letter became(Case ticket, Locale locale, TicketStatus status, @Nullable String rating) {
        var texts = new Texts(locale);
        var lead = texts.get("mail.became", texts.get("ticket.status." + status.word()));
        return letter(ticket, locale, lead, rating == null ? null : rating(texts, rating));
    }

    private String rating(Texts texts, String token) {
        var address = settings.site() + "/rate/" + token;
        return "%s\n\n- %s: <%s>\n- %s: <%s>"
                .formatted(
                        texts.get("ticket.rating"),
                        texts.get("ticket.rating.good"),
                        address + "/good",
                        texts.get("ticket.rating.bad"),
                        address + "/bad");
    }

    /** @param at when it becomes that */
    Letter closingSoon(Case ticket, Locale locale, TicketStatus becomes, Instant at) {
        var texts = new Texts(locale);
        var key = becomes == TicketStatus.SOLVED ? "mail.closing.waiting" : "mail.closing.solved";
        return letter(ticket, locale, texts.get(key, texts.day(at)), null);
    }

    private Letter letter(Case ticket, Locale locale, String lead, @Nullable String text) {
        var texts = new Texts(locale);
        var address = settings.site() + "/tickets/" + ticket.number();
        var subject = "[%s] %s".formatted(ticket.number(), ticket.subject());
        var hint = texts.get("mail.reply");
        var plain = new StringBuilder(lead).append("\n\n");
        var html = new StringBuilder("<p>").append(HtmlUtils.htmlEscape(lead)).append("</p>");
        if (text != null) {
            plain.append(Markdown.plainText(text)).append("\n\n");
            html.append("<div>").append(outside(markdown.html(text, locale))).append("</div>");
        }
        plain.append(texts.get("mail.open", address)).append('\n').append(hint).append('\n');
        html.append("<p><a href=\"%s\">%s</a></p><p style=\"color:#666\">%s</p>"
                .formatted(
                        HtmlUtils.htmlEscape(address),
                        HtmlUtils.htmlEscape(texts.get("ticket.title", ticket.number())),
                        HtmlUtils.htmlEscape(hint)));
        return new Letter(
                subject,
                plain.toString(),
                "<!doctype html><html lang=\"%s\"><body style=\"font-family:sans-serif;line-height:1.5\">%s</body></html>"
                        .formatted(locale.toLanguageTag(), html));
    }

    /** Links into the site lead there from a mail program, too. */
    private String outside(String html) {
        return html.replace("href=\"/", "href=\"" + settings.site() + "/")
                .replace("src=\"/", "src=\"" + settings.site() + "/");
    }
}
