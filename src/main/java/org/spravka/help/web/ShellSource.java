package org.spravka.help.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Learns Vaadin's document by asking this server for it once, as any browser would, when it is ready. */
@Component
class ShellSource {

    private static final Logger log = LoggerFactory.getLogger(ShellSource.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final AtomicReference<Shell> shell = new AtomicReference<>(Shell.PLAIN);

    Shell get() {
        return shell.get();
    }

    @EventListener
    void learn(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            learn(URI.create("http://localhost:" + context.getWebServer().getPort() + "/login"));
        }
    }

    private void learn(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(LIMIT)
                    .header("Accept", "text/html")
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var document = Jsoup.parse(answer.body(), address.toString());
            if (document.getElementById("outlet") == null) {
                throw new IOException("answered %d without Vaadin's outlet".formatted(answer.statusCode()));
            }
            shell.set(Shell.of(document));
        } catch (IOException e) {
            log.warn("Reader pages stay without live search and feedback, because {} {}", address, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
