package org.spravka.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "revision")
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "revision_id", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Translation translation;

    private int number;

    @Embedded
    private StoredText text;

    private @Nullable Long authorId;
    private String authorName;
    private Instant publishedAt;
    private String comment;
    private boolean minor;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(
            Translation translation,
            int number,
            PageText text,
            Author author,
            Instant at,
            String comment,
            boolean minor) {
        this.translation = translation;
        this.number = number;
        this.text = new StoredText(text);
        this.authorId = author.id();
        this.authorName = author.name();
        this.publishedAt = at;
        this.comment = comment;
        this.minor = minor;
        this.sha256 = text.sha256();
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Revision revision() {
        return new Revision(number, text.text(), new Author(authorId, authorName), publishedAt, comment, minor, sha256);
    }
}
