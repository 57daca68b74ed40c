package org.spravka.content;

import jakarta.persistence.Embeddable;

/** The columns that hold a {@link PageText}. */
@Embeddable
class StoredText {

    private String title;
    private String summary;
    private String labels;
    private String markdown;
    private String pictures;

    @SuppressWarnings("NullAway.Init")
    protected StoredText() {}

    StoredText(PageText text) {
        title = text.title();
        summary = text.summary();
        labels = Lines.of(text.labels());
        markdown = text.markdown();
        pictures = Lines.ofPictures(text.pictures());
    }

    PageText text() {
        return new PageText(title, summary, Lines.read(labels), markdown, Lines.readPictures(pictures));
    }
}
