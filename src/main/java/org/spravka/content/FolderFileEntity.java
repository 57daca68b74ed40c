package org.spravka.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was last read from a file of the content folder. */
@Entity
@Table(name = "folder_file")
class FolderFileEntity {

    @Id
    private String path;

    private String slug;
    private String locale;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private int revision;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected FolderFileEntity() {}

    FolderFileEntity(String path, String slug, String locale, int position) {
        this.path = path;
        this.slug = slug;
        this.locale = locale;
        this.sha256 = "";
        this.position = position;
    }

    String path() {
        return path;
    }

    String slug() {
        return slug;
    }

    String locale() {
        return locale;
    }

    boolean saysAgain(String sha256) {
        return this.sha256.equals(sha256);
    }

    int revision() {
        return revision;
    }

    int position() {
        return position;
    }

    /** @param revision the one that this text became, or 0 where it became none */
    void wasRead(String sha256, int revision) {
        this.sha256 = sha256;
        this.revision = revision;
    }

    void copyFrom(FolderFileEntity file) {
        sha256 = file.sha256;
        revision = file.revision;
    }

    void placeAt(int position) {
        this.position = position;
    }
}
