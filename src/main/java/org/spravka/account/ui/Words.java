package org.spravka.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Member;
import org.spravka.account.Scope;
import org.spravka.base.Role;
import org.spravka.base.Texts;

/** What things are called in the language of the current UI. */
final class Words {

    private Words() {}

    static String of(Role role) {
        return text("role", role);
    }

    static String of(Member.Standing standing) {
        return text("standing", standing);
    }

    static String of(Scope scope) {
        return text("scope", scope);
    }

    /** Without {@link Role#READER}, which everybody is. */
    static String ofRoles(Collection<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.READER)
                .sorted()
                .map(Words::of)
                .collect(Collectors.joining(", "));
    }

    /** @param missing the key of what is said when there is no such day */
    static String day(@Nullable Instant at, String missing) {
        return at == null ? I18NProvider.translate(missing) : new Texts(locale()).day(at);
    }

    static String time(Instant at) {
        return new Texts(locale()).time(at);
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }

    private static String text(String kind, Enum<?> value) {
        return I18NProvider.translate("account.%s.%s"
                .formatted(kind, value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
