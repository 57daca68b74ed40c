package org.spravka.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessTokenTable extends JpaRepository<AccessTokenEntity, Long> {

    Optional<AccessTokenEntity> findByHash(String hash);

    List<AccessTokenEntity> findByPersonIdOrderByIdDesc(long person);

    List<AccessTokenEntity> findAllByOrderByIdDesc();

    @Modifying
    @Query(
            "update AccessTokenEntity t set t.lastUsedAt = :at where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :at)")
    void used(long id, Instant at);
}
