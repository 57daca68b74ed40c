package org.spravka.content;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a change of content as one transaction, after which this node's readers see it. */
@Component
class Edits {

    private final TransactionTemplate transactions;
    private final CatalogFollower follower;

    /** What is read once a row is locked is what is there then, not what was there when the transaction began. */
    Edits(PlatformTransactionManager manager, CatalogFollower follower) {
        transactions = new TransactionTemplate(manager);
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.follower = follower;
    }

    /** Inside an outer transaction it joins that one, and other nodes' way of following shows the change a second later. */
    <T> T make(Supplier<T> change) {
        var outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        var made = transactions.execute(status -> change.get());
        if (outermost) {
            follower.catchUp();
        }
        return made;
    }

    void run(Runnable change) {
        make(() -> {
            change.run();
            return Boolean.TRUE;
        });
    }
}
