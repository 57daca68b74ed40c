package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.spravka.ticket.Secrets;
import org.spravka.ticket.Secrets.Found;

/**
 * Points out what gives access or can be paid with, while it is being typed and before it is sent. Whoever writes takes it out
 * or sends it all the same; nothing is sent before they have decided.
 */
public final class SecretNotice extends Composite<Div> {

    /**
     * Where something may stand.
     *
     * @param name as the screen calls it
     * @param text that stands there
     * @param clean has the secrets taken out of it
     */
    public record Place(String name, String text, Runnable clean) {}

    /** Who reads what is sent. */
    public enum Reader {
        /** Agents see the secrets, nobody else does. */
        SUPPORT("ticket.secret.send"),
        /** They are sent as they are. */
        CUSTOMER("ticket.secret.send.agent");

        private final String offer;

        Reader(String offer) {
            this.offer = offer;
        }
    }

    private record Spotted(Place place, List<Found> secrets) {}

    private final Supplier<List<Place>> places;
    private final Reader reader;
    private final Set<String> decided = new HashSet<>();
    private List<Spotted> spotted = List.of();

    public SecretNotice(Supplier<List<Place>> places, Reader reader) {
        this.places = places;
        this.reader = reader;
        getContent().addClassName("secret-notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** Something was typed or attached. */
    public void look() {
        var now = new ArrayList<Spotted>();
        for (var place : places.get()) {
            var secrets = Secrets.in(place.text());
            if (!secrets.isEmpty()) {
                now.add(new Spotted(place, secrets));
            }
        }
        var changed = !values(now).equals(values(spotted));
        spotted = now;
        if (changed) {
            show();
        }
    }

    /** @return false if something was found that its author has not decided about; they are led there */
    public boolean isDecided() {
        look();
        var open = !decided.containsAll(values(spotted));
        if (open) {
            getContent().addClassName("secret-urgent");
            getContent().getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
        return !open;
    }

    private static List<String> values(List<Spotted> all) {
        return all.stream()
                .flatMap(it -> it.secrets().stream())
                .map(Found::value)
                .toList();
    }

    private void show() {
        getContent().removeAll();
        getContent().removeClassName("secret-urgent");
        getContent().setVisible(!spotted.isEmpty());
        if (spotted.isEmpty()) {
            return;
        }
        var isDecided = decided.containsAll(values(spotted));
        var title = new Paragraph(getTranslation(isDecided ? reader.offer + ".done" : "ticket.secret.found"));
        title.addClassName("secret-title");
        getContent().add(title);
        var list = new UnorderedList();
        spotted.forEach(it -> list.add(line(it)));
        getContent().add(list);
        if (!isDecided) {
            var send = new NativeButton(getTranslation(reader.offer), click -> {
                decided.addAll(values(spotted));
                show();
            });
            send.addClassName("quiet");
            getContent().add(send);
        }
    }

    private ListItem line(Spotted it) {
        var what = it.secrets().stream()
                .map(secret -> getTranslation("ticket.secret." + secret.kind().word()) + " " + secret.hint())
                .distinct()
                .toList();
        var remove = new NativeButton(getTranslation("ticket.secret.remove"), click -> {
            it.place().clean().run();
            look();
        });
        remove.addClassName("quiet");
        remove.setAriaLabel(
                getTranslation("ticket.secret.remove") + ": " + it.place().name());
        return new ListItem(new Span(it.place().name() + ": " + String.join(", ", what)), remove);
    }
}
