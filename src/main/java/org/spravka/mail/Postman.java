package org.spravka.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes letters from the outbox to the SMTP server. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** So many in one round; the next one follows soon. */
    private static final int ROUND = 50;

    private final Outbox outbox;
    private final BouncedAddresses bounced;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> senders;

    Postman(Outbox outbox, BouncedAddresses bounced, MailSettings settings, ObjectProvider<JavaMailSender> senders) {
        this.outbox = outbox;
        this.bounced = bounced;
        this.settings = settings;
        this.senders = senders;
    }

    @Scheduled(fixedDelayString = "${spravka.mail.send-every:5s}")
    void round() {
        var sender = senders.getIfAvailable();
        if (sender == null || !settings.isOn()) {
            return;
        }
        try {
            for (var i = 0; i < ROUND; i++) {
                var mail = outbox.take();
                if (mail.isEmpty()) {
                    return;
                }
                send(mail.get(), sender);
            }
        } catch (DataAccessException e) {
            log.warn("The outbox cannot be read; letters wait: {}", e.getMessage());
        }
    }

    private void send(OutgoingMail mail, JavaMailSender sender) {
        try {
            sender.send(message(mail, sender));
            outbox.sent(mail);
        } catch (MailException | MessagingException e) {
            var refused = refused(e);
            if (!refused.isEmpty()) {
                bounced.mark(mail.recipient(), refused);
            }
            outbox.failed(mail, e.getMessage() == null ? e.toString() : e.getMessage(), !refused.isEmpty());
            log.warn(
                    "Letter {} about {} waits: {}",
                    mail.id(),
                    mail.isAboutTicket() ? mail.ticket() : "a page",
                    e.getMessage());
        }
    }

    private MimeMessage message(OutgoingMail mail, JavaMailSender sender) throws MessagingException {
        var message = new NamedMessage(sender.createMimeMessage(), id(mail.token()));
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from()));
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        var before = outbox.before(mail);
        if (!before.isEmpty()) {
            message.setHeader("In-Reply-To", id(before.getLast()));
            message.setHeader("References", before.stream().map(this::id).collect(Collectors.joining(" ")));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.isAboutTicket()) {
            message.setHeader("X-Spravka-Ticket", mail.ticket());
            message.setHeader("List-Unsubscribe", "<" + settings.site() + "/tickets/" + mail.ticket() + ">");
        }
        return message;
    }

    private String id(String token) {
        return "<spravka." + token + "@" + settings.domain() + ">";
    }

    /** A letter with a name of ours: the same, however often it is sent. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(MimeMessage empty, String id) throws MessagingException {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Why the server will never take it; empty if it may some other time. */
    private static String refused(Exception e) {
        if (e instanceof MailSendException sending) {
            return Arrays.stream(sending.getMessageExceptions())
                    .filter(SendFailedException.class::isInstance)
                    .map(SendFailedException.class::cast)
                    .filter(Postman::isForGood)
                    .map(it -> String.valueOf(it.getMessage()))
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    private static boolean isForGood(SendFailedException e) {
        Address[] invalid = e.getInvalidAddresses();
        return invalid != null
                && invalid.length > 0
                && !String.valueOf(e.getNextException()).matches("(?s).*\\b4[0-9]{2}\\b.*");
    }
}
