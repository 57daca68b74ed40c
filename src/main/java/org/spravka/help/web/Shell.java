package org.spravka.help.web;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.spravka.base.ThemeScript;

/**
 * The document around every reader page: a copy of Vaadin's own finished index.html, so that Vaadin can take over in place, but
 * without anything that belongs to one visitor. Its entry script is not run but named for {@code reader.js}, which runs it on the
 * first interactive wish.
 *
 * @param head what stands in every head, after title and links
 * @param entry address of Vaadin's entry script, empty while it is not known
 */
public record Shell(String head, String entry) {

    /** Serves until Vaadin's own document is known: the page reads the same, and forms work without scripts. */
    static final Shell PLAIN = new Shell("""
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <link href="/aura/aura.css" rel="stylesheet"><link href="/styles.css" rel="stylesheet">
            """, "");

    /** @param vaadin as Vaadin answers for one of its own routes */
    static Shell of(Document vaadin) {
        var document = vaadin.clone();
        var head = document.head();
        head.select("meta[name^=_csrf], meta[charset], title, base, link[rel=modulepreload]")
                .remove();
        // Reader pages have the two scripts of ours at places of their own.
        head.select("script[src=/reader.js]").remove();
        // An old browser reads well enough; only Vaadin would turn it away, and reader.js does not start Vaadin there.
        head.select("script").stream()
                .filter(it ->
                        it.data().contains("oldbrowser") || it.data().strip().equals(ThemeScript.TEXT))
                .forEach(Element::remove);
        var entry = head.select("script[type=module][src]").first();
        var address = entry == null ? "" : entry.attr("src").replaceFirst("^\\./", "/");
        if (entry != null) {
            entry.remove();
        }
        head.select("link[href^=./]").forEach(Shell::fromRoot);
        document.outputSettings().prettyPrint(false);
        return new Shell(head.html(), address);
    }

    private static void fromRoot(Element link) {
        link.attr("href", link.attr("href").substring(1));
    }

    /** The inline scripts in here, which a content security policy must name by their hashes. */
    List<String> inlineScripts() {
        var scripts = Jsoup.parse("<head>" + head + "</head>").select("script:not([src])").stream()
                .map(Element::data)
                .toList();
        return Stream.concat(scripts.stream(), Stream.of(ThemeScript.TEXT)).toList();
    }
}
