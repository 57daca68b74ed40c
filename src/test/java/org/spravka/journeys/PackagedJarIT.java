package org.spravka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an administrator runs it, with its embedded database, killed without warning. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/spravka.jar").toAbsolutePath();
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String TOKEN = "only-for-this-test-0123456789abcdef0123";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Started> all = new ArrayList<>();

    private record Started(Process process, Path log) {

        String output() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String address() {
            var port = PORT.matcher(output());
            return port.find() ? "http://localhost:" + port.group(1) : "";
        }
    }

    @TempDir
    Path folder;

    @Test
    void whatWasPublishedSurvivesAKilledProcessAndTwoStartsOnOneFolderAreRefused() throws Exception {
        var first = start("first");
        untilReady(first);
        publish(first);

        var second = start("second");
        assertThat(second.process().waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(second.process().exitValue()).isNotZero();
        assertThat(second.output()).contains("Another Spravka is running on the data directory");

        first.process().destroyForcibly().waitFor();
        var third = start("third");
        untilReady(third);
        assertThat(get(third, "/help/kept?lang=en"))
                .contains("<h1 id=\"top\">Kept</h1>")
                .contains("It is still here.");
    }

    private Started start(String name) throws IOException {
        var log = folder.resolve(name + ".log");
        var content = Files.createDirectories(folder.resolve("content"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--spravka.data-dir=" + folder.resolve("data"),
                        "--spravka.content.location=" + content,
                        "--spravka.admin.email=admin@jar.example",
                        "--spravka.admin.password=only-for-this-test",
                        "--spravka.admin.token=" + TOKEN)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var started = new Started(process, log);
        all.add(started);
        return started;
    }

    private void untilReady(Started server) {
        Awaitility.await()
                .atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> send(HttpRequest.newBuilder(URI.create(server.address() + "/actuator/health/readiness")))
                                .statusCode()
                        == 200);
    }

    private void publish(Started server) throws Exception {
        Files.createDirectories(folder.resolve("content/notes/things"));
        Files.writeString(folder.resolve("content/notes/things/first.en.md"), "# First\n\nA page.\n");
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> get(server, "/help/first?lang=en").contains("A page."));
        var draft = send(HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/pages/kept?locale=en"))
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"topic\":\"things\",\"title\":\"Kept\",\"markdown\":\"It is still here.\"}")));
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
        var published =
                send(HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/pages/kept/publish?locale=en"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"comment\":\"For keeps\"}")));
        assertThat(published.body()).contains("\"number\":1");
    }

    private String get(Started server, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(
                request.header("Authorization", "Bearer " + TOKEN).build(), HttpResponse.BodyHandlers.ofString());
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var started : all) {
            started.process().destroy();
            if (!started.process().waitFor(30, TimeUnit.SECONDS)) {
                started.process().destroyForcibly().waitFor();
            }
        }
    }
}
