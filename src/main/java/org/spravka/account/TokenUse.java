package org.spravka.account;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** When each token was used last: noted in memory, written behind the answers. */
@Component
class TokenUse {

    private final AccessTokenTable table;
    private final TransactionOperations transactions;
    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    TokenUse(AccessTokenTable table, TransactionOperations transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    void note(long token, Instant at) {
        noted.put(token, at);
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @EventListener(ContextClosedEvent.class)
    void write() {
        if (!noted.isEmpty()) {
            transactions.executeWithoutResult(transaction -> noted.forEach(this::write));
        }
    }

    private void write(long token, Instant at) {
        table.used(token, at);
        noted.remove(token, at);
    }
}
