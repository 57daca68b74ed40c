package org.spravka.account.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.spravka.account.TestClock;
import org.spravka.account.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody in front of the views of accounts. Everybody in a test is new. */
@SpravkaTest
@Import({TestPeople.class, TestClock.Beans.class})
abstract class AccountViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Person visitor;

    /** Who signs in before a test. */
    abstract Person visitor();

    Person self() {
        return visitor;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        visitor = visitor();
        SecurityContextHolder.getContext().setAuthentication(Acting.authentication(visitor));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void click(String button) {
        findButton().withText(button).click();
    }

    void clickInDialog(String button) {
        findButton().inside(findDialog()).withText(button).click();
    }

    void confirm() {
        findConfirmDialog().confirm();
    }

    Dialog dialog() {
        return findDialog().component();
    }

    /** Every text below a component, as a person would read it out. */
    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    String textOfView() {
        return textOf((Component) getCurrentView());
    }
}
