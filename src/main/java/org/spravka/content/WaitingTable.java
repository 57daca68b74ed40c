package org.spravka.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface WaitingTable extends JpaRepository<WaitingEntity, Long> {

    Optional<WaitingEntity> findByTranslation(Translation translation);

    @EntityGraph(attributePaths = "translation.page")
    List<WaitingEntity> findAllByOrderByFoundAtDesc();
}
