package org.spravka.content;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.AsSystem;
import org.spravka.content.Scheduled.Kind;
import org.spravka.content.Scheduled.Problem;
import org.spravka.content.Scheduled.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Does what is scheduled when its moment has come, however many nodes look: a row is claimed and settled in the transaction
 * that publishes. Whoever stops in the middle has done nothing, and the next one does it.
 */
@Component
class DueWork {

    private static final Logger log = LoggerFactory.getLogger(DueWork.class);

    /** So many in one round; the next one follows soon. */
    private static final int ROUND = 100;

    private final Edits edits;
    private final ScheduledRows rows;
    private final ScheduledText texts;
    private final Arranging arranging;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueWork(
            Edits edits,
            ScheduledRows rows,
            ScheduledText texts,
            Arranging arranging,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.texts = texts;
        this.arranging = arranging;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @org.springframework.scheduling.annotation.Scheduled(fixedDelayString = "${spravka.schedule.every:2s}")
    void round() {
        try {
            AsSystem.run(this::all);
        } catch (DataAccessException | CannotCreateTransactionException e) {
            log.warn("What is scheduled waits, for the database cannot be reached: {}", e.getMessage());
        }
    }

    private void all() {
        for (int i = 0; i < ROUND; i++) {
            if (!next()) {
                return;
            }
        }
    }

    /** @return whether there was something to do */
    boolean next() {
        var claimed = new AtomicLong();
        try {
            return edits.make(() -> {
                var due = rows.claim(clock.instant());
                due.ifPresent(it -> {
                    claimed.set(it.id());
                    carryOut(it);
                });
                return due.isPresent();
            });
        } catch (RuntimeException e) {
            if (claimed.get() == 0) {
                throw e;
            }
            log.warn("Scheduled work {} failed and is tried again later", claimed.get(), e);
            edits.run(() -> {
                if (rows.failed(claimed.get(), clock.instant())) {
                    rows.find(claimed.get()).ifPresent(this::tell);
                }
            });
            return true;
        }
    }

    private void carryOut(Scheduled due) {
        if (due.kind() == Kind.ARCHIVE) {
            rows.settle(due.id(), State.DONE, Problem.NONE, null);
            arranging.archivePage(due.slug());
            return;
        }
        var outcome = texts.publish(due);
        if (outcome.printed() != null) {
            rows.settle(
                    due.id(),
                    State.DONE,
                    outcome.problem(),
                    outcome.printed().revision().number());
            changes.addAll(List.of(outcome.printed().line()));
        } else if (outcome.problem() == Problem.ALREADY) {
            rows.settle(due.id(), State.DONE, Problem.ALREADY, null);
        } else {
            rows.settle(due.id(), State.STUCK, outcome.problem(), null);
            tell(due);
        }
    }

    private void tell(Scheduled stuck) {
        if (stuck.askedBy().id() != null) {
            events.publishEvent(new EditorNotice(
                    EditorNotice.Kind.STUCK,
                    Objects.requireNonNull(stuck.askedBy().id()),
                    stuck.slug(),
                    stuck.locale(),
                    stuck.title(),
                    stuck.when().time().toLocalDate()));
        }
    }
}
