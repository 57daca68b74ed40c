package org.spravka.content;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Translations extends JpaRepository<Translation, Long> {

    @Query("select t from Translation t where t.page.slug = :slug and t.locale = :locale")
    Optional<Translation> find(String slug, String locale);

    /** Locks the row until the transaction ends: whoever numbers a revision or moves the pointer holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Translation t where t.page.slug = :slug and t.locale = :locale")
    Optional<Translation> lock(String slug, String locale);

    /** @see #lock */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Translation t where t.page in :pages")
    List<Translation> lockAll(Collection<PageEntity> pages);

    List<Translation> findByPage(PageEntity page);
}
