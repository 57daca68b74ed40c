package org.spravka.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every heading its anchor: the one its author wrote, {@code ## Title {#anchor}}, or one made of its words. */
final class Headings {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*\\{#([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,79})}\\s*$");

    private Headings() {}

    /** Takes {@code {#anchor}} out of the heading's text. */
    static void takeWrittenAnchor(Heading heading) {
        if (lastText(heading) instanceof Text text) {
            var written = WRITTEN.matcher(text.getChars());
            if (written.find()) {
                heading.setAnchorRefId(written.group(1));
                text.setChars(text.getChars().subSequence(0, written.start()));
            }
        }
    }

    /** Pages show their title above the text, so a text that begins with it as a heading would say it twice. */
    static void dropTitle(String title, List<Heading> headings) {
        if (!headings.isEmpty()
                && headings.getFirst().getLevel() == 1
                && headings.getFirst().getDocument().getFirstChild() == headings.getFirst()
                && PlainText.ofHeading(headings.getFirst()).equalsIgnoreCase(title.strip())) {
            headings.removeFirst().unlink();
        }
    }

    /** The first level belongs to the title: if a text uses it, all of its headings go one level down. */
    static void leaveFirstLevel(List<Heading> headings) {
        if (headings.stream().anyMatch(it -> it.getLevel() == 1)) {
            headings.forEach(it -> it.setLevel(Math.min(6, it.getLevel() + 1)));
        }
    }

    /** Written anchors come first, so that they stay what they are wherever another heading has the same words. */
    static Anchors anchor(List<Heading> headings) {
        var anchors = new Anchors();
        var unnamed =
                headings.stream().filter(it -> it.getAnchorRefId().isEmpty()).toList();
        headings.stream()
                .filter(it -> !it.getAnchorRefId().isEmpty())
                .forEach(it -> it.setAnchorRefId(anchors.claim(it.getAnchorRefId())));
        unnamed.forEach(it -> it.setAnchorRefId(anchors.claim(Anchors.slug(PlainText.ofHeading(it)))));
        return anchors;
    }

    private static @Nullable Node lastText(Node node) {
        var last = node.getLastChild();
        return last instanceof TextBase ? lastText(last) : last;
    }
}
