package org.spravka.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.spravka.base.Visitor;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.spravka.insight.Insights;
import org.spravka.insight.Insights.SearchLine;

/** What people look for and miss, in one language over some days: {@code /insight?of=ru&days=30}. */
@Route("insight")
@RolesAllowed({"EDITOR", "AGENT", "ADMIN"})
@StyleSheet("context://insight.css")
public class InsightView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LOCALE = "of";
    private static final String DAYS = "days";
    private static final List<Integer> PERIODS = List.of(7, 30, 90);
    private static final int USUAL = 30;

    private final Insights insights;
    private final Catalog catalog;
    private final SpravkaSettings settings;
    private final Clock clock;

    InsightView(Insights insights, Catalog catalog, SpravkaSettings settings, Clock clock) {
        this.insights = insights;
        this.catalog = catalog;
        this.settings = settings;
        this.clock = clock;
        getContent().addClassName("insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        show(
                asked.getSingleParameter(LOCALE)
                        .map(Locale::forLanguageTag)
                        .filter(settings.locales()::contains)
                        .orElseGet(this::ownLocale),
                asked.getSingleParameter(DAYS)
                        .flatMap(it -> PERIODS.stream()
                                .filter(days -> it.equals(days.toString()))
                                .findFirst())
                        .orElse(USUAL));
    }

    private Locale ownLocale() {
        return settings.locales().contains(getLocale()) ? getLocale() : settings.defaultLocale();
    }

    private void show(Locale locale, int days) {
        var from = clock.instant().minus(Duration.ofDays(days));
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("insight.title")),
                        links(),
                        choices(locale, days),
                        totals(locale, from),
                        searches("missing", insights.withoutHits(locale, from), locale),
                        searches("unopened", insights.neverOpened(locale, from), locale),
                        searches("frequent", insights.frequent(locale, from), locale),
                        pages(locale, from),
                        missed(locale, from));
    }

    /** What can be done about it. */
    private Paragraph links() {
        var links = named("insight-links", new Paragraph());
        if (Visitor.current().filter(Visitor::isAgent).isPresent()) {
            links.add(new Anchor("/insight/past-tickets", getTranslation("insight.past-tickets")));
        }
        if (Visitor.current().filter(Visitor::isEditor).isPresent()) {
            links.add(new Anchor("/insight/words", getTranslation("insight.rules.title")));
        }
        return links;
    }

    private Div choices(Locale locale, int days) {
        var languages = new Select<Locale>(getTranslation("insight.locale"), it -> go(it.getValue(), days));
        languages.setItems(settings.locales());
        languages.setItemLabelGenerator(it -> it.getDisplayLanguage(getLocale()));
        languages.setValue(locale);
        var periods = new Select<Integer>(getTranslation("insight.period"), it -> go(locale, it.getValue()));
        periods.setItems(PERIODS);
        periods.setItemLabelGenerator(it -> getTranslation("insight.days", it));
        periods.setValue(days);
        return named("insight-choices", new Div(languages, periods));
    }

    private void go(Locale locale, int days) {
        getUI().ifPresent(ui -> ui.navigate(
                InsightView.class,
                QueryParameters.simple(Map.of(LOCALE, locale.toLanguageTag(), DAYS, String.valueOf(days)))));
    }

    private Div totals(Locale locale, Instant from) {
        var totals = insights.totals(locale, from);
        return named(
                "insight-totals",
                new Div(
                        total("searches", totals.searches()),
                        total("without", totals.withoutHits()),
                        total("opened", totals.opened()),
                        total("solved", totals.solved()),
                        total("filed", totals.filed())));
    }

    private Div total(String key, int number) {
        var count = named("insight-number", new Span(String.format(getLocale(), "%,d", number)));
        return new Div(count, new Span(getTranslation("insight.total." + key)));
    }

    private Section searches(String key, List<SearchLine> lines, Locale locale) {
        var table = new LinesTable(
                getTranslation("insight.words"),
                getTranslation("insight.times"),
                getTranslation("insight.hits"),
                getTranslation("insight.opened"),
                getTranslation("insight.page"));
        for (var line : lines) {
            table.add(
                    new Anchor(search(line.words(), locale), line.words()),
                    number(line.times()),
                    number(line.hits()),
                    number(line.opened()),
                    page(line.page(), locale));
        }
        return section(key, lines.isEmpty(), table);
    }

    private Section pages(Locale locale, Instant from) {
        var lines = insights.pages(locale, from);
        var table = new LinesTable(
                getTranslation("insight.page"),
                getTranslation("insight.helpful"),
                getTranslation("insight.unhelpful"),
                getTranslation("insight.solved"));
        lines.forEach(line -> table.add(
                page(line.slug(), locale), number(line.helpful()), number(line.unhelpful()), number(line.solved())));
        return section("pages", lines.isEmpty(), table);
    }

    private Section missed(Locale locale, Instant from) {
        var lines = insights.missed(locale, from);
        var texts = new Texts(getLocale());
        var table = new LinesTable(
                getTranslation("insight.page"),
                getTranslation("insight.revision"),
                getTranslation("insight.comment"),
                getTranslation("insight.at"));
        lines.forEach(line -> table.add(
                page(line.slug(), locale),
                new Anchor(
                        "/help/%s/v/%d?lang=%s".formatted(line.slug(), line.revision(), locale.toLanguageTag()),
                        String.valueOf(line.revision())),
                new Span(line.comment()),
                new Span(texts.day(line.at()))));
        return section("missed", lines.isEmpty(), table);
    }

    private Section section(String key, boolean empty, LinesTable table) {
        var section = new Section(new H2(getTranslation("insight." + key)));
        section.add(new Paragraph(getTranslation("insight." + key + (empty ? ".none" : ".text"))));
        if (!empty) {
            section.add(table);
        }
        return section;
    }

    private Component page(@Nullable String slug, Locale locale) {
        if (slug == null) {
            return new Span("–");
        }
        var title = catalog.page(slug, locale).map(PublishedPage::title).orElse(slug);
        return new Anchor("/help/%s?lang=%s".formatted(slug, locale.toLanguageTag()), title);
    }

    private static String search(String words, Locale locale) {
        return "/search?q=%s&lang=%s"
                .formatted(URLEncoder.encode(words, StandardCharsets.UTF_8), locale.toLanguageTag());
    }

    private Span number(int number) {
        return new Span(String.format(getLocale(), "%,d", number));
    }

    private static <C extends Component & com.vaadin.flow.component.HasStyle> C named(String name, C component) {
        component.addClassName(name);
        return component;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }
}
