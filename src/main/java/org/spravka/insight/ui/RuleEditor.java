package org.spravka.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.spravka.base.Texts;
import org.spravka.insight.PastSearches;
import org.spravka.search.Rehearsal;
import org.spravka.search.Rehearsal.Broken;
import org.spravka.search.RuleProblem;
import org.spravka.search.WordRules;
import org.springframework.stereotype.Component;

/**
 * One kind of rules as text. What searches would turn out differently is shown before it is kept; what would keep a page from
 * being found by its own questions is stopped, unless somebody says why.
 */
final class RuleEditor extends Composite<Section> {

    @Component
    record Factory(WordRules rules, Rehearsal rehearsal, PastSearches searches) {
        RuleEditor of(RulesAddress address) {
            return new RuleEditor(this, address);
        }
    }

    /** What is tried. */
    private enum Trial {
        MADE,
        QUESTIONS
    }

    private static final int REASON = 1000;

    private final Factory services;
    private final RulesAddress address;
    private final TextArea text = new TextArea();
    private final Select<Trial> trial = new Select<>();
    private final Paragraph written = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div result = new Div();
    private long seen;

    private RuleEditor(Factory services, RulesAddress address) {
        this.services = services;
        this.address = address;
        text.setLabel(text("insight.rules." + RulesAddress.key(address.kind())));
        text.setHelperText(text("insight.rules.lines"));
        text.setMinRows(6);
        text.setMaxRows(24);
        text.setWidthFull();
        text.addClassName("rules-text");
        said.getElement().setAttribute("role", "status");
        said.addClassName("rules-said");
        var explanation = new Paragraph(text("insight.rules." + RulesAddress.key(address.kind()) + ".text"));
        getContent().addClassName("rules");
        getContent().add(explanation, text, written, actions(), said, result);
        load();
    }

    private String text(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }

    private void load() {
        var current = services.rules().current(address.place(), address.kind());
        seen = current.id();
        text.setValue(current.text());
        var texts = new Texts(getLocale());
        written.setText(
                seen == 0
                        ? text("insight.rules.built-in")
                        : text("insight.rules.written", current.by(), texts.time(current.at()))
                                + (current.reason().isEmpty()
                                        ? ""
                                        : " " + text("insight.rules.why", current.reason())));
    }

    private Div actions() {
        trial.setLabel(text("insight.rules.trial"));
        trial.setItems(Trial.values());
        trial.setItemLabelGenerator(it -> text("insight.rules.trial." + RulesAddress.key(it)));
        trial.setValue(Trial.MADE);
        var preview = new Button(text("insight.rules.preview"), click -> preview());
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> preview.setEnabled(true));
        var save = new Button(text("insight.rules.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        var actions = new Div(trial, preview, save);
        actions.addClassName("insight-choices");
        return actions;
    }

    private void preview() {
        result.removeAll();
        if (!hasProblems()) {
            var searches = trial.getValue() == Trial.MADE
                    ? services.searches().made(address.locale())
                    : services.searches().questions(address.locale());
            var changed = services.rehearsal().compare(address.locale(), searches, wanted());
            say(text("insight.rules.previewed", searches.size(), changed.size()));
            changed.forEach(it -> result.add(new ComparedSearch(it)));
            show(services.rehearsal().broken(wanted()));
        }
    }

    private org.spravka.search.Rules wanted() {
        return services.rules().rules().with(address.place(), address.kind(), text.getValue());
    }

    private void save() {
        result.removeAll();
        if (hasProblems()) {
            return;
        }
        var broken = services.rehearsal().broken(wanted());
        if (broken.isEmpty()) {
            keep("");
        } else {
            say(text("insight.rules.stopped", broken.size()));
            show(broken);
            askWhy();
        }
    }

    private boolean hasProblems() {
        var problems = services.rules().problems(address.locale(), address.kind(), text.getValue());
        text.setInvalid(!problems.isEmpty());
        if (!problems.isEmpty()) {
            say(text("insight.rules.problems", problems.size()));
            result.add(list(problems.stream().map(this::text).toList()));
        }
        return !problems.isEmpty();
    }

    private String text(RuleProblem problem) {
        return text(
                "insight.rules.line",
                problem.line(),
                text("insight.rules.problem." + RulesAddress.key(problem.reason()), problem.text()));
    }

    /** What would no longer be found. */
    private void show(List<Broken> broken) {
        if (broken.isEmpty()) {
            return;
        }
        result.add(new H2(text("insight.rules.broken")));
        result.add(list(broken.stream()
                .map(it -> text(
                        "insight.rules.broken.line",
                        it.question(),
                        it.title(),
                        it.locale().getDisplayLanguage(getLocale())))
                .toList()));
    }

    private void askWhy() {
        var reason = new TextField(text("insight.rules.reason"));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        var anyway = new Button(text("insight.rules.anyway"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                result.removeAll();
                keep(reason.getValue().strip());
            }
        });
        reason.setErrorMessage(text("insight.rules.reason.missing"));
        result.add(reason, anyway);
    }

    private void keep(String reason) {
        try {
            services.rules().save(address.place(), address.kind(), text.getValue(), seen, reason);
            load();
            say(text("insight.rules.saved"));
        } catch (WordRules.Stale e) {
            say(text("insight.rules.stale"));
        }
    }

    private static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private void say(String what) {
        said.setText(what);
    }
}
