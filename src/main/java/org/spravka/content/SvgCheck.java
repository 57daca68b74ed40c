package org.spravka.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets a drawing through that only draws: elements on a list, nothing that runs, and nothing fetched from elsewhere. Everything
 * else is refused, not repaired, so that a picture is shown as it was drawn or not at all.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "view",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");

    private static final Pattern EMBEDDED_PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    /** What CSS fetches with, and escapes that could hide it. */
    private static final Pattern FETCHING =
            Pattern.compile("@import|\\\\|url\\(\\s*[\"']?\\s*(?![\"'#\\s])|image-set\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px)?\\s*");

    /** A browser follows what a document declares for itself, the parser here passes over it; nor is a wider encoding seen. */
    private static final Pattern DECLARING = Pattern.compile("<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)|\\x00");

    private final XMLStreamReader xml;

    private SvgCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    static PictureSize check(byte[] content) throws FileRefused {
        if (DECLARING.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
            throw new FileRefused("SVG with declarations of its own, or not in UTF-8, is not shown");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SvgCheck(factory.createXMLStreamReader(new ByteArrayInputStream(content))).check();
        } catch (XMLStreamException e) {
            throw new FileRefused("It cannot be read as SVG: " + e.getMessage());
        }
    }

    private PictureSize check() throws XMLStreamException, FileRefused {
        PictureSize size = null;
        var inStyle = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    checkElement();
                    inStyle = xml.getLocalName().equals("style");
                    size = size == null ? rootSize() : size;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inStyle) {
                        checkCss(xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("an instruction or entity");
                default -> {}
            }
        }
        return size == null ? PictureSize.UNKNOWN : size;
    }

    private void checkElement() throws FileRefused {
        var space = xml.getNamespaceURI();
        var name = xml.getLocalName();
        if (XHTML.equals(space) || (space == null || SVG.equals(space)) && !DRAWING.contains(name)) {
            throw refused("the element " + name);
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var foreign = xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty();
            checkAttribute(xml.getAttributeLocalName(i), foreign, xml.getAttributeValue(i));
        }
    }

    private void checkAttribute(String name, boolean foreign, String value) throws FileRefused {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw refused("the event handler " + name);
        }
        if (name.equals("href") && !value.isBlank() && !value.startsWith("#") && !isEmbedded(value)) {
            throw refused("a reference to elsewhere, " + value);
        }
        if (!foreign && !name.startsWith("aria-") && !name.startsWith("data-")) {
            checkCss(value);
        }
    }

    private static boolean isEmbedded(String reference) {
        return EMBEDDED_PICTURE.matcher(reference).matches();
    }

    /** Of a style sheet or an attribute; most attributes of a drawing are style properties. */
    private void checkCss(String text) throws FileRefused {
        if (FETCHING.matcher(text).find()) {
            throw refused("a style that fetches from elsewhere");
        }
    }

    private FileRefused refused(String what) {
        return new FileRefused("SVG with %s is not shown (line %d)"
                .formatted(what, xml.getLocation().getLineNumber()));
    }

    private PictureSize rootSize() throws FileRefused {
        if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
            throw new FileRefused("Its name says SVG, but it is something else");
        }
        var width = pixels(xml.getAttributeValue(null, "width"));
        var height = pixels(xml.getAttributeValue(null, "height"));
        return width > 0 && height > 0 ? new PictureSize(width, height) : viewBox();
    }

    private PictureSize viewBox() {
        var box = xml.getAttributeValue(null, "viewBox");
        var sides = box == null ? new String[0] : box.strip().split("[\\s,]+");
        return sides.length == 4 ? new PictureSize(pixels(sides[2]), pixels(sides[3])) : PictureSize.UNKNOWN;
    }

    private static int pixels(@Nullable String length) {
        var matcher = LENGTH.matcher(length == null ? "" : length);
        return matcher.matches() ? (int) Math.round(Double.parseDouble(matcher.group(1))) : 0;
    }
}
