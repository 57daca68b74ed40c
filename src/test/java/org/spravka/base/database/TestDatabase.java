package org.spravka.base.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database of tests: one real MariaDB for the whole run, one empty schema and one data directory for each application
 * context. Use it with {@code @SpravkaTest} or {@code @ContextConfiguration(initializers = TestDatabase.class)}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target/test-database").toAbsolutePath();
    private static final String RUN = Long.toString(ProcessHandle.current().pid());
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test_%s_%d".formatted(RUN, CONTEXTS.incrementAndGet());
        var server = Server.RUNNING;
        context.getBeanFactory().addBeanPostProcessor(new FailingStatements());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url",
                                server.urlOf(name),
                                "spring.datasource.username",
                                server.getUsername(),
                                "spring.datasource.password",
                                server.getPassword(),
                                "spring.datasource.hikari.maximum-pool-size",
                                "8",
                                "spring.datasource.hikari.connection-timeout",
                                "5000",
                                "server.shutdown",
                                "immediate",
                                "spravka.data-dir",
                                "target/test-data/" + name)));
    }

    /** Started when the first test needs it, stopped when the JVM ends and the last application has closed. */
    private static final class Server {
        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            var server = new EmbeddedMariaDb(FOLDER);
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }
}
