package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Texts;
import org.spravka.suggestion.Suggestion;
import org.spravka.ticket.ui.parts.SafeHtml;

/** Sections that may answer what is being typed, each quoted where it does. */
final class SuggestionPanel extends Composite<Section> {

    private final Consumer<Suggestion> open;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Paragraph announcement = new Paragraph();
    private List<String> titles = List.of();
    private List<Suggestion> shown = List.of();
    private @Nullable Consumer<Suggestion> solved;
    private @Nullable Consumer<Suggestion> rejected;

    /** @param open is told which of them somebody wants to read */
    SuggestionPanel(Consumer<Suggestion> open) {
        this.open = open;
        var title = new H2(getTranslation("ticket.suggestions"));
        title.setId("suggestions-title");
        list.addClassName("suggestions");
        empty.setText(getTranslation("ticket.suggestions.empty"));
        empty.addClassName("empty");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("suggestion-panel");
        getContent().getElement().setAttribute("aria-labelledby", "suggestions-title");
        getContent().add(title, empty, list, announcement);
    }

    /**
     * Lets people say of each whether it helped, without opening it.
     *
     * @param solved is told which of them did; likewise rejected, which did not
     */
    SuggestionPanel withVerdicts(Consumer<Suggestion> solved, Consumer<Suggestion> rejected) {
        this.solved = solved;
        this.rejected = rejected;
        return this;
    }

    /** What stands there already is left alone, and with it whatever somebody is about to press. */
    void show(List<Suggestion> suggestions) {
        if (looks(suggestions).equals(looks(shown))) {
            return;
        }
        shown = suggestions;
        list.removeAll();
        suggestions.forEach(it -> list.add(item(it)));
        empty.setVisible(suggestions.isEmpty());
        announce(suggestions.stream().map(it -> it.page().title()).toList());
    }

    private static List<List<String>> looks(List<Suggestion> suggestions) {
        return suggestions.stream().map(it -> List.of(it.url(), it.quote())).toList();
    }

    private ListItem item(Suggestion suggestion) {
        var title = new NativeButton(suggestion.page().title(), click -> open.accept(suggestion));
        title.addClassName("suggestion-open");
        var item = new ListItem(title);
        if (!suggestion.section().title().isEmpty()) {
            var section = new Span(suggestion.section().title());
            section.addClassName("suggestion-section");
            item.add(section);
        }
        var quote = new SafeHtml(suggestion.quote());
        quote.addClassName("suggestion-quote");
        item.add(quote, foot(suggestion));
        item.addClassName("suggestion");
        item.getElement().setAttribute("lang", suggestion.page().locale().toLanguageTag());
        return item;
    }

    /** Which revision is quoted, and whether it helped. */
    private Div foot(Suggestion suggestion) {
        var page = suggestion.page();
        var texts = new Texts(getLocale());
        var revision =
                new Span(getTranslation("ticket.suggestion.revision", page.revision(), texts.day(page.published())));
        revision.addClassName("suggestion-revision");
        revision.getElement().setAttribute("lang", getLocale().toLanguageTag());
        var foot = new Div(revision);
        foot.addClassName("suggestion-foot");
        verdict("ticket.page.solved", solved, suggestion).ifPresent(foot::add);
        verdict("ticket.page.rejected", rejected, suggestion).ifPresent(foot::add);
        return foot;
    }

    private Optional<NativeButton> verdict(String key, @Nullable Consumer<Suggestion> told, Suggestion suggestion) {
        return Optional.ofNullable(told).map(it -> {
            var button = new NativeButton(getTranslation(key), click -> it.accept(suggestion));
            button.addClassName("suggestion-verdict");
            button.setAriaLabel(getTranslation(key) + ": " + suggestion.page().title());
            button.getElement().setAttribute("lang", getLocale().toLanguageTag());
            return button;
        });
    }

    /** Said only when something else is suggested than before. */
    private void announce(List<String> now) {
        if (!now.equals(titles)) {
            titles = now;
            announcement.setText(
                    now.isEmpty() ? "" : getTranslation("ticket.suggestions.announce", String.join("; ", now)));
        }
    }
}
