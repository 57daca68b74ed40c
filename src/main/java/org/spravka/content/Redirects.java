package org.spravka.content;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Redirects extends JpaRepository<RedirectEntity, String> {

    @Query("select r from RedirectEntity r join fetch r.page where r.slug in :slugs")
    List<RedirectEntity> findWithPages(Collection<String> slugs);
}
