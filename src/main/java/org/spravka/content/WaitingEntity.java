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
import org.jspecify.annotations.Nullable;

/** A text out of the content folder that an editor must decide on, because the page was also edited in the app. */
@Entity
@Table(name = "waiting_text")
class WaitingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Translation translation;

    private String path;

    @Embedded
    private StoredText text;

    private Instant foundAt;
    private int basedOn;

    @SuppressWarnings("NullAway.Init")
    protected WaitingEntity() {}

    WaitingEntity(Translation translation, String path, PageText text, int basedOn, Instant now) {
        this.translation = translation;
        this.path = path;
        this.text = new StoredText(text);
        this.basedOn = basedOn;
        this.foundAt = now;
    }

    void hold(String path, PageText text, Instant now) {
        this.path = path;
        this.text = new StoredText(text);
        this.foundAt = now;
    }

    Translation translation() {
        return translation;
    }

    WaitingText waiting() {
        return new WaitingText(translation.page().slug(), translation.locale(), path, text.text(), basedOn, foundAt);
    }
}
