package org.spravka.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.account.AccessTokens;
import org.spravka.account.NewAccessToken;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.account.Refused.Reason;
import org.spravka.account.Scope;

/** Makes a token. */
class TokenDialog extends Dialog {

    private static final int NEVER = 0;

    private final AccessTokens tokens;
    private final Person self;
    private final Clock clock;
    private final Consumer<NewAccessToken> created;
    private final TextField name = new TextField();
    private final ComboBox<Person> holder = new ComboBox<>();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final RefusalText refusal =
            new RefusalText().at(name, Reason.NAME_MISSING).at(scopes, Reason.SCOPES_MISSING);

    /** For the current person. */
    TokenDialog(AccessTokens tokens, Person self, Clock clock, Consumer<NewAccessToken> created) {
        this.tokens = tokens;
        this.self = self;
        this.clock = clock;
        this.created = created;
        setHeaderTitle(getTranslation("account.tokens.create"));
        setWidth("min(32rem, 100%)");
        describeFields();
        var form = new Div(name, holder, scopes, days);
        form.addClassName("account-form");
        var create = new Button(getTranslation("account.tokens.create.action"), event -> refusal.tryTo(this::create));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, refusal);
        getFooter().add(new Button(getTranslation("account.cancel"), event -> close()), create);
    }

    /** For whomever an administrator chooses, at first for themselves. */
    static TokenDialog forAnybody(
            AccessTokens tokens, People people, Person self, Clock clock, Consumer<NewAccessToken> created) {
        var dialog = new TokenDialog(tokens, self, clock, created);
        dialog.holder.setVisible(true);
        dialog.holder.setItems(query -> people.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        dialog.holder.setValue(self);
        return dialog;
    }

    static void show(NewAccessToken token) {
        new SecretDialog(
                        I18NProvider.translate(
                                "account.tokens.created.title", token.token().name()),
                        I18NProvider.translate("account.tokens.created.text"),
                        I18NProvider.translate("account.tokens.token"),
                        token.secret())
                .open();
    }

    private void describeFields() {
        name.setLabel(getTranslation("account.tokens.name"));
        name.setHelperText(getTranslation("account.tokens.name.hint"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        holder.setLabel(getTranslation("account.tokens.holder"));
        holder.setItemLabelGenerator(person -> person.name() + " · " + person.email());
        holder.setVisible(false);
        holder.addValueChangeListener(change -> offerScopes(change.getValue()));
        scopes.setLabel(getTranslation("account.tokens.scopes"));
        scopes.setItemLabelGenerator(scope -> Words.of(scope) + " (" + scope.text() + ")");
        offerScopes(self);
        days.setLabel(getTranslation("account.tokens.lifetime"));
        days.setItems(30, 90, 365, NEVER);
        days.setItemLabelGenerator(
                it -> it == NEVER ? getTranslation("account.tokens.never") : getTranslation("account.tokens.days", it));
        days.setValue(90);
    }

    private void offerScopes(@Nullable Person person) {
        scopes.setItems(Scope.of((person == null ? self : person).roles()));
    }

    private void create() {
        var expiry = days.getValue() == NEVER ? null : clock.instant().plus(Duration.ofDays(days.getValue()));
        var person = holder.getValue();
        var token = person == null || person.id() == self.id()
                ? tokens.create(name.getValue(), scopes.getValue(), expiry)
                : tokens.createFor(person.id(), name.getValue(), scopes.getValue(), expiry);
        close();
        created.accept(token);
    }
}
