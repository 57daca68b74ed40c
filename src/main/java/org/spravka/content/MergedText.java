package org.spravka.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.spravka.content.Merge.Choice;

/**
 * Two texts of one page in one, so far as nobody must choose.
 *
 * @param text with my words where somebody would have to
 */
record MergedText(PageText text, boolean isClean) {

    /** @param base what both began with */
    static MergedText of(PageText base, PageText mine, PageText theirs) {
        var markdown = Merge.of(base.markdown(), mine.markdown(), theirs.markdown());
        var clean = markdown.isClean()
                && agree(base.title(), mine.title(), theirs.title())
                && agree(base.summary(), mine.summary(), theirs.summary());
        return new MergedText(
                new PageText(
                        mine.title().equals(base.title()) ? theirs.title() : mine.title(),
                        mine.summary().equals(base.summary()) ? theirs.summary() : mine.summary(),
                        labels(base, mine, theirs),
                        markdown.text(Choice.MINE),
                        pictures(mine, theirs)),
                clean);
    }

    private static boolean agree(String base, String mine, String theirs) {
        return mine.equals(theirs) || mine.equals(base) || theirs.equals(base);
    }

    private static List<String> labels(PageText base, PageText mine, PageText theirs) {
        var labels = new LinkedHashSet<>(theirs.labels());
        labels.addAll(mine.labels());
        labels.removeIf(it -> base.labels().contains(it)
                && !(mine.labels().contains(it) && theirs.labels().contains(it)));
        return new ArrayList<>(labels);
    }

    /** Those of both; where names are equal, mine. */
    static List<Picture> pictures(PageText mine, PageText theirs) {
        var pictures = new LinkedHashMap<String, Picture>();
        theirs.pictures().forEach(it -> pictures.put(it.name(), it));
        mine.pictures().forEach(it -> pictures.put(it.name(), it));
        return List.copyOf(pictures.values());
    }
}
