package org.spravka.ticket;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageTable extends JpaRepository<MessageEntity, Long> {

    List<MessageEntity> findByTicketIdOrderById(long ticketId);

    List<MessageEntity> findByTicketIdAndIdGreaterThanOrderById(long ticketId, long id);

    List<MessageEntity> findByTicketIdAndInternalFalseOrderById(long ticketId);
}
