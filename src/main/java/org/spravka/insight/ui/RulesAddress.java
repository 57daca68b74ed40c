package org.spravka.insight.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.search.RuleKind;
import org.spravka.search.Rules;

/** Which rules are shown: {@code /insight/words?of=ru&kind=synonyms}. */
record RulesAddress(Locale locale, RuleKind kind) {

    private static final String LOCALE = "of";
    private static final String KIND = "kind";

    /** @param locales that there are, the first one where none of them is asked for */
    static RulesAddress of(Location location, List<Locale> locales) {
        var asked = location.getQueryParameters();
        var locale = asked.getSingleParameter(LOCALE)
                .map(Locale::forLanguageTag)
                .filter(locales::contains)
                .orElse(locales.getFirst());
        var kind = asked.getSingleParameter(KIND)
                .flatMap(it -> List.of(RuleKind.values()).stream()
                        .filter(each -> key(each).equals(it))
                        .findFirst())
                .orElse(RuleKind.SYNONYMS);
        return new RulesAddress(locale, kind);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QueryParameters parameters() {
        return QueryParameters.simple(Map.of(LOCALE, locale.toLanguageTag(), KIND, key(kind)));
    }

    String href() {
        return "/insight/words?" + parameters().getQueryString();
    }

    RulesAddress in(Locale other) {
        return new RulesAddress(other, kind);
    }

    RulesAddress of(RuleKind other) {
        return new RulesAddress(locale, other);
    }

    /** Under which language the rules are kept. */
    Locale place() {
        return kind == RuleKind.WEIGHTS ? Rules.ALL : locale;
    }
}
