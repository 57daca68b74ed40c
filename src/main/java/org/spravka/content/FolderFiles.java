package org.spravka.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spravka.content.FolderFile.Kind;
import org.springframework.data.jpa.repository.JpaRepository;

interface FolderFiles extends JpaRepository<FolderFileEntity, Long> {

    Optional<FolderFileEntity> findByKindAndSlugAndLocale(Kind kind, String slug, String locale);

    List<FolderFileEntity> findByKindAndSlugIn(Kind kind, Collection<String> slugs);
}
