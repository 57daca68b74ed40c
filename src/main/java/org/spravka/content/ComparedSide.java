package org.spravka.content;

import org.spravka.content.ComparedBlock.Kind;

/** One side of a comparison: the blocks and words that it has. */
enum ComparedSide {
    OLD(Kind.ADDED, ComparedPart.Kind.ADDED),
    NEW(Kind.REMOVED, ComparedPart.Kind.REMOVED);

    private final Kind missing;
    private final ComparedPart.Kind missingWords;

    ComparedSide(Kind missing, ComparedPart.Kind missingWords) {
        this.missing = missing;
        this.missingWords = missingWords;
    }

    ComparedBlock of(ComparedBlock block) {
        return new ComparedBlock(
                block.kind(),
                block.type(),
                block.label(),
                block.oldMarkdown(),
                block.newMarkdown(),
                block.parts().stream().filter(it -> it.kind() != missingWords).toList(),
                block.children().stream()
                        .filter(it -> it.kind() != missing)
                        .map(this::of)
                        .toList());
    }
}
