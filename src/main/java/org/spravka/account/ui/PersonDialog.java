package org.spravka.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Company;
import org.spravka.account.Invitations;
import org.spravka.account.Member;
import org.spravka.account.Membership;
import org.spravka.account.OneTimeLink;
import org.spravka.account.Person;
import org.spravka.account.Placement;
import org.spravka.account.Refused.Reason;
import org.spravka.base.Role;

/** Invites somebody, or changes what somebody is. */
class PersonDialog extends Dialog {

    private final @Nullable Member member;
    private final Membership membership;
    private final Invitations invitations;
    private final Consumer<@Nullable OneTimeLink> changed;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final ComboBox<Company> company = new ComboBox<>();
    private final Checkbox owner = new Checkbox();
    private final RefusalText refusal = new RefusalText()
            .at(email, Reason.EMAIL_INVALID, Reason.EMAIL_TAKEN)
            .at(name, Reason.NAME_MISSING)
            .at(roles, Reason.LAST_ADMINISTRATOR);

    /**
     * @param member null to invite somebody
     * @param changed called when something was stored, with the link that was made, if any
     */
    PersonDialog(
            @Nullable Member member,
            List<Company> companies,
            Membership membership,
            Invitations invitations,
            Consumer<@Nullable OneTimeLink> changed) {
        this.member = member;
        this.membership = membership;
        this.invitations = invitations;
        this.changed = changed;

        setHeaderTitle(
                member == null
                        ? getTranslation("account.people.invite")
                        : member.person().name());
        setWidth("min(34rem, 100%)");
        describeFields(companies);
        add(form());
        if (member != null) {
            show(member.person(), companies);
            add(access(member));
        }
        add(refusal);
        getFooter().add(new Button(getTranslation("account.cancel"), event -> close()), save());
    }

    private void describeFields(List<Company> companies) {
        email.setLabel(getTranslation("account.email"));
        email.setRequiredIndicatorVisible(true);
        email.setReadOnly(member != null);
        name.setLabel(getTranslation("account.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        roles.setLabel(getTranslation("account.roles"));
        roles.setItems(Role.AGENT, Role.EDITOR, Role.ADMIN);
        roles.setItemLabelGenerator(Words::of);
        roles.setHelperText(getTranslation("account.roles.hint"));
        company.setLabel(getTranslation("account.company"));
        company.setItems(companies);
        company.setItemLabelGenerator(Company::name);
        company.setClearButtonVisible(true);
        company.setHelperText(getTranslation("account.company.hint"));
        owner.setLabel(getTranslation("account.owner.label"));
        owner.setEnabled(false);
        company.addValueChangeListener(change -> owner.setEnabled(change.getValue() != null));
    }

    private Div form() {
        var form = new Div(email, name, company, owner, roles);
        form.addClassName("account-form");
        return form;
    }

    private void show(Person person, List<Company> companies) {
        email.setValue(person.email());
        name.setValue(person.name());
        roles.setValue(person.roles().stream()
                .filter(role -> role != Role.READER && role != Role.CUSTOMER)
                .collect(Collectors.toSet()));
        company.setValue(companies.stream()
                .filter(it ->
                        person.company() != null && it.id() == person.company().id())
                .findFirst()
                .orElse(null));
        owner.setValue(person.companyOwner());
    }

    private Div access(Member member) {
        var person = member.person();
        var key = member.standing() == Member.Standing.INVITED ? "account.link.again" : "account.link.reset";
        var link = new Button(
                getTranslation(key),
                event -> refusal.tryTo(() -> {
                    var made = invitations.linkFor(person.id());
                    done(made);
                }));
        link.setEnabled(person.active());
        var access = new Div(link, letIn(member));
        access.addClassName("access");
        return access;
    }

    private Button letIn(Member member) {
        var person = member.person();
        if (member.standing() == Member.Standing.DEACTIVATED) {
            return new Button(
                    getTranslation("account.reactivate"),
                    event -> refusal.tryTo(() -> {
                        membership.reactivate(person.id());
                        done(null);
                    }));
        }
        var deactivate = new Button(
                getTranslation("account.deactivate"),
                event -> Asking.before("account.deactivate.ask", person.name(), () -> {
                    membership.deactivate(person.id());
                    done(null);
                }));
        deactivate.addThemeVariants(ButtonVariant.ERROR);
        return deactivate;
    }

    private Button save() {
        var save = new Button(
                getTranslation(member == null ? "account.people.invite.action" : "account.save"),
                event -> refusal.tryTo(this::store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void store() {
        var placement = new Placement(
                name.getValue(),
                roles.getValue(),
                company.getValue() == null ? null : company.getValue().id(),
                owner.getValue());
        if (member == null) {
            done(invitations.invite(email.getValue(), placement));
        } else {
            membership.change(member.person().id(), placement);
            done(null);
        }
    }

    private void done(@Nullable OneTimeLink link) {
        close();
        changed.accept(link);
    }
}
