package org.spravka.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Role;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The people who are asking, as they are now, held in memory. A change on this node is seen at once, one on another node after
 * half a minute; meanwhile, and while the database is down, they are as they were.
 */
@Component
class KnownPeople {

    private static final Logger log = LoggerFactory.getLogger(KnownPeople.class);
    private static final Duration OTHER_NODES = Duration.ofSeconds(30);

    private final PersonTable table;
    private final LoadingCache<Long, Optional<SignedIn>> people;
    private final LoadingCache<Role, Optional<SignedIn>> first;

    KnownPeople(PersonTable table) {
        this.table = table;
        this.people = refreshing().maximumSize(10_000).build(this::read);
        this.first = refreshing().build(this::readFirst);
    }

    private static Caffeine<Object, Object> refreshing() {
        return Caffeine.newBuilder().refreshAfterWrite(OTHER_NODES).executor(Thread::startVirtualThread);
    }

    private Optional<SignedIn> read(long person) {
        return table.findById(person).map(PersonEntity::signedIn);
    }

    private Optional<SignedIn> readFirst(Role role) {
        return table.activeWith(role, Limit.of(1)).stream()
                .map(PersonEntity::signedIn)
                .findFirst();
    }

    /** The person as they are now; empty if they are no longer let in. */
    Optional<SignedIn> now(SignedIn then) {
        try {
            return find(then.person().id()).filter(now -> now.isSameSignIn(then));
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "Cannot see whether person {} is still let in: {}",
                    then.person().id(),
                    e.getMessage());
            return Optional.of(then);
        }
    }

    /**
     * Someone who may sign in.
     *
     * @throws DataAccessException if they are not in memory and the database cannot be asked
     */
    Optional<SignedIn> find(long person) {
        return people.get(person).filter(found -> found.person().active());
    }

    /** Of those with this role the one whose account is the oldest. */
    Optional<SignedIn> first(Role role) {
        return first.get(role);
    }

    void remember(SignedIn person) {
        people.put(person.person().id(), Optional.of(person));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonChanged change) {
        people.invalidate(change.person());
        first.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CompanyChanged change) {
        people.invalidateAll();
        first.invalidateAll();
    }
}
