package org.spravka.content;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor is writing over a live page, in one language. Publishing turns it into the next revision. Its lock version is
 * counted here, not by Hibernate: a save by the same text must move it too, so that every answer has an ETag of its own.
 */
@Entity
@Table(name = "draft")
class DraftEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Translation translation;

    private int basedOn;

    @Embedded
    private StoredText text;

    private @Nullable Long savedById;
    private String savedByName;
    private Instant savedAt;
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected DraftEntity() {}

    DraftEntity(Translation translation, PageText text, Author editor, Instant now) {
        this.translation = translation;
        this.basedOn = translation.publishedNumber();
        this.text = new StoredText(text);
        this.savedById = editor.id();
        this.savedByName = editor.name();
        this.savedAt = now;
    }

    void write(PageText text, Author editor, Instant now) {
        this.text = new StoredText(text);
        savedById = editor.id();
        savedByName = editor.name();
        savedAt = now;
        lockVersion++;
    }

    /** The text goes on from another revision; whoever has it open finds it changed. */
    void rebase(PageText text, int revision) {
        this.text = new StoredText(text);
        basedOn = revision;
        lockVersion++;
    }

    Translation translation() {
        return translation;
    }

    Draft draft() {
        return new Draft(
                translation.page().slug(),
                translation.locale(),
                new Seen.DraftAt(Objects.requireNonNull(id), lockVersion),
                basedOn,
                text.text(),
                new Author(savedById, savedByName),
                savedAt);
    }
}
