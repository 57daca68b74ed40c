package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.OneTimeLinks;
import org.spravka.account.TestClock;
import org.spravka.account.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpravkaTest
@Import({TestPeople.class, TestClock.Beans.class})
class WelcomeViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    OneTimeLinks links;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void whoeverIsInvitedSeesTheirAddressAndChoosesAName() {
        var path = people.invitation("Vera");

        UI.getCurrent().navigate(path.substring(1));

        assertThat(text()).contains("Welcome, Vera!");
        assertThat(findTextField().withLabel("Name").component().getValue()).isEqualTo("Vera");
    }

    @Test
    void aPasswordThatIsTooShortIsRefusedAtItsField() {
        UI.getCurrent().navigate(people.invitation("Vera").substring(1));
        findPasswordField().setValue("short");

        findButton().withText("Save and sign in").click();

        assertThat(findPasswordField().component().getErrorMessage())
                .isEqualTo("This password is too short: at least 10 characters.");
    }

    @Test
    void aLinkThatWasUsedSaysWhatToDo() {
        var path = people.invitation("Vera");
        links.accept(path.substring(path.lastIndexOf('/') + 1), "Vera", TestPeople.PASSWORD);

        UI.getCurrent().navigate(path.substring(1));

        assertThat(text())
                .contains(
                        "This link was used already; it works only once.",
                        "If you have set a password, sign in with it.");
    }

    @Test
    void aLinkThatExpiredSaysWhatToDo() {
        var path = people.invitation("Vera");
        clock.move(Duration.ofDays(7));

        UI.getCurrent().navigate(path.substring(1));

        assertThat(text()).contains("The time in which this link worked is over.", "ask whoever sent you the link");
    }

    @Test
    void aSetUpLinkThatIsNotKnownSaysWhatToDo() {
        UI.getCurrent().navigate("setup/made-up");

        assertThat(text()).contains("a newer one has taken its place", "ask whoever sent you the link");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
