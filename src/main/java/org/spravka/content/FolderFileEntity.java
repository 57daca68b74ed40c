package org.spravka.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spravka.content.FolderFile.Kind;

/** What was last read from a file of the content folder, and what became of it. */
@Entity
@Table(name = "folder_file")
class FolderFileEntity {

    static final String NO_LOCALE = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "folder_file_id", allocationSize = 100)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private String slug;
    private String locale;
    private String path = "";

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String fingerprint = "";

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256 = "";

    private int revision;
    private String topic = "";
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected FolderFileEntity() {}

    FolderFileEntity(Kind kind, String slug, String locale) {
        this.kind = kind;
        this.slug = slug;
        this.locale = locale;
    }

    FolderFile file() {
        return new FolderFile(
                kind, slug, locale.isEmpty() ? null : Locale.forLanguageTag(locale), path, fingerprint, sha256);
    }

    Kind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    String locale() {
        return locale;
    }

    void wasRead(String path, String fingerprint) {
        this.path = path;
        this.fingerprint = fingerprint;
    }

    /** The page's slug has changed with the name of its file. */
    void follow(String slug) {
        this.slug = slug;
    }

    /** @return whether the folder puts the page elsewhere than before; no for a file that is read for the first time */
    boolean places(String topic, int position) {
        var moved = !this.topic.isEmpty() && !(this.topic.equals(topic) && this.position == position);
        this.topic = topic;
        this.position = position;
        return moved;
    }

    boolean saysAgain(String sha256) {
        return this.sha256.equals(sha256);
    }

    /** The number of the revision that the file's text became last, 0 if none did. */
    int revision() {
        return revision;
    }

    void became(String sha256, int revision) {
        this.sha256 = sha256;
        this.revision = revision;
    }
}
