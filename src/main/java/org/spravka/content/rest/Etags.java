package org.spravka.content.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spravka.content.Seen;

/** ETags of drafts, {@code "d-12-3"}: never equal to a page's, {@code "p-…"}. Compared without the mark of weakness that compression adds. */
final class Etags {

    private static final Pattern DRAFT = Pattern.compile("(?:W/)?\"d-(\\d{1,18})-(\\d{1,18})\"");

    private Etags() {}

    static String of(Seen.DraftAt state) {
        return "\"d-%d-%d\"".formatted(state.draft(), state.version());
    }

    static Optional<Seen.DraftAt> draft(String etag) {
        var match = DRAFT.matcher(etag.strip());
        return match.matches()
                ? Optional.of(new Seen.DraftAt(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    static boolean same(String ours, String theirs) {
        return ours.equals(theirs.strip().replaceFirst("^W/", ""));
    }
}
