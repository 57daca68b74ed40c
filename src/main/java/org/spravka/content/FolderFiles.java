package org.spravka.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FolderFiles extends JpaRepository<FolderFileEntity, String> {

    Optional<FolderFileEntity> findBySlugAndLocale(String slug, String locale);

    List<FolderFileEntity> findByLocaleNot(String locale);
}
