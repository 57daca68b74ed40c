package org.spravka.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonTable extends JpaRepository<PersonEntity, Long> {

    Optional<PersonEntity> findByEmail(String email);

    List<PersonEntity> findByCompanyIdOrderByNameAscIdAsc(long company);

    /** @param like a pattern in lower case; {@code %} finds all */
    @Query("""
            select p from PersonEntity p left join p.company c
            where (lower(p.name) like :like or p.email like :like or lower(c.name) like :like or c.number like :like)
              and (:company is null or c.id = :company)
              and (:role is null or :role member of p.roles)
              and (:active is null
                or :active = true and p.active = true and (c.id is null or c.active = true)
                or :active = false and (p.active = false or c.active = false))
            order by p.name, p.id""")
    List<PersonEntity> search(
            String like, @Nullable Long company, @Nullable Role role, @Nullable Boolean active, Pageable page);

    /** Those who can sign in and have this role, the oldest account first. */
    @Query("""
            select p from PersonEntity p left join p.company c
            where :role member of p.roles and p.active = true and (c.id is null or c.active = true)
            order by p.id""")
    List<PersonEntity> activeWith(Role role, Limit limit);

    @Query("select count(p) > 0 from PersonEntity p where :role member of p.roles")
    boolean existsWith(Role role);
}
