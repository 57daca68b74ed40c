package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.suggestion.Suggestion;
import org.spravka.suggestion.Suggestions;
import org.spravka.suggestion.TicketDraft;
import org.spravka.ticket.TopicFinder;
import org.spravka.ticket.ui.parts.OpenedSection;
import org.spravka.ticket.ui.parts.PagePanel;
import org.springframework.stereotype.Component;

/** For those who do not know where their case belongs: they tell it, and are offered the answer or the right form. */
final class GuideStep extends Composite<Div> implements PagePanel.Reader {

    private static final int TOPICS = 3;
    private static final int ANSWERS = 4;
    private static final String FIRST_STEPS = "where-to-start";

    @Component
    record Factory(Catalog catalog, TopicFinder finder, Suggestions suggestions, PagePanel.Factory pages) {
        GuideStep of() {
            return new GuideStep(this);
        }
    }

    private final Factory services;
    private final TextArea story = new TextArea();
    private final Div choice = new Div();
    private final SuggestionPanel answers;
    private final PagePanel page;

    private GuideStep(Factory services) {
        this.services = services;
        this.answers = new SuggestionPanel(this::open);
        this.page = services.pages().of(this);
        story.setLabel(getTranslation("ticket.guide.story"));
        story.setHelperText(getTranslation("ticket.guide.story.hint"));
        story.setMinRows(4);
        story.setValueChangeMode(ValueChangeMode.LAZY);
        story.setValueChangeTimeout(FieldInputs.PAUSE);
        story.addClassName("ticket-field");
        story.addValueChangeListener(change -> tell());
        choice.getElement().setAttribute("aria-live", "polite");
        var lead = new Paragraph(getTranslation("ticket.guide.lead"));
        lead.addClassName("lead");
        var all = new Anchor(FilingAddress.start(), getTranslation("ticket.guide.all"));
        var links = new Div(all);
        links.addClassName("actions");
        if (!services.catalog().translations(FIRST_STEPS).isEmpty()) {
            links.add(new Anchor("/help/" + FIRST_STEPS, getTranslation("ticket.guide.read")));
        }
        var told = new Section(new H1(getTranslation("ticket.guide.title")), lead, story, choice, links);
        var aside = new Aside(answers, page);
        aside.addClassName("filing-aside");
        getContent().addClassName("filing");
        getContent().add(told, aside);
    }

    private void tell() {
        choice.removeAll();
        var words = story.getValue();
        answers.show(services.suggestions()
                .forDraft(new TicketDraft(getLocale(), null, null, "", words, Map.of()), ANSWERS));
        if (words.isBlank()) {
            return;
        }
        var topics = services.finder().find(words, getLocale(), TOPICS);
        var list = new UnorderedList();
        list.addClassName("topic-choice");
        topics.forEach(it -> list.add(new ListItem(card(it))));
        choice.add(new H2(getTranslation(topics.isEmpty() ? "ticket.find.nothing" : "ticket.guide.topics")), list);
    }

    /** What was told goes on in the form. */
    private Anchor card(Topic topic) {
        var title = new Span(topic.title(getLocale()));
        title.addClassName("card-title");
        var text = new Span(topic.description(getLocale()));
        text.addClassName("card-text");
        var address = FilingAddress.topic(topic.category(), topic.slug()) + "&text="
                + URLEncoder.encode(story.getValue(), StandardCharsets.UTF_8);
        var card = new Anchor(address, title, text);
        card.addClassName("topic-choice-card");
        return card;
    }

    private void open(Suggestion suggestion) {
        var place = suggestion.page();
        page.open(place.slug(), place.locale(), suggestion.section().anchor());
    }

    @Override
    public void opened(OpenedSection section) {
        answers.setVisible(false);
    }

    @Override
    public void closed() {
        answers.setVisible(true);
    }
}
