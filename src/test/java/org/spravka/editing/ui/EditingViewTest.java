package org.spravka.editing.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Draft;
import org.spravka.content.Drafts;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** An editor, Anna, at work in the browser, and Boris who writes on the same pages elsewhere. Every test has a page of its own. */
@SpravkaTest
@WithMockUser(username = "Anna", roles = "EDITOR")
abstract class EditingViewTest extends SpringBrowserlessTest implements Locators {

    static final Locale RU = Locale.of("ru");
    static final Locale EN = Locale.of("en");
    private static final AtomicInteger PAGES = new AtomicInteger();

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    String slug = "";

    @BeforeEach
    void topics() {
        UI.getCurrent().setLocale(EN);
        slug = "page-" + PAGES.incrementAndGet();
        if (catalog.topic("tasks").isEmpty()) {
            AsSystem.run(() -> {
                if (catalog.category("calls").isEmpty()) {
                    arranging.createCategory("calls", names("Звонки", "Calls"), "phone");
                }
                arranging.createTopic("calls", "tasks", names("Задания", "Call tasks"), "");
                arranging.createTopic("calls", "rules", names("Перезвон", "Recall rules"), "");
            });
        }
    }

    static Map<Locale, Naming> names(String russian, String english) {
        return Map.of(RU, new Naming(russian, ""), EN, new Naming(english, ""));
    }

    /** A page that nobody has published yet, in Russian. */
    Draft drafted(String title, String markdown) {
        return AsSystem.get(() -> drafts.create(slug, "tasks", RU, text(title, markdown), Author.named("Boris")));
    }

    void published(String title, String markdown) {
        drafted(title, markdown);
        publish();
    }

    void publish() {
        AsSystem.run(() -> publishing.publish(slug, RU, null, "", false, Author.named("Boris")));
    }

    /** Boris stores a text over whatever is there. */
    Draft borisSaves(String title, String markdown) {
        return AsSystem.get(() -> drafts.save(
                slug, RU, text(title, markdown), drafts.open(slug, RU).seen(), Author.named("Boris")));
    }

    static PageText text(String title, String markdown) {
        return new PageText(title, "", List.of(), markdown);
    }

    void asBoris(Runnable work) {
        AsSystem.run(work);
    }

    Optional<Draft> storedDraft() {
        return draft(RU);
    }

    Optional<Draft> draft(Locale locale) {
        return AsSystem.get(() -> drafts.find(slug, locale));
    }

    String publishedMarkdown() {
        return catalog.page(slug, RU).orElseThrow().text().markdown();
    }

    void openEditor() {
        openEditor(RU);
    }

    void openEditor(Locale locale) {
        UI.getCurrent().navigate(PageEditorView.class, PageEditorView.parameters(slug), PageEditorView.in(locale));
    }

    MarkdownEditor markdown() {
        return find(MarkdownEditor.class).single();
    }

    String status() {
        return find(SaveStatus.class).single().getText();
    }

    void click(String button) {
        findButton().withText(button).click();
    }

    void clickInDialog(String button) {
        findButton().inside(findDialog()).withText(button).click();
    }

    /** Every text below a component, as a person would read it out. */
    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
