package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.spravka.content.Rendering;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** A help page beside one's work, at the section that matters. Links inside it open in it; nothing else is left. */
public final class PagePanel extends Composite<Section> {

    /** Told of what the reader does. */
    public interface Reader {
        void opened(OpenedSection section);

        void closed();
    }

    @Component
    public record Factory(Catalog catalog, Rendering rendering) {
        public PagePanel of(Reader reader) {
            return new PagePanel(catalog, rendering, reader);
        }
    }

    /** Follows links to help pages in here; other links open beside the site. */
    private static final String HELP_LINK = "event.target.closest('a[href^=\"/help/\"]')";

    private static final Pattern HELP_ADDRESS = Pattern.compile("/help/([^/?#]+)(?:\\?[^#]*)?(?:#(.*))?");
    private static final String TO_SECTION = """
            for (const link of this.querySelectorAll('a:not([href^="/help/"]):not([href^="#"])')) {
              link.target = '_blank';
              link.rel = 'noopener';
            }
            const section = $0 ? this.querySelector('#' + CSS.escape($0)) : null;
            this.scrollTop = section ? section.offsetTop - this.offsetTop : 0;
            section?.classList.add('answer');
            """;

    private final Catalog catalog;
    private final Rendering rendering;
    private final Reader reader;
    private final H2 title = new H2();
    private final Anchor whole = new Anchor();
    private final Div text = new Div();
    private final Div foot = new Div();
    private @Nullable OpenedSection section;

    private PagePanel(Catalog catalog, Rendering rendering, Reader reader) {
        this.catalog = catalog;
        this.rendering = rendering;
        this.reader = reader;
        title.getElement().setAttribute("tabindex", "-1");
        whole.setTarget(AnchorTarget.BLANK);
        whole.setRouterIgnore(true);
        whole.setText(getTranslation("ticket.page.whole"));
        var close = new NativeButton(getTranslation("ticket.page.close"), click -> close());
        close.addClassNames("quiet", "page-panel-close");
        text.addClassNames("article", "page-panel-text");
        text.getElement()
                .addEventListener(
                        "click",
                        click -> follow(click.getEventData()
                                .get(HELP_LINK + "?.getAttribute('href')")
                                .asString()))
                .addEventData(HELP_LINK + "?.getAttribute('href')")
                .setFilter(HELP_LINK + " && (event.preventDefault(), true)");
        foot.addClassName("page-panel-foot");
        getContent().addClassName("page-panel");
        getContent().setAriaLabel(getTranslation("ticket.page.label"));
        getContent().setVisible(false);
        getContent().add(new Div(close, whole), title, text, foot);
        Shortcuts.addShortcutListener(getContent(), this::close, Key.ESCAPE).listenOn(getContent());
    }

    /** Something to do with what was read. */
    public void addToFoot(com.vaadin.flow.component.Component... actions) {
        foot.add(actions);
    }

    /** What is being read; empty if the panel is closed. */
    public Optional<OpenedSection> section() {
        return Optional.ofNullable(section);
    }

    /** Opens a page in this language, or in whichever it exists. A page that is not there says so. */
    public void open(String slug, Locale locale, String anchor) {
        getContent().setVisible(true);
        catalog.page(catalog.redirect(slug).orElse(slug), locale)
                .or(() -> catalog.translations(slug).values().stream().findFirst())
                .ifPresentOrElse(page -> show(page, anchor), this::missing);
    }

    private void show(PublishedPage page, String anchor) {
        var opened = new OpenedSection(page.slug(), page.locale(), page.number(), anchor, page.title());
        section = opened;
        title.setText(page.title());
        title.getElement().setAttribute("lang", page.locale().toLanguageTag());
        whole.setVisible(true);
        whole.setHref("/help/%s?lang=%s%s"
                .formatted(page.slug(), page.locale().toLanguageTag(), anchor.isEmpty() ? "" : "#" + anchor));
        text.getElement().setProperty("innerHTML", rendering.of(page).html());
        text.getElement().executeJs(TO_SECTION, anchor);
        title.getElement().callJsFunction("focus");
        reader.opened(opened);
    }

    private void missing() {
        section = null;
        title.setText(getTranslation("ticket.page.missing"));
        whole.setVisible(false);
        text.getElement().setProperty("innerHTML", HtmlUtils.htmlEscape(getTranslation("ticket.page.missing.text")));
    }

    /** Opens what a link to a help page leads to. */
    public void follow(String address) {
        var matcher = HELP_ADDRESS.matcher(address);
        if (matcher.matches()) {
            open(decoded(matcher.group(1)), getLocale(), decoded(matcher.group(2)));
        }
    }

    private static String decoded(@Nullable String part) {
        return part == null ? "" : UriUtils.decode(part, StandardCharsets.UTF_8);
    }

    public void close() {
        section = null;
        getContent().setVisible(false);
        reader.closed();
    }
}
