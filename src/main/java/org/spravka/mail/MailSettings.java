package org.spravka.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail about tickets; the SMTP server is {@code spring.mail.*}.
 *
 * @param from the address that letters come from and are answered to; nothing is sent while it is empty
 * @param site where people reach this site, without a slash at its end
 * @param topic of tickets that come by mail
 * @param imap the mailbox in which answers arrive
 */
@ConfigurationProperties("spravka.mail")
public record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("") String topic,
        @DefaultValue Imap imap) {

    /**
     * @param host no mail is fetched while it is empty
     * @param protocol {@code imaps}, or {@code imap} inside a trusted network
     */
    public record Imap(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") String protocol,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder) {

        static final Duration TIMEOUT = Duration.ofSeconds(20);

        boolean isOn() {
            return !host.isBlank();
        }
    }

    public boolean isOn() {
        return !from.isBlank();
    }

    /** What stands after the at sign of the address, for names of letters. */
    String domain() {
        var address = from.replaceAll(".*<|>.*", "");
        return address.substring(address.indexOf('@') + 1).strip();
    }

    /** The bare address. */
    String address() {
        return from.replaceAll(".*<|>.*", "").strip();
    }
}
