package org.spravka.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** What may be in the HTML of a text. Everything else is left out, whoever wrote it. */
final class AllowList {

    private static final Pattern NAME = Pattern.compile("^</?([a-zA-Z][^\\s/>]*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final Set<String> ELEMENTS = Set.of(("p div span br hr h1 h2 h3 h4 h5 h6"
                    + " ul ol li dl dt dd blockquote pre aside section figure figcaption details summary"
                    + " table caption colgroup col thead tbody tfoot tr th td"
                    + " a img b strong i em u s del ins mark small sub sup code kbd samp var abbr cite dfn q")
            .split(" "));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS.toArray(String[]::new))
            // Only our own task lists have the class, see Finishing.
            .allowElements((tag, attributes) -> attributes.contains("task-box") ? tag : null, "input")
            .allowAttributes("type")
            .matching(true, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .onElements("input")
            .allowAttributes(Html.OWN.toArray(String[]::new))
            .globally()
            .allowAttributes("lang", "dir")
            .matching(WORD)
            .globally()
            .allowAttributes("title")
            .onElements("a", "img", "abbr", "dfn")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noopener noreferrer")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("open")
            .onElements("details")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowTextIn("table")
            .toFactory();

    private AllowList() {}

    /** Whether {@code <tag …>} or {@code </tag>} may be in a text. */
    static boolean hasElementOf(CharSequence tag) {
        var name = NAME.matcher(tag);
        return name.find() && ELEMENTS.contains(name.group(1).toLowerCase(Locale.ROOT));
    }

    /** @return takes HTML event by event, and appends what is allowed to {@code html} */
    static HtmlSanitizer.Policy into(StringBuilder html) {
        return POLICY.apply(HtmlStreamRenderer.create(html, Handler.DO_NOTHING));
    }
}
