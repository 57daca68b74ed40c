package org.spravka.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.spravka.search.Rehearsal.Compared;
import org.spravka.search.Rehearsal.Outcome;
import org.spravka.search.Rehearsal.Place;

/** The first pages of a search as they are and as they would be; what moves is marked. */
final class ComparedSearch extends Composite<Section> {

    ComparedSearch(Compared compared) {
        getContent().addClassName("compared-search");
        var both = new Div(
                side("before", compared.before(), compared.after()),
                side("after", compared.after(), compared.before()));
        both.addClassName("compared-sides");
        getContent().add(new H3(compared.words()), both);
    }

    private Div side(String key, Outcome outcome, Outcome other) {
        var list = new OrderedList();
        var places = outcome.first();
        for (var i = 0; i < places.size(); i++) {
            list.add(item(places.get(i), i, other.first()));
        }
        return new Div(new Span(getTranslation("insight.rules." + key, outcome.total())), list);
    }

    private ListItem item(Place place, int at, List<Place> others) {
        var item = new ListItem(place.title());
        var there = others.indexOf(place);
        if (there != at) {
            item.addClassName("moved");
            var how = there < 0 ? "insight.rules.only-here" : "insight.rules.elsewhere";
            var mark = new Span(" · " + getTranslation(how, there + 1));
            mark.addClassName("moved-mark");
            item.add(mark);
        }
        return item;
    }
}
