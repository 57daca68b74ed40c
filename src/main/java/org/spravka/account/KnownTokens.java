package org.spravka.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.account.AccessTokenEntity.Grant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The tokens in use, held in memory by their hashes. Revoking one counts on this node at once, on others after half a minute. */
@Component
class KnownTokens {

    private final AccessTokenTable table;
    private final LoadingCache<String, @Nullable Grant> grants;

    KnownTokens(AccessTokenTable table) {
        this.table = table;
        this.grants = Caffeine.newBuilder()
                .maximumSize(10_000)
                .refreshAfterWrite(Duration.ofSeconds(30))
                .executor(Thread::startVirtualThread)
                .<String, @Nullable Grant>build(this::read);
    }

    private @Nullable Grant read(String hash) {
        return table.findByHash(hash).map(AccessTokenEntity::grant).orElse(null);
    }

    Optional<Grant> find(Secret token) {
        return Optional.ofNullable(grants.get(token.hash()));
    }

    @TransactionalEventListener
    void on(TokenRevoked revoked) {
        grants.invalidate(revoked.hash());
    }

    record TokenRevoked(String hash) {}
}
