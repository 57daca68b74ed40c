package org.spravka.base.database;

import org.spravka.base.DataDirectory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded MariaDB unless {@code spring.datasource.url} names an outside one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    @Bean
    EmbeddedMariaDb embeddedMariaDb(DataDirectory data) {
        return new EmbeddedMariaDb(data.folder("database"));
    }
}
