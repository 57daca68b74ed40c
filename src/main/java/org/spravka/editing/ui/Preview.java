package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.spravka.content.PageText;
import org.spravka.markdown.RenderedText;

/** The page as readers will see it. */
class Preview extends Composite<Section> {

    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Article article = new Article();

    Preview(Locale locale) {
        title.addClassName("preview-title");
        summary.addClassName("lead");
        article.addClassName("article");
        var section = getContent();
        section.addClassName("preview");
        section.getElement()
                .setAttribute("lang", locale.toLanguageTag())
                .setAttribute("aria-label", getTranslation("editing.preview"))
                .setAttribute("tabindex", "0");
        section.add(title, summary, article);
    }

    void show(PageText text, RenderedText rendered) {
        title.setText(text.title());
        summary.setText(text.summary());
        summary.setVisible(!text.summary().isBlank());
        // It comes out of the sanitizing renderer, so it is safe as it stands.
        article.getElement().setProperty("innerHTML", rendered.html());
    }

    /** Told the words of a block that somebody clicks on. */
    void onBlock(SerializableConsumer<String> listener) {
        var words = "event.target.closest('p, h2, h3, h4, h5, pre, table, ul, ol, blockquote')?.textContent ?? ''";
        article.getElement()
                .addEventListener(
                        "click",
                        event -> listener.accept(event.getEventData().get(words).asString()))
                .addEventData(words);
    }

    /** Brings a block into view by its words. */
    void lookAt(String words) {
        article.getElement().executeJs("""
                const words = $0.replace(/\\s+/g, ' ').trim();
                const found = [...this.children].find(it => words.startsWith(it.textContent.replace(/\\s+/g, ' ').trim().slice(0, 40))
                    && it.textContent.trim());
                if (found) {
                  found.scrollIntoView({block: 'center', behavior: 'smooth'});
                  found.classList.add('looked-at');
                  setTimeout(() => found.classList.remove('looked-at'), 2500);
                }
                """, words);
    }
}
