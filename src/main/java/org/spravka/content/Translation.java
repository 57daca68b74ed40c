package org.spravka.content;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page in one language: counts its revisions and points to the published one. */
@Entity
@Table(name = "translation")
class Translation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "translation_id", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private PageEntity page;

    private String locale;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable RevisionEntity published;

    private int lastNumber;
    private String questions = "";

    @Version
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Translation() {}

    Translation(PageEntity page, Locale locale) {
        this.page = page;
        this.locale = locale.toLanguageTag();
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    PageEntity page() {
        return page;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    @Nullable
    RevisionEntity published() {
        return published;
    }

    /** The number of the published revision, 0 if there is none. */
    int publishedNumber() {
        return published == null ? 0 : published.number();
    }

    /** Whether it never had a revision. */
    boolean isNew() {
        return lastNumber == 0;
    }

    /** The number of the newest revision, published or not; 0 if there never was one. */
    int lastNumber() {
        return lastNumber;
    }

    /** The next revision, not yet what readers see: see {@link #publish}. */
    RevisionEntity nextRevision(PageText text, Author author, Instant at, String comment, boolean minor) {
        lastNumber++;
        return new RevisionEntity(this, lastNumber, text, author, at, comment, minor);
    }

    void publish(RevisionEntity revision) {
        published = revision;
    }

    void unpublish() {
        published = null;
    }

    /** @return whether they differ from before */
    boolean mustAnswer(List<String> questions) {
        var before = this.questions;
        this.questions = Lines.of(questions);
        return !before.equals(this.questions);
    }
}
