package org.spravka.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text at its headings. A heading inside a quote or a list is part of the section around it. */
final class Sections {

    private Sections() {}

    static List<Section> of(Document document) {
        var sections = new ArrayList<Section>();
        var text = new PlainText();
        Heading heading = null;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                add(heading, text, sections);
                heading = next;
                text = new PlainText();
            } else {
                text.add(node);
            }
        }
        add(heading, text, sections);
        return sections;
    }

    private static void add(@Nullable Heading heading, PlainText text, List<Section> sections) {
        if (heading != null) {
            sections.add(new Section(
                    heading.getAnchorRefId(), PlainText.ofHeading(heading), heading.getLevel(), text.toString()));
        } else if (!text.toString().isEmpty()) {
            sections.add(new Section(Section.TOP, "", 0, text.toString()));
        }
    }
}
