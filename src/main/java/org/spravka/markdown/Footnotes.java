package org.spravka.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one text, numbered in the order they are first referred to. */
final class Footnotes {

    private record Note(int number, String anchor, String firstReference, FootnoteBlock block) {}

    private final Anchors anchors;
    private final Words words;
    private final Map<FootnoteBlock, Note> known = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Footnotes(Anchors anchors, Words words) {
        this.anchors = anchors;
        this.words = words;
    }

    void writeReference(Footnote reference, Html html) {
        var block = reference.getFootnoteBlock();
        if (block == null) {
            html.text(InlineText.of(reference.getChars()));
            return;
        }
        var anchor = anchors.claim("footnote-ref");
        var note = known.computeIfAbsent(block, it -> add(it, anchor));
        var number = String.valueOf(note.number());
        html.open("sup")
                .open(
                        "a",
                        "id",
                        anchor,
                        "class",
                        "footnote-ref",
                        "href",
                        html.own("#" + note.anchor()),
                        "aria-label",
                        words.footnote(number))
                .text(number)
                .close("a")
                .close("sup");
    }

    private Note add(FootnoteBlock block, String firstReference) {
        var note = new Note(notes.size() + 1, anchors.claim("footnote"), firstReference, block);
        notes.add(note);
        return note;
    }

    /** To be called when the whole text has been written. */
    void writeNotes(Html html, BlockHtml blocks) {
        if (notes.isEmpty()) {
            return;
        }
        html.line()
                .open("section", "class", "footnotes", "aria-label", words.footnotes())
                .open("ol");
        // Not an iterator: a note may refer to another one, which then follows.
        for (int i = 0; i < notes.size(); i++) {
            write(notes.get(i), html, blocks);
        }
        html.line().close("ol").close("section");
    }

    private void write(Note note, Html html, BlockHtml blocks) {
        html.line().open("li", "id", note.anchor());
        blocks.children(note.block());
        html.open(
                        "a",
                        "class",
                        "footnote-back",
                        "href",
                        html.own("#" + note.firstReference()),
                        "aria-label",
                        words.backToText())
                .text("↩")
                .close("a")
                .close("li");
    }
}
