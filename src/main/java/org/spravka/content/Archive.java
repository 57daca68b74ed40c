package org.spravka.content;

import java.util.Locale;
import java.util.Optional;
import org.spravka.base.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Pages that readers no longer see, for editors. */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class Archive {

    private final CatalogReader reader;

    Archive(CatalogReader reader) {
        this.reader = reader;
    }

    /** An archived page by its newest revision, as it was and will be when it is taken back. */
    public Optional<PublishedPage> page(String slug, Locale locale) {
        return reader.archived(slug, locale);
    }
}
