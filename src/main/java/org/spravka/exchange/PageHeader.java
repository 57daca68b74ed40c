package org.spravka.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Sha256;
import org.spravka.exchange.BesideFiles.Taken;
import org.spravka.exchange.PageReader.ReadPage;

/**
 * What is kept of a page's file from one look at the folder to the next: enough to see whether anything about the page changed.
 *
 * @param sha256 of the text, empty for a file that cannot be read
 * @param order what the file says of its place, null if nothing
 */
record PageHeader(
        String sha256,
        @Nullable Integer order,
        List<String> questions,
        List<String> redirectFrom,
        Taken taken,
        List<ContentProblem> problems) {

    static PageHeader of(ReadPage page) {
        return new PageHeader(
                page.revision().text().sha256(),
                page.front().order(),
                page.front().questions(),
                page.front().redirectFrom(),
                page.taken(),
                page.problems());
    }

    static PageHeader unreadable(ContentProblem problem) {
        return new PageHeader("", null, List.of(), List.of(), Taken.NOTHING, List.of(problem));
    }

    boolean isReadable() {
        return !sha256.isEmpty();
    }

    /** Of all that the folder says of the page in this language. */
    String fingerprint(String topic, int position) {
        var parts = new ArrayList<>(List.of(sha256, topic, Integer.toString(position), "questions"));
        parts.addAll(questions);
        parts.add("redirects");
        parts.addAll(redirectFrom);
        return Sha256.of(parts);
    }
}
