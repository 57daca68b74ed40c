package org.spravka.help.web;

import java.util.List;
import org.spravka.content.Comparison;
import org.spravka.content.ComparisonHtml;
import org.spravka.content.ComparisonTexts;
import org.spravka.content.PageText;
import org.spravka.content.Revision;
import org.springframework.stereotype.Component;

/** Two revisions side by side in time, as one text in which is marked what changed. */
@Component
class Comparisons {

    /** Title, summary and labels count as the first lines of the text. */
    String html(Revision from, Revision to, Frame frame) {
        var comparison = Comparison.between(whole(from.text(), frame), whole(to.text(), frame));
        return comparison.isSame()
                ? "<p class=\"empty\">" + frame.t("help.compare.nothing") + "</p>"
                : ComparisonHtml.of(comparison, texts(frame));
    }

    private static String whole(PageText text, Frame frame) {
        var labels = text.labels().isEmpty() ? frame.t("help.labels.none") : String.join(", ", text.labels());
        return String.join(
                "\n\n",
                List.of("# " + text.title(), text.summary(), frame.t("help.labels") + ": " + labels, text.markdown()));
    }

    private static ComparisonTexts texts(Frame frame) {
        return new ComparisonTexts(
                frame.t("help.compare.key.added"),
                frame.t("help.compare.key.removed"),
                frame.t("help.compare.changed"),
                frame.t("help.compare.key.moved"),
                frame.t("help.compare.key.format"),
                count -> frame.t("help.compare.unchanged", count),
                number -> frame.t("help.compare.table", number),
                alert -> frame.t("help.alert." + alert.key()));
    }
}
