package org.spravka.help.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.spravka.base.Texts;
import org.spravka.content.Comparison;
import org.spravka.content.ComparisonHtml;
import org.spravka.content.ComparisonSummary;
import org.spravka.content.ComparisonTexts;
import org.spravka.content.Revision;
import org.spravka.content.TranslationComparison;
import org.springframework.stereotype.Component;

/** Two revisions compared, for people. */
@Component
public class Comparisons {

    private static final int SUMMARIES = 5_000;

    /** Of texts that never change. */
    private record Key(String from, String to, Locale locale) {}

    private final Cache<Key, ComparisonSummary> summaries =
            Caffeine.newBuilder().maximumSize(SUMMARIES).build();

    /** One side of a comparison. */
    public record Side(Revision revision, Locale locale, String name) {}

    String html(Side from, Side to, Address.OfComparison wish, Frame frame) {
        var texts = new Texts(frame.locale());
        if (!from.locale().equals(to.locale())) {
            return ComparisonHtml.translations(
                    TranslationComparison.of(
                            from.revision().text(), to.revision().text(), texts),
                    from.name(),
                    to.name(),
                    ComparisonTexts.ofTranslations(texts, from.name(), to.name()));
        }
        var comparison = wish.source()
                ? Comparison.ofSource(from.revision().text(), to.revision().text(), texts)
                : Comparison.between(from.revision().text(), to.revision().text(), texts);
        if (comparison.isSame()) {
            return "<p class=\"empty\">" + frame.t("help.compare.nothing") + "</p>";
        }
        return wish.beside()
                ? ComparisonHtml.sideBySide(comparison, from.name(), to.name(), ComparisonTexts.in(texts))
                : ComparisonHtml.of(comparison, ComparisonTexts.in(texts));
    }

    /** What changed, in a line. */
    String summary(Revision from, Revision to, Frame frame) {
        var texts = new Texts(frame.locale());
        return summaries
                .get(
                        new Key(from.sha256(), to.sha256(), frame.locale()),
                        key -> ComparisonSummary.of(Comparison.between(from.text(), to.text(), texts)))
                .in(texts);
    }
}
