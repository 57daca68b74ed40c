package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<RevisionEntity, Long> {

    @Query("""
            select r from RevisionEntity r
            where r.translation.page.slug = :slug and r.translation.locale = :locale and r.number = :number
            """)
    Optional<RevisionEntity> find(String slug, String locale, int number);

    @Query("""
            select r from RevisionEntity r
            where r.translation.page.slug = :slug and r.translation.locale = :locale order by r.number desc
            """)
    List<RevisionEntity> newestFirst(String slug, String locale);

    @Query("""
            select new org.spravka.content.History$Entry(r.number, r.text.title,
                new org.spravka.content.Author(r.authorId, r.authorName), r.publishedAt, r.comment, r.minor, r.sha256)
            from RevisionEntity r
            where r.translation.page.slug = :slug and r.translation.locale = :locale order by r.number desc
            """)
    List<History.Entry> entries(String slug, String locale);

    Optional<RevisionEntity> findByTranslationAndNumber(Translation translation, int number);

    @Query("""
            select r from RevisionEntity r
            where r.translation.page.slug = :slug and r.translation.locale = :locale and r.publishedAt <= :at
            order by r.number desc
            """)
    List<RevisionEntity> asOf(String slug, String locale, Instant at, Limit limit);
}
