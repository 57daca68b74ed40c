package org.spravka.mail;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.spravka.content.EditorNotice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells editors by mail what they should know about pages; part of the transaction that found it out. */
@Component
class EditorLetters {

    private final MailSettings settings;
    private final SpravkaSettings site;
    private final People people;
    private final Outbox outbox;
    private final BouncedAddresses bounced;

    EditorLetters(MailSettings settings, SpravkaSettings site, People people, Outbox outbox, BouncedAddresses bounced) {
        this.settings = settings;
        this.site = site;
        this.people = people;
        this.outbox = outbox;
        this.bounced = bounced;
    }

    @EventListener
    void on(EditorNotice notice) {
        if (!settings.isOn()) {
            return;
        }
        AsSystem.get(() -> people.find(notice.person()))
                .filter(it -> it.active() && !bounced.is(it.email()))
                .ifPresent(it -> outbox.put(Outbox.NO_TICKET, it.email(), letter(notice, it)));
    }

    private Letter letter(EditorNotice notice, Person person) {
        var locale = person.locale() == null ? site.defaultLocale() : person.locale();
        var texts = new Texts(locale);
        var key = "mail.editor." + notice.kind().name().toLowerCase(Locale.ROOT);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(notice.day());
        var lead = texts.get(key + ".text", notice.title(), day);
        var address = settings.site() + "/edit/" + notice.slug()
                + (notice.locale() == null
                        ? ""
                        : "?translation=" + notice.locale().toLanguageTag());
        return new Letter(
                texts.get(key, notice.title()),
                lead + "\n\n" + address + "\n",
                "<!doctype html><html lang=\"%s\"><body style=\"font-family:sans-serif;line-height:1.5\"><p>%s</p><p><a href=\"%s\">%s</a></p></body></html>"
                        .formatted(
                                locale.toLanguageTag(),
                                HtmlUtils.htmlEscape(lead),
                                HtmlUtils.htmlEscape(address),
                                HtmlUtils.htmlEscape(notice.title())));
    }
}
