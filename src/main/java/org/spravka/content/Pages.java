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
            select new org.spravka.content.ArrangedPage(p.slug, p.topic.slug, p.archived)
            from PageEntity p order by p.topic.category.position, p.topic.position, p.position, p.slug
            """)
    List<ArrangedPage> arranged();

    List<PageEntity> findByTopicOrderByPositionAscSlugAsc(TopicEntity topic);
}
