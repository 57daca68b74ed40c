package org.spravka.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Pages extends JpaRepository<PageEntity, Long> {

    Optional<PageEntity> findBySlug(String slug);

    List<PageEntity> findBySlugIn(Collection<String> slugs);

    boolean existsByTopic(TopicEntity topic);

    @Query("""
            select new org.spravka.content.ArrangedRow(
                p.slug, p.topic.slug, p.archived, t.locale, r.number, r.text.title, d.id, d.text.title)
            from PageEntity p
            left join Translation t on t.page = p
            left join t.published r
            left join DraftEntity d on d.translation = t
            order by p.topic.category.position, p.topic.position, p.position, p.slug
            """)
    List<ArrangedRow> arranged();

    List<PageEntity> findByTopicOrderByPositionAscSlugAsc(TopicEntity topic);
}
