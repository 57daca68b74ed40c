package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.spravka.base.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** An installation that is started for the first time, with a demo and without an administrator in the settings. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spravka.content.location=target/test-content-empty", "spravka.demo=true"})
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {

    private static final Pattern PRINTED = Pattern.compile("(\\S+@demo\\.example)\\s+(\\S+)\\s+(.*)");

    @Autowired
    FirstAdministrator administrator;

    @Autowired
    Demo demo;

    @Autowired
    OneTimeLinks links;

    @Autowired
    People people;

    @Autowired
    Companies companies;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    void thePasswordsOfTheDemoArePrintedOnceAndWork(CapturedOutput output) {
        var printed = PRINTED.matcher(output.getOut()).results().toList();

        assertThat(printed)
                .extracting(line -> line.group(1), line -> line.group(3).strip())
                .containsExactly(
                        tuple("anna@demo.example", "customer, owner of the company's account"),
                        tuple("boris@demo.example", "customer"),
                        tuple("vera@demo.example", "customer, owner of the company's account"),
                        tuple("olga@demo.example", "agent"),
                        tuple("egor@demo.example", "editor"));
        assertThat(printed)
                .allSatisfy(line -> assertThat(new Browser(port).signIn(line.group(1), line.group(2)))
                        .isEqualTo("/"));
    }

    @Test
    @Order(2)
    void anotherStartMakesNoSecondDemo(CapturedOutput output) {
        var before = AsSystem.get(() -> companies.all().size());

        demo.run(new DefaultApplicationArguments());

        assertThat(AsSystem.get(() -> companies.all().size())).isEqualTo(before);
    }

    @Test
    @Order(3)
    void whoeverFollowsThePrintedLinkBecomesTheFirstAdministrator(CapturedOutput output) {
        administrator.run(new DefaultApplicationArguments());
        var link = Pattern.compile("http://localhost:" + port + "/setup/(\\S+)")
                .matcher(output.getOut())
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow();

        var made = TestPeople.personOf(links.setUp(link.group(1), "root@house.example", "Root", "seven green boats"));

        assertThat(made.has(Role.ADMIN)).isTrue();
        assertThat(new Browser(port).signIn("root@house.example", "seven green boats"))
                .isEqualTo("/");
    }

    @Test
    @Order(4)
    void onceThereIsAnAdministratorNoLinkIsPrinted(CapturedOutput output) {
        var before = output.getOut().length();

        administrator.run(new DefaultApplicationArguments());

        assertThat(output.getOut().substring(before)).doesNotContain("/setup/");
    }
}
