package org.spravka.ticket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps this node's forms up with what other nodes have read. */
@Component
class FormFollower {

    private static final Logger log = LoggerFactory.getLogger(FormFollower.class);

    private final TicketForms forms;
    private boolean reachable = true;

    FormFollower(TicketForms forms) {
        this.forms = forms;
    }

    @Scheduled(fixedDelay = 2000)
    void follow() {
        try {
            forms.follow();
            reachable = true;
        } catch (DataAccessException e) {
            if (reachable) {
                log.warn("The database cannot be reached; ticket forms stay as they are: {}", e.getMessage());
            }
            reachable = false;
        }
    }
}
