package org.spravka.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CompanyTable extends JpaRepository<CompanyEntity, Long> {

    List<CompanyEntity> findAllByOrderByNameAscIdAsc();

    List<CompanyEntity> findByParentIdOrderByNameAscIdAsc(long parent);

    List<CompanyEntity> findByParentIdAndOpenToResellerTrue(long parent);

    Optional<CompanyEntity> findByNumber(String number);

    Optional<CompanyEntity> findFirstByNameOrderById(String name);
}
