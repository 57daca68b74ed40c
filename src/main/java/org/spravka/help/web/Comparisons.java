package org.spravka.help.web;

import org.spravka.base.Texts;
import org.spravka.content.Comparison;
import org.spravka.content.ComparisonHtml;
import org.spravka.content.ComparisonTexts;
import org.spravka.content.Revision;
import org.spravka.content.WholeText;
import org.springframework.stereotype.Component;

/** Two revisions as one text in which is marked what changed. */
@Component
class Comparisons {

    String html(Revision from, Revision to, Frame frame) {
        var texts = new Texts(frame.locale());
        var comparison = Comparison.between(WholeText.of(from.text(), texts), WholeText.of(to.text(), texts));
        return comparison.isSame()
                ? "<p class=\"empty\">" + frame.t("help.compare.nothing") + "</p>"
                : ComparisonHtml.of(comparison, ComparisonTexts.in(texts));
    }
}
