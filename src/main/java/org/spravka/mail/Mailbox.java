package org.spravka.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Fetches letters from an IMAP server. A letter is marked as seen once it has become something; while the database is down it
 * stays where it is.
 */
@Component
class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final MailSettings settings;
    private final Reception reception;
    private boolean reachable = true;

    Mailbox(MailSettings settings, Reception reception) {
        this.settings = settings;
        this.reception = reception;
    }

    @Scheduled(fixedDelayString = "${spravka.mail.fetch-every:20s}")
    void fetch() {
        if (!settings.imap().isOn()) {
            return;
        }
        try {
            read();
            reachable = true;
        } catch (MessagingException e) {
            if (reachable) {
                log.warn("The mailbox cannot be read; letters wait there: {}", e.getMessage());
            }
            reachable = false;
        }
    }

    private void read() throws MessagingException {
        var imap = settings.imap();
        var session = Session.getInstance(properties(imap.protocol()));
        try (var store = session.getStore(imap.protocol())) {
            store.connect(imap.host(), imap.port(), imap.user(), imap.password());
            try (var folder = store.getFolder(imap.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    take(message);
                }
            }
        }
    }

    private static Properties properties(String protocol) {
        var properties = new Properties();
        var timeout = Long.toString(MailSettings.Imap.TIMEOUT.toMillis());
        properties.setProperty("mail.%s.connectiontimeout".formatted(protocol), timeout);
        properties.setProperty("mail.%s.timeout".formatted(protocol), timeout);
        properties.setProperty("mail.%s.peek".formatted(protocol), "true");
        return properties;
    }

    private void take(Message message) throws MessagingException {
        try {
            reception.take(IncomingLetter.of(message));
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (DataAccessException | TransactionException e) {
            log.warn("A letter stays in the mailbox: {}", e.getMessage());
        } catch (IOException e) {
            message.setFlag(Flags.Flag.SEEN, true);
            log.warn("A letter cannot be read and is left alone: {}", e.getMessage());
        }
    }
}
