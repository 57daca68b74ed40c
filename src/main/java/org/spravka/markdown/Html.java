package org.spravka.markdown;

import java.util.Set;

/**
 * HTML in the making. The attributes of {@link #OWN}, and links made with {@link #own}, get a mark that nobody outside can
 * know, so that {@link Finishing} can tell what we wrote from what an author wrote as raw HTML.
 */
final class Html {

    /** Attributes that only we may set: names that pages are built upon, and what is told to screen readers. */
    static final Set<String> OWN = Set.of("id", "class", "role", "tabindex", "aria-label", "aria-hidden");

    private final StringBuilder html = new StringBuilder();
    private final String mark;

    Html(String mark) {
        this.mark = mark;
    }

    String own(String address) {
        return mark + address;
    }

    /** @param attributes names and values in turn */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            if (OWN.contains(attributes[i])) {
                html.append(mark);
            }
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** What an author wrote as HTML; what of it stays is decided later. */
    Html raw(CharSequence authorsHtml) {
        html.append(authorsHtml);
        return this;
    }

    Html line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
