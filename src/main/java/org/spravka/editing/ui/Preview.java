package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.spravka.content.PageText;
import org.spravka.content.Picture;
import org.spravka.content.Rendering;

/** The page as readers will see it. */
class Preview extends Composite<Section> {

    private final Rendering rendering;
    private final Locale locale;
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Article article = new Article();
    private final Div broken = new Div();

    Preview(Rendering rendering, Locale locale) {
        this.rendering = rendering;
        this.locale = locale;
        title.addClassName("preview-title");
        summary.addClassName("lead");
        article.addClassName("article");
        broken.addClassName("broken-links");
        var section = getContent();
        section.addClassName("preview");
        section.getElement()
                .setAttribute("lang", locale.toLanguageTag())
                .setAttribute("aria-label", getTranslation("editing.preview"))
                .setAttribute("tabindex", "0");
        section.add(title, summary, article, broken);
    }

    void show(Wording wording, List<Picture> pictures) {
        var shownTitle = wording.isComplete() ? wording.title() : getTranslation("editing.untitled");
        var rendered = rendering.of(
                locale, new PageText(shownTitle, wording.summary(), wording.labels(), wording.markdown(), pictures));
        title.setText(shownTitle);
        summary.setText(wording.summary());
        summary.setVisible(!wording.summary().isBlank());
        // It comes out of the sanitizing renderer, so it is safe as it stands.
        article.getElement().setProperty("innerHTML", rendered.html());
        showBroken(rendered.broken());
    }

    private void showBroken(List<String> targets) {
        broken.removeAll();
        broken.setVisible(!targets.isEmpty());
        broken.add(
                new H2(getTranslation("editing.broken")),
                new UnorderedList(targets.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
}
