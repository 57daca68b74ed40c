package org.spravka.content;

import java.util.List;
import java.util.Locale;
import org.spravka.content.ComparedBlock.Kind;
import org.spravka.markdown.BlockKind;
import org.springframework.web.util.HtmlUtils;

/** Writes tags, labels and the words of compared blocks. */
final class ComparedWordsHtml {

    private final StringBuilder html = new StringBuilder();
    private final ComparisonTexts texts;

    ComparedWordsHtml(ComparisonTexts texts) {
        this.texts = texts;
    }

    ComparedWordsHtml raw(String ours) {
        html.append(ours);
        return this;
    }

    ComparedWordsHtml text(String text) {
        html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    ComparedWordsHtml close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    static String cssClass(Kind kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }

    void label(Kind kind) {
        raw("<span class=\"diff-label\">").text(texts.of(kind)).raw("</span> ");
    }

    /** For those who do not see what lines under and through words say. */
    void hiddenLabel(Kind kind) {
        raw("<span class=\"visually-hidden\">").text(texts.of(kind)).raw(": </span>");
    }

    /** @param saidAloud whether each change is told in words: where the block as a whole is new or gone, that has been said */
    void words(ComparedBlock block, boolean saidAloud) {
        var isCode = block.type() == BlockKind.LINE || block.type() == BlockKind.HTML;
        var parts = block.parts();
        for (int start = 0; start < parts.size(); ) {
            int end = start + 1;
            while (end < parts.size()
                    && parts.get(end).kind() == parts.get(start).kind()) {
                end++;
            }
            fate(parts.subList(start, end), saidAloud, isCode);
            start = end;
        }
    }

    private void fate(List<ComparedPart> parts, boolean saidAloud, boolean isCode) {
        raw(space(parts.getFirst(), isCode));
        switch (parts.getFirst().kind()) {
            case SAME -> looks(parts, isCode);
            case ADDED -> fate("ins", saidAloud ? texts.added() : "", parts, isCode);
            case REMOVED -> fate("del", saidAloud ? texts.removed() : "", parts, isCode);
            case FORMAT -> {
                raw("<span class=\"diff-format\">");
                looks(parts, isCode);
                close("span");
            }
        }
    }

    private void fate(String tag, String said, List<ComparedPart> parts, boolean isCode) {
        raw("<" + tag + ">");
        if (!said.isEmpty()) {
            raw("<span class=\"visually-hidden\">").text(said).raw(": </span>");
        }
        looks(parts, isCode);
        close(tag);
    }

    private void looks(List<ComparedPart> parts, boolean isCode) {
        for (var part : parts) {
            if (part != parts.getFirst()) {
                raw(space(part, isCode));
            }
            var word = isCode ? part.text() : part.text().stripLeading();
            part.marks().forEach(it -> raw(openMark(it)));
            text(word);
            part.marks().reversed().forEach(it -> raw(closeMark(it)));
        }
    }

    /** Of words; in code it is part of them. */
    private static String space(ComparedPart part, boolean isCode) {
        if (isCode || !Character.isWhitespace(part.text().charAt(0))) {
            return "";
        }
        return part.text().charAt(0) == '\n' ? "<br>" : " ";
    }

    private static String openMark(String mark) {
        return switch (kindOf(mark)) {
            case "code" -> "<code>";
            case "deleted" -> "<s>";
            case "emphasis" -> "<em>";
            case "strong" -> "<strong>";
            case "html" -> "<code class=\"diff-html\">";
            case "link" -> "<span class=\"diff-link\">";
            default -> "<span class=\"diff-picture\">" + picture(mark.substring(Comparison.PICTURE.length()));
        };
    }

    /** The picture itself where it is one of ours; what it shows stands beside it in words. */
    private static String picture(String source) {
        return source.startsWith("/files/")
                ? "<img src=\"" + HtmlUtils.htmlEscape(source, "UTF-8") + "\" alt=\"\" loading=\"lazy\">"
                : "";
    }

    private static String closeMark(String mark) {
        return switch (kindOf(mark)) {
            case "code", "html" -> "</code>";
            case "deleted" -> "</s>";
            case "emphasis" -> "</em>";
            case "strong" -> "</strong>";
            default -> "</span>";
        };
    }

    private static String kindOf(String mark) {
        int colon = mark.indexOf(':');
        return colon < 0 ? mark : mark.substring(0, colon);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
