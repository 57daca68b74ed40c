package org.spravka.content;

import java.util.List;
import org.spravka.markdown.BlockKind;

/**
 * What became of one block of a text.
 *
 * @param type what it is now, or was
 * @param label what its markup says, see {@link org.spravka.markdown.Block}
 * @param oldMarkdown empty if it is new
 * @param newMarkdown empty if it is gone
 * @param parts its words, if it has no blocks within
 * @param children the blocks within: items, rows, cells, lines
 */
public record ComparedBlock(
        Kind kind,
        BlockKind type,
        String label,
        String oldMarkdown,
        String newMarkdown,
        List<ComparedPart> parts,
        List<ComparedBlock> children) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED,
        /** At another place than before; its words may have changed, too. */
        MOVED,
        /** Its words are the same, but look or lead otherwise than before. */
        FORMAT
    }
}
