package org.spravka.content;

import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the {@link Catalog} up with the change log: at once for changes made here, within a second for those of other nodes. */
@Component
class CatalogFollower {

    private static final Logger log = LoggerFactory.getLogger(CatalogFollower.class);
    /** Beyond this many lines behind, reading everything is cheaper than reading what changed. */
    private static final int BATCH = 2000;

    private final ChangeLog changes;
    private final CatalogReader reader;
    private final Catalog catalog;
    private final TransactionTemplate oneSnapshot;
    private final ApplicationEventPublisher events;
    private boolean reachable = true;

    CatalogFollower(
            ChangeLog changes,
            CatalogReader reader,
            Catalog catalog,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.reader = reader;
        this.catalog = catalog;
        this.oneSnapshot = transactions;
        this.events = events;
    }

    /** What this process committed is shown when this returns. Never called inside a transaction. */
    synchronized void catchUp() {
        var before = catalog.sequence();
        oneSnapshot.executeWithoutResult(status -> {
            if (before < 0) {
                readAll();
            } else {
                readChanged();
            }
        });
        if (catalog.sequence() != before) {
            events.publishEvent(new CatalogChanged(catalog.sequence()));
        }
    }

    private void readAll() {
        var sequence = changes.last();
        catalog.show(Shelf.of(sequence, reader.categories(), reader.pages(), reader.redirects(), reader.archived()));
    }

    private void readChanged() {
        var since = changes.after(catalog.sequence(), BATCH);
        if (since.isEmpty()) {
            return;
        }
        if (since.size() == BATCH) {
            readAll();
            return;
        }
        var redirects = reader.redirects();
        var named = new HashSet<String>();
        for (var change : since) {
            named.add(change.slug());
            if (redirects.containsKey(change.slug())) {
                named.add(redirects.get(change.slug()));
            }
        }
        if (since.stream().anyMatch(it -> it.kind() == ChangeKind.ARRANGED)) {
            catalog.pages().stream()
                    .filter(page -> named.contains(page.topic()) || named.contains(page.category()))
                    .map(PublishedPage::slug)
                    .toList()
                    .forEach(named::add);
        }
        var sequence = since.getLast().sequence();
        catalog.show(catalog.shelf()
                .with(sequence, reader.categories(), named, reader.pages(named), redirects, reader.archived()));
    }

    @Scheduled(fixedDelay = 1000)
    void followOtherNodes() {
        try {
            catchUp();
            reachable = true;
        } catch (DataAccessException | CannotCreateTransactionException e) {
            if (reachable) {
                log.warn(
                        "The database cannot be reached; what is published stays readable and searchable: {}",
                        e.getMessage());
            }
            reachable = false;
        }
    }
}
