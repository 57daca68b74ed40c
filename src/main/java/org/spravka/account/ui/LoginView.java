package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Optional;
import org.spravka.account.CurrentPerson;

/**
 * Signs in by e-mail address and password; posts to Spring Security. Reads from its address why it was refused ({@code error},
 * {@code wait}, {@code inactive}, {@code unavailable}) and where to go afterwards ({@code next}, an address in here).
 */
@Route("login")
@AnonymousAllowed
@StyleSheet("account.css")
public class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson person;
    private final LoginForm form = new LoginForm();
    private final Paragraph forgotten = new Paragraph();

    LoginView(CurrentPerson person) {
        this.person = person;
        forgotten.setText(getTranslation("account.login.forgotten"));
        forgotten.setVisible(false);
        form.setAction("login");
        form.addForgotPasswordListener(event -> forgotten.setVisible(true));

        getContent().addClassName("login-view");
        getContent().add(form, forgotten);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var next = query.getSingleParameter("next").filter(LoginView::isOurs);
        if (person.find().isPresent()) {
            event.getUI().getPage().setLocation(next.orElse("/"));
            return;
        }
        next.ifPresent(LoginView::goAfterwardsTo);
        form.setI18n(texts(refusal(query)));
        form.setError(refusal(query).isPresent());
    }

    /** Whether an address stays on this site, however a browser reads it. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    /** Spring Security's success handler of Vaadin looks here. */
    private static void goAfterwardsTo(String address) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, address);
    }

    private Optional<String> refusal(QueryParameters query) {
        var parameters = query.getParameters().keySet();
        if (parameters.contains("wait")) {
            return Optional.of(getTranslation("account.login.wait", seconds(query)));
        }
        return Optional.of("error")
                .filter(parameters::contains)
                .or(() -> Optional.of("inactive").filter(parameters::contains))
                .or(() -> Optional.of("unavailable").filter(parameters::contains))
                .map(reason -> getTranslation("account.login." + reason));
    }

    private static int seconds(QueryParameters query) {
        return query.getSingleParameter("wait")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(60);
    }

    private LoginI18n texts(Optional<String> refusal) {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle(getTranslation("account.login.title"));
        labels.setUsername(getTranslation("account.email"));
        labels.setPassword(getTranslation("account.password"));
        labels.setSubmit(getTranslation("account.login.submit"));
        labels.setForgotPassword(getTranslation("account.login.forgot"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("account.login.refused"));
        error.setMessage(refusal.orElse(""));
        error.setUsername(getTranslation("account.login.email-needed"));
        error.setPassword(getTranslation("account.login.password-needed"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.login.title");
    }
}
