package org.spravka.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Stands between the parsed HTML and the allow-list, and does what holds for Markdown and raw HTML alike: links and pictures
 * get their addresses, tables become scrollable, and attributes that only we may set are taken off what authors wrote.
 */
final class Finishing extends HtmlStreamEventReceiverWrapper implements HtmlSanitizer.Policy {

    private final String mark;
    private final Addresses addresses;
    private final Words words;
    private final Deque<String> openLinks = new ArrayDeque<>();
    private int tables;

    Finishing(HtmlStreamEventReceiver allowed, String mark, Addresses addresses, Words words) {
        super(allowed);
        this.mark = mark;
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        var kept = keepOurs(attributes);
        switch (tag) {
            case "a" -> openLink(kept);
            case "img" -> picture(kept);
            case "table" -> openTable(kept);
            case "pre" -> underlying.openTag(tag, with(kept, "tabindex", "0"));
            default -> underlying.openTag(tag, kept);
        }
    }

    @Override
    public void closeTag(String tag) {
        switch (tag) {
            case "a" -> underlying.closeTag(openLinks.isEmpty() ? tag : openLinks.pop());
            case "table" -> closeTable();
            default -> underlying.closeTag(tag);
        }
    }

    /** Without those of {@link Html#OWN} that do not carry our mark, and without the mark. */
    private List<String> keepOurs(List<String> attributes) {
        var kept = new ArrayList<String>(attributes.size() + 6);
        for (var it = attributes.iterator(); it.hasNext(); ) {
            var name = it.next();
            var value = it.next();
            if (!Html.OWN.contains(name)) {
                kept.add(name);
                kept.add(value);
            } else if (value.startsWith(mark)) {
                kept.add(name);
                kept.add(value.substring(mark.length()));
            }
        }
        return kept;
    }

    private void openLink(List<String> attributes) {
        var target = value(attributes, "href");
        if (target.startsWith(mark)) {
            open("a", with(attributes, "href", target.substring(mark.length())));
            return;
        }
        if (target.isEmpty()) {
            open("a", attributes);
            return;
        }
        var address = addresses.ofLink(target);
        if (address == null) {
            open("span", List.of("class", "broken-link"));
        } else if (Addresses.isExternal(address)) {
            open("a", with(with(attributes, "href", address), "rel", "noopener noreferrer"));
        } else {
            open("a", with(attributes, "href", address));
        }
    }

    private void open(String tag, List<String> attributes) {
        openLinks.push(tag);
        underlying.openTag(tag, new ArrayList<>(attributes));
    }

    private void picture(List<String> attributes) {
        var alt = value(attributes, "alt");
        var file = addresses.ofPicture(value(attributes, "src"), alt);
        if (file == null) {
            underlying.openTag("span", new ArrayList<>(List.of("class", "broken-picture")));
            underlying.text(alt.isBlank() ? value(attributes, "src") : alt);
            underlying.closeTag("span");
            return;
        }
        var shown = with(with(with(attributes, "src", file.address()), "alt", alt), "loading", "lazy");
        if (file.width() > 0 && file.height() > 0 && value(shown, "width").isEmpty()) {
            shown = with(with(shown, "width", String.valueOf(file.width())), "height", String.valueOf(file.height()));
        }
        underlying.openTag("img", shown);
    }

    /** Browsers scroll a wide table only inside something else, and only who can focus that can scroll by keyboard. */
    private void openTable(List<String> attributes) {
        tables++;
        var scrollable =
                List.of("class", "table", "tabindex", "0", "role", "region", "aria-label", words.table(tables));
        underlying.openTag("div", new ArrayList<>(scrollable));
        underlying.openTag("table", attributes);
    }

    private void closeTable() {
        underlying.closeTag("table");
        underlying.closeTag("div");
    }

    private static String value(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    private static List<String> with(List<String> attributes, String name, String value) {
        var result = new ArrayList<String>(attributes.size() + 2);
        for (int i = 0; i < attributes.size(); i += 2) {
            if (!attributes.get(i).equals(name)) {
                result.add(attributes.get(i));
                result.add(attributes.get(i + 1));
            }
        }
        result.add(name);
        result.add(value);
        return result;
    }
}
