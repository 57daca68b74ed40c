package org.spravka.content;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Translations extends JpaRepository<Translation, Long> {

    @Query("select t from Translation t where t.page.slug = :slug and t.locale = :locale")
    Optional<Translation> find(String slug, String locale);

    /**
     * What is there for an editor to go on from, by its numbers.
     *
     * @param draft and {@code version}: null without a draft
     * @param published null if nothing is published
     */
    record SeenRow(
            @Nullable Long draft,
            @Nullable Long version,
            @Nullable Integer published) {

        Seen seen() {
            if (draft != null && version != null) {
                return new Seen.DraftAt(draft, version);
            }
            return published == null ? new Seen.Nothing() : new Seen.RevisionAt(published);
        }
    }

    @Query("""
            select new org.spravka.content.Translations$SeenRow(d.id, d.lockVersion, r.number)
            from Translation t left join t.published r left join DraftEntity d on d.translation = t
            where t.page.slug = :slug and t.locale = :locale
            """)
    Optional<SeenRow> seen(String slug, String locale);

    /** Locks the row until the transaction ends: whoever numbers a revision or moves the pointer holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Translation t where t.page.slug = :slug and t.locale = :locale")
    Optional<Translation> lock(String slug, String locale);

    /** @see #lock */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Translation t where t.page in :pages")
    List<Translation> lockAll(Collection<PageEntity> pages);

    List<Translation> findByPage(PageEntity page);
}
