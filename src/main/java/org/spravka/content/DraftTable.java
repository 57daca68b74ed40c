package org.spravka.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface DraftTable extends JpaRepository<DraftEntity, Long> {

    Optional<DraftEntity> findByTranslation(Translation translation);

    List<DraftEntity> findByTranslationIn(Collection<Translation> translations);

    @EntityGraph(attributePaths = "translation.page")
    List<DraftEntity> findAllByOrderBySavedAtDesc();
}
