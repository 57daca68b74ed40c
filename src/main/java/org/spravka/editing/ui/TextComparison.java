package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.spravka.base.Texts;
import org.spravka.content.Comparison;
import org.spravka.content.ComparisonHtml;
import org.spravka.content.ComparisonTexts;
import org.spravka.content.WholeText;

/** How two texts differ, marked word by word, and on wish both in full beside each other. */
class TextComparison extends Composite<Div> {

    TextComparison(String leftName, Wording left, String rightName, Wording right) {
        var sides = new Div(side(leftName, left), side(rightName, right));
        sides.addClassName("sides");
        getContent().addClassName("text-comparison");
        getContent().add(key(leftName, rightName), marked(left, right));
        getContent().add(new Details(getTranslation("editing.compare.sides"), sides));
    }

    private Component key(String leftName, String rightName) {
        var left = new ListItem();
        left.getElement().appendChild(marked("del", leftName));
        var right = new ListItem();
        right.getElement().appendChild(marked("ins", rightName));
        var key = new UnorderedList(left, right);
        key.addClassName("diff-key");
        key.getElement().setAttribute("aria-label", getTranslation("help.compare.key"));
        return key;
    }

    private Element marked(String tag, String side) {
        return new Element(tag).setText(getTranslation("editing.compare.only", side));
    }

    private Component marked(Wording left, Wording right) {
        var comparison = Comparison.between(whole(left), whole(right));
        if (comparison.isSame()) {
            return new Paragraph(getTranslation("editing.compare.same"));
        }
        var marked = new Div();
        // The comparison escapes every word of the texts, so it is safe as it stands.
        marked.getElement().setProperty("innerHTML", ComparisonHtml.of(comparison, ComparisonTexts.in(texts())));
        return marked;
    }

    private Component side(String name, Wording wording) {
        return new Section(new H3(name), new Pre(whole(wording)));
    }

    private String whole(Wording wording) {
        return WholeText.of(wording.title(), wording.summary(), wording.labels(), wording.markdown(), texts());
    }

    private Texts texts() {
        return new Texts(getLocale());
    }
}
