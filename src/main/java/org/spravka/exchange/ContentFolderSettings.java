package org.spravka.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content folder lies.
 *
 * @param location read at start and on change; need not be there
 */
@ConfigurationProperties("spravka.content")
public record ContentFolderSettings(@DefaultValue("content") Path location) {

    public ContentFolderSettings {
        location = location.toAbsolutePath().normalize();
    }
}
