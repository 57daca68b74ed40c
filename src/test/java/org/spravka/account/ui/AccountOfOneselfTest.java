package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spravka.account.AccessToken;
import org.spravka.account.AccessTokens;
import org.spravka.account.OwnAccount;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.account.Scope;
import org.spravka.account.TestPeople;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

class AccountOfOneselfTest extends AccountViewTest {

    @Autowired
    People stored;

    @Autowired
    AccessTokens tokens;

    @Autowired
    OwnAccount account;

    @Override
    Person visitor() {
        return people.customerOf(people.company());
    }

    @Test
    void nameAndLanguageAreChosen() {
        UI.getCurrent().navigate(AccountView.class);
        findTextField().withLabel("Name").setValue("Vera");
        findSelect(Locale.class).withLabel("Language").selectItem("English");

        click("Save");

        assertThat(AsSystem.get(() -> stored.find(self().id()).orElseThrow())).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("Vera");
            assertThat(changed.locale()).isEqualTo(Locale.ENGLISH);
        });
    }

    @Test
    void anAddressMayAskForAnotherLanguage() {
        UI.getCurrent().navigate(AccountView.class, QueryParameters.of("lang", "ru"));

        assertThat(textOfView()).contains("Мой профиль");
    }

    @Test
    void aWrongPresentPasswordIsRefusedAtItsField() {
        UI.getCurrent().navigate(AccountView.class);
        findPasswordField().withLabel("Present password").setValue("not mine");
        findPasswordField().withLabel("New password").setValue("seven green boats");

        click("Change the password");

        assertThat(findPasswordField().withLabel("Present password").component().getErrorMessage())
                .isEqualTo("This is not your present password.");
    }

    @Test
    void aPasswordThatIsTooShortIsRefusedAtItsField() {
        UI.getCurrent().navigate(AccountView.class);
        findPasswordField().withLabel("Present password").setValue(TestPeople.PASSWORD);
        findPasswordField().withLabel("New password").setValue("short");

        click("Change the password");

        assertThat(findPasswordField().withLabel("New password").component().getErrorMessage())
                .isEqualTo("This password is too short: at least 10 characters.");
    }

    @Test
    void aTokenOffersWhatOnesRolesAllowAndIsShownOnce() {
        UI.getCurrent().navigate(AccountView.class);
        click("New token");
        findTextField().inside(findDialog()).withLabel("Name").setValue("Nightly export");
        findCheckboxGroup(Scope.class).inside(findDialog()).selectItem("Read tickets (tickets:read)");

        clickInDialog("Make the token");

        assertThat(findTextField()
                        .inside(findDialog())
                        .withLabel("Token")
                        .component()
                        .getValue())
                .startsWith("spravka_");
        assertThat(tokens.mine()).extracting(AccessToken::name).containsExactly("Nightly export");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void aTokenIsRevokedAfterAsking() {
        tokens.create("Old", Set.of(Scope.TICKETS_READ), null);
        UI.getCurrent().navigate(AccountView.class);
        test((Button) findGrid(AccessToken.class).getCellComponent(0, 4)).click();

        confirm();

        assertThat(tokens.mine()).isEmpty();
    }
}
