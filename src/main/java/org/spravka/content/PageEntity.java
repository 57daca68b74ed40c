package org.spravka.content;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Slug;

/** A page, whatever its languages. */
@Entity
@Table(name = "page")
class PageEntity {

    /** Without letters and digits that are read for one another. */
    private static final String CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int CODE_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "page_id", allocationSize = 100)
    private @Nullable Long id;

    private String slug;
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private TopicEntity topic;

    private int position;
    private boolean archived;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PageEntity() {}

    PageEntity(String slug, TopicEntity topic, int position, Instant now) {
        this.slug = Slug.check(slug);
        this.topic = topic;
        this.position = position;
        this.createdAt = now;
        this.code = newCode();
    }

    private static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(CODE_LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    Long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    String slug() {
        return slug;
    }

    TopicEntity topic() {
        return topic;
    }

    void rename(String slug) {
        this.slug = Slug.check(slug);
    }

    void moveTo(TopicEntity topic, int position) {
        this.topic = topic;
        this.position = position;
    }

    /** @return whether it stood elsewhere */
    boolean placeAt(int position) {
        var before = this.position;
        this.position = position;
        return before != position;
    }

    boolean isArchived() {
        return archived;
    }

    void archive() {
        archived = true;
    }

    void unarchive() {
        archived = false;
    }
}
