package org.spravka.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkTable extends JpaRepository<OneTimeLinkEntity, Long> {

    Optional<OneTimeLinkEntity> findByHash(String hash);

    /** Two who follow a link at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OneTimeLinkEntity l where l.hash = :hash")
    Optional<OneTimeLinkEntity> lock(String hash);

    /** A newer link replaces those that were not used. */
    @Modifying
    @Query("delete from OneTimeLinkEntity l where l.person.id = :person and l.usedAt is null")
    void deleteUnused(long person);

    @Modifying
    @Query("delete from OneTimeLinkEntity l where l.kind = :kind and l.usedAt is null")
    void deleteUnused(LinkKind kind);
}
