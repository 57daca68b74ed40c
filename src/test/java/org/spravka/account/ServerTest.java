package org.spravka.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spravka.base.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real server, as browsers and programs meet it, with an administrator and an administrator's token. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spravka.content.location=target/test-content-empty",
            "spravka.admin.email=" + ServerTest.ADMIN,
            "spravka.admin.password=" + ServerTest.ADMIN_PASSWORD,
            "spravka.admin.token=" + ServerTest.ADMIN_TOKEN
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({StandInPages.class, TestClock.Beans.class, TestPeople.class})
@interface ServerTest {

    String ADMIN = "root@house.example";
    String ADMIN_PASSWORD = "correct horse battery";
    String ADMIN_TOKEN = "a-token-for-tests-of-at-least-32-characters";
}
