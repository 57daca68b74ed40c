package org.spravka.account;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this server is reached from the machine it runs on, for links in the log. */
@Component
class ServerAddress {

    private final Environment environment;

    ServerAddress(Environment environment) {
        this.environment = environment;
    }

    /** Without a slash at its end; empty if no server runs. */
    Optional<String> address() {
        var scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        var contextPath = environment.getProperty("server.servlet.context-path", "");
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> "%s://localhost:%s%s".formatted(scheme, port, contextPath));
    }
}
