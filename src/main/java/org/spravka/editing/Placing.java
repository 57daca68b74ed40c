package org.spravka.editing;

import java.util.ArrayList;
import java.util.List;
import org.spravka.content.Arranging;
import org.spravka.editing.Node.OfCategory;
import org.spravka.editing.Node.OfPage;
import org.spravka.editing.Node.OfTopic;
import org.springframework.stereotype.Service;

/** Puts categories, topics and pages where an editor wants them among the others. */
@Service
public class Placing {

    /** Next to another line, on which side of it. */
    public enum Side {
        BEFORE,
        AFTER
    }

    private final Arranging arranging;
    private final Outlines outlines;

    Placing(Arranging arranging, Outlines outlines) {
        this.arranging = arranging;
        this.outlines = outlines;
    }

    /** Puts a topic at the end of another category, a page at the end of another topic; anything else stays where it is. */
    public void putInto(Node node, Node parent) {
        if (node instanceof OfTopic(var topic)
                && parent instanceof OfCategory
                && !topic.category().equals(parent.slug())) {
            arranging.moveTopic(topic.slug(), parent.slug());
        } else if (node instanceof OfPage(var page)
                && parent instanceof OfTopic
                && !page.topic().equals(parent.slug())) {
            arranging.movePage(page.slug(), parent.slug());
        }
    }

    /** Puts a line next to another of its kind, under that one's parent; next to one of another kind it stays where it is. */
    public void putBeside(Node node, Side side, Node target) {
        if (node.key().equals(target.key())) {
            return;
        }
        if (node instanceof OfCategory && target instanceof OfCategory) {
            arranging.orderCategories(order(node, side, target));
        } else if (node instanceof OfTopic(var moved) && target instanceof OfTopic(var other)) {
            if (!moved.category().equals(other.category())) {
                arranging.moveTopic(moved.slug(), other.category());
            }
            arranging.orderTopics(other.category(), order(node, side, target));
        } else if (node instanceof OfPage(var moved) && target instanceof OfPage(var other)) {
            if (!moved.topic().equals(other.topic())) {
                arranging.movePage(moved.slug(), other.topic());
            }
            arranging.orderPages(other.topic(), order(node, side, target));
        }
    }

    /** The slugs of the target's siblings, as they are now, in their new order. */
    private List<String> order(Node node, Side side, Node target) {
        var slugs = new ArrayList<String>(
                outlines.now().siblings(target).stream().map(Node::slug).toList());
        slugs.remove(node.slug());
        slugs.add(slugs.indexOf(target.slug()) + side.ordinal(), node.slug());
        return slugs;
    }
}
