package org.spravka.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Topics extends JpaRepository<TopicEntity, Long> {

    Optional<TopicEntity> findBySlug(String slug);

    boolean existsByCategory(CategoryEntity category);

    List<TopicEntity> findByCategoryOrderByPositionAscSlugAsc(CategoryEntity category);
}
