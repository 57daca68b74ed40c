package org.spravka.ticket;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TicketTable extends JpaRepository<TicketEntity, Long> {

    Optional<TicketEntity> findByNumber(String number);

    Optional<TicketEntity> findByRequestKey(String requestKey);

    /** Whoever else writes to this ticket waits until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TicketEntity t where t.number = :number")
    Optional<TicketEntity> lock(String number);
}
