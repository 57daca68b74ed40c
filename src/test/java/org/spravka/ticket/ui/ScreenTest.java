package org.spravka.ticket.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Drafts;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.search.IndexFollower;
import org.spravka.ticket.Desk;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;

/** A help centre in English with two pages, as somebody sees it in a browser. */
@SpravkaTest
public abstract class ScreenTest extends SpringBrowserlessTest implements Locators {

    protected static final String ON_THE_TOPIC = "tickets/new?category=calls&topic=" + Desk.TOPIC;

    /** Where the pages are, so that they are not found for being on the form's own topic. */
    private static final String ELSEWHERE = "account-access";

    @Autowired
    protected Tickets tickets;

    @Autowired
    protected Catalog catalog;

    @Autowired
    private TicketForms forms;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private IndexFollower index;

    @BeforeEach
    void openTheDesk() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Desk.open(catalog, arranging, forms);
        if (catalog.topic(ELSEWHERE).isEmpty()) {
            AsSystem.run(() -> {
                arranging.createCategory("account", Map.of(Locale.ENGLISH, new Naming("Account", "")), "user");
                arranging.createTopic("account", ELSEWHERE, Map.of(Locale.ENGLISH, new Naming("Access", "")), "");
            });
        }
        publish(
                "reset-password",
                "Reset your password",
                "## By e-mail {#email}\nLost it? Ask for a link to set a new password.");
        publish("call-task", "Start a call task", "## Start {#start}\nPress start and watch the calls go out.");
        await().atMost(Duration.ofSeconds(20)).until(index::isReady);
    }

    private void publish(String slug, String title, String markdown) {
        if (catalog.page(slug, Locale.ENGLISH).isEmpty()) {
            AsSystem.run(() -> {
                var text = new PageText(title, "", List.of(), markdown);
                drafts.create(slug, ELSEWHERE, Locale.ENGLISH, text, Author.named("Helen"));
                publishing.publish(slug, Locale.ENGLISH, null, "", false, Author.named("Helen"));
            });
        }
    }

    protected void ask(String fields) {
        AsSystem.run(() -> forms.read(Desk.TOPIC, fields));
    }

    protected void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    protected void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    protected List<String> textsOf(Class<? extends Component> type, String className) {
        return find(type).withClassName(className).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }
}
