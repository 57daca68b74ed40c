package org.spravka.markdown;

import java.util.Locale;
import java.util.ResourceBundle;

/** What we say in a reader's language: English unless there is a {@code words_….properties} for it. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Words(ResourceBundle texts) {
        this.texts = texts;
    }

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.spravka.markdown.words", locale, NO_FALLBACK));
    }

    String alert(AlertKind kind) {
        return texts.getString("alert." + kind.key());
    }

    String table(int number) {
        return texts.getString("table").formatted(number);
    }

    String task(boolean done) {
        return texts.getString(done ? "task.done" : "task.open");
    }

    String footnotes() {
        return texts.getString("footnotes");
    }

    String footnote(String number) {
        return texts.getString("footnote").formatted(number);
    }

    String backToText() {
        return texts.getString("footnote.back");
    }
}
