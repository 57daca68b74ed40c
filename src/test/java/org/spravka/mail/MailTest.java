package org.spravka.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.content.EditorNotice;
import org.spravka.ticket.Desk;
import org.spravka.ticket.People;
import org.spravka.ticket.StoredPeople;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.TicketMessage;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters over real SMTP and IMAP. */
@SpravkaTest
class MailTest {

    private static final String SUPPORT = "help@spravka.example";
    private static final Person ANNA = People.ANNA;
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Autowired
    Tickets tickets;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Mailbox mailbox;

    @Autowired
    BouncedAddresses bounced;

    @Autowired
    JavaMailSender sender;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeAll
    static void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        start();
        SERVER.setUser(SUPPORT, SUPPORT, "secret");
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("spravka.mail.from", () -> "Поддержка <" + SUPPORT + ">");
        properties.add("spravka.mail.site", () -> "https://help.example");
        properties.add("spravka.mail.topic", () -> Desk.TOPIC);
        properties.add("spravka.mail.imap.host", () -> "127.0.0.1");
        properties.add("spravka.mail.imap.port", () -> SERVER.getImap().getPort());
        properties.add("spravka.mail.imap.protocol", () -> "imap");
        properties.add("spravka.mail.imap.user", () -> SUPPORT);
        properties.add("spravka.mail.imap.password", () -> "secret");
        // The test calls for each round itself.
        properties.add("spravka.mail.send-every", () -> "1d");
        properties.add("spravka.mail.fetch-every", () -> "1d");
    }

    @BeforeEach
    void openTheDesk() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("DELETE FROM outbox_mail").update();
        jdbc.sql("DELETE FROM bounced_address").update();
        ((JavaMailSenderImpl) sender).setPort(SERVER.getSmtp().getPort());
        Desk.open(catalog, arranging, forms);
        StoredPeople.store(jdbc, ANNA, People.BORIS, People.AGENT);
        jdbc.sql("INSERT IGNORE INTO person_role (person_id, role) VALUES (915, 'AGENT'), (911, 'CUSTOMER')")
                .update();
        jdbc.sql("UPDATE person SET locale = 'ru', password_hash = 'x' WHERE id = 911")
                .update();
    }

    @Test
    void anEditorIsRemindedOfAPageByALetterThatIsAboutNoTicket() throws Exception {
        events.publishEvent(new EditorNotice(
                EditorNotice.Kind.CHECKUP, 911, "recall", null, "Перезвон", LocalDate.parse("2026-12-01")));

        postman.round();

        var letter = lettersTo(ANNA.email()).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Проверить страницу: Перезвон");
        assertThat(text(letter)).contains("1 декабря 2026", "https://help.example/edit/recall");
        assertThat(letter.getHeader("X-Spravka-Ticket")).isNull();
    }

    @Test
    void theRequesterIsToldThatATicketHasArrivedAndOfEachAnswer() throws Exception {
        var number = file();
        Acting.as(People.AGENT, () -> tickets.answer(number, "Проверьте **баланс**", false));

        postman.round();

        var letters = lettersTo(ANNA.email());
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0).getSubject()).isEqualTo("[" + number + "] Обзвон не идёт");
        assertThat(text(letters.get(1)))
                .contains("Дина отвечает", "Проверьте баланс", "https://help.example/tickets/" + number);
        assertThat(letters.get(1).getHeader("In-Reply-To"))
                .containsExactly(letters.get(0).getMessageID());
        assertThat(letters.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(AsSystem.get(outbox::unsent)).isEmpty();
    }

    @Test
    void aNoteBetweenAgentsIsNotSentToTheRequester() {
        var number = file();
        postman.round();
        Acting.as(People.AGENT, () -> tickets.answer(number, "между нами", true));

        postman.round();

        assertThat(lettersTo(ANNA.email())).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndAfterwardsNothingIsSentTwice() {
        ((JavaMailSenderImpl) sender).setPort(1);
        file();
        postman.round();
        assertThat(AsSystem.get(outbox::unsent)).singleElement().satisfies(it -> {
            assertThat(it.attempts()).isEqualTo(1);
            assertThat(it.problem()).isNotEmpty();
        });

        ((JavaMailSenderImpl) sender).setPort(SERVER.getSmtp().getPort());
        jdbc.sql("UPDATE outbox_mail SET next_at = created_at").update();
        postman.round();
        postman.round();

        assertThat(lettersTo(ANNA.email())).hasSize(1);
        assertThat(AsSystem.get(outbox::unsent)).isEmpty();
    }

    @Test
    void whatWasTriedTooOftenWaitsForSomebodyToLook() {
        ((JavaMailSenderImpl) sender).setPort(1);
        file();
        jdbc.sql("UPDATE outbox_mail SET attempts = :most")
                .param("most", Outbox.MOST_ATTEMPTS - 1)
                .update();

        postman.round();

        var stuck = AsSystem.get(outbox::unsent).getFirst();
        assertThat(stuck.state()).isEqualTo(OutgoingMail.State.STUCK);
        ((JavaMailSenderImpl) sender).setPort(SERVER.getSmtp().getPort());
        AsSystem.run(() -> outbox.again(stuck.id()));
        postman.round();
        assertThat(lettersTo(ANNA.email())).hasSize(1);
    }

    @Test
    void anAnswerByMailStandsInTheThreadWithoutTheLetterBelow() throws Exception {
        var number = file();
        postman.round();
        var ours = lettersTo(ANNA.email()).getFirst();

        reply(
                ours,
                ANNA.email(),
                "Анна",
                "Номер 1204.\n\n-- \nАнна\n\nOn Tue, Help <help@x.example> wrote:\n> Спасибо");
        mailbox.fetch();
        mailbox.fetch();

        assertThat(see(number).messages()).extracting(TicketMessage::text).containsExactly("Номер 1204.");
        assertThat(see(number).messages().getFirst().author()).isEqualTo(ANNA.id());
    }

    @Test
    void whoeverReadsTheMailGroupAnswersUnderTheirOwnName() throws Exception {
        var number = file();
        postman.round();

        reply(lettersTo(ANNA.email()).getFirst(), "someone@romashka.example", "Зоя Иванова", "Это я поправила");
        mailbox.fetch();

        assertThat(see(number).messages().getFirst().authorName()).isEqualTo("Зоя Иванова (someone@romashka.example)");
    }

    @Test
    void aStrangerWhoGuessesANumberGetsNowhere() throws Exception {
        var number = file();

        var letter = letter("stranger@evil.example", "Чужой", "Re: [" + number + "] Обзвон", "дайте доступ");
        letter.setHeader("In-Reply-To", "<spravka.00000000000000000000000000000000@spravka.example>");
        deliver(letter);
        mailbox.fetch();

        assertThat(see(number).messages()).isEmpty();
    }

    @Test
    void aLetterOfACustomerIsATicketAndItsFileGoesWithIt() throws Exception {
        var letter = letter(ANNA.email(), "Анна", "Не строится отчёт по каналам", "");
        var helper = new org.springframework.mail.javamail.MimeMessageHelper(letter, true, "UTF-8");
        helper.setText("За вчера пусто.");
        helper.addAttachment("журнал.txt", () -> new java.io.ByteArrayInputStream("ошибка".getBytes()));
        deliver(letter);
        mailbox.fetch();
        mailbox.fetch();

        var filed = Acting.get(ANNA, () -> tickets.list(Set.of(TicketStatus.values()), null, 1))
                .tickets();
        assertThat(filed.getFirst().subject()).isEqualTo("Не строится отчёт по каналам");
        var ticket = see(filed.getFirst().number());
        assertThat(ticket.text()).isEqualTo("За вчера пусто.");
        assertThat(ticket.files())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("журнал.txt"));
    }

    @Test
    void twoProgramsNeverWriteToEachOther() throws Exception {
        var number = file();
        postman.round();
        var ours = lettersTo(ANNA.email()).getFirst();

        var absent = letter(ANNA.email(), "Анна", "Re: " + ours.getSubject(), "Меня нет до понедельника");
        absent.setHeader("In-Reply-To", ours.getMessageID());
        absent.setHeader("Auto-Submitted", "auto-replied");
        deliver(absent);
        mailbox.fetch();

        assertThat(see(number).messages()).isEmpty();
    }

    @Test
    void anAddressThatTakesNoMailIsMarkedAndWrittenToNoMore() throws Exception {
        var report = "From: mailer-daemon@x.example\r\nTo: " + SUPPORT + "\r\nSubject: Undelivered\r\n"
                + "Message-ID: <bounce-1@x.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nfailed\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                + "Final-Recipient: rfc822; " + ANNA.email() + "\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n";
        deliver(new MimeMessage(
                GreenMailUtil.getSession(SERVER.getSmtp().getServerSetup()),
                new java.io.ByteArrayInputStream(report.getBytes())));
        mailbox.fetch();

        file();
        postman.round();

        assertThat(bounced.is(ANNA.email())).isTrue();
        assertThat(lettersTo(ANNA.email())).isEmpty();
    }

    private String file() {
        return Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));
    }

    private Ticket see(String number) {
        return Acting.get(People.AGENT, () -> tickets.get(number));
    }

    private void reply(MimeMessage to, String from, String name, String text) throws Exception {
        var answer = letter(from, name, "Re: " + to.getSubject(), text);
        answer.setHeader("In-Reply-To", to.getMessageID());
        answer.setHeader("References", to.getMessageID());
        deliver(answer);
    }

    private MimeMessage letter(String from, String name, String subject, String text)
            throws MessagingException, IOException {
        var letter = new MimeMessage(GreenMailUtil.getSession(SERVER.getSmtp().getServerSetup()));
        letter.setFrom(new InternetAddress(from, name, "UTF-8"));
        letter.setRecipients(Message.RecipientType.TO, SUPPORT);
        letter.setSubject(subject, "UTF-8");
        letter.setText(text, "UTF-8");
        return letter;
    }

    private static void deliver(MimeMessage letter) {
        GreenMailUtil.sendMimeMessage(letter);
    }

    /** The server says yes to a letter before it lies in its box. */
    private List<MimeMessage> lettersTo(String address) {
        var sent = jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE state = 'SENT' AND recipient = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
        await().until(() -> receivedBy(address).size() >= sent);
        return receivedBy(address);
    }

    private static List<MimeMessage> receivedBy(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(it -> {
                    try {
                        return it.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return IncomingLetter.of(letter).text();
    }
}
