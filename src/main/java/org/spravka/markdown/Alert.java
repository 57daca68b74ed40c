package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block quote whose first line is nothing but {@code [!TIP]} or another marker, as GitHub has it. */
final class Alert extends Block {

    private final AlertKind kind;

    private Alert(AlertKind kind, BlockQuote quote) {
        super(quote.getChars());
        this.kind = kind;
    }

    AlertKind kind() {
        return kind;
    }

    /** Puts an alert in the place of the quote if it is one. */
    static void replace(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof LinkRef marker
                && isAlone(marker)) {
            AlertKind.ofMarker(marker.getChars().toString()).ifPresent(kind -> replace(quote, kind, first, marker));
        }
    }

    private static boolean isAlone(Node marker) {
        var next = marker.getNext();
        return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    }

    private static void replace(BlockQuote quote, AlertKind kind, Paragraph first, Node marker) {
        var lineBreak = marker.getNext();
        marker.unlink();
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        if (first.getFirstChild() == null) {
            first.unlink();
        } else {
            first.setChars(first.baseSubSequence(first.getFirstChild().getStartOffset(), first.getEndOffset()));
        }
        var alert = new Alert(kind, quote);
        quote.insertBefore(alert);
        alert.takeChildren(quote);
        quote.unlink();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
