import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills a server with kill -9 while editors write and publish through its API, again and again, every second time its database
 * with it, and looks after each start whether everything that was acknowledged is still there.
 *
 * <p>{@code java src/bench/KillWhileWriting.java TIMES PORT FOLDER COMMAND...}: COMMAND starts the server, such as
 * {@code java -jar target/spravka.jar}; FOLDER is empty or missing and is left there for whoever wants to look.
 */
class KillWhileWriting {

    private static final int EDITORS = 6;
    private static final int PAGES = 4;
    private static final String TOKEN = "only-for-this-bench-0123456789abcdef";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Random random = new Random(4);
    private final List<String> command = new ArrayList<>();
    private final Path folder;
    private final String api;

    /** What the server has said yes to, by page: words that were saved, and the highest revision that was published. */
    private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> published = new ConcurrentHashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger publications = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger words = new AtomicInteger();

    private KillWhileWriting(String port, Path folder, List<String> server) throws IOException {
        this.folder = folder;
        api = "http://localhost:" + port + "/api/v1/pages/";
        var topic = Files.createDirectories(folder.resolve("content/kills/tasks"));
        Files.writeString(topic.resolve("start.ru.md"), "# Начало\n\nТекст.\n");
        command.addAll(server);
        command.addAll(List.of(
                "--server.port=" + port,
                "--spravka.data-dir=" + folder.resolve("data"),
                "--spravka.content.location=" + folder.resolve("content"),
                "--spravka.admin.email=bench@bench.example",
                "--spravka.admin.password=only-for-this-bench",
                "--spravka.admin.token=" + TOKEN));
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new KillWhileWriting(
                arguments[1],
                Path.of(arguments[2]).toAbsolutePath(),
                List.of(arguments).subList(3, arguments.length));
        var times = Integer.parseInt(arguments[0]);
        for (int round = 1; round <= times; round++) {
            bench.writeAndKill(round);
        }
        var server = bench.start();
        bench.verify();
        server.destroy();
        server.waitFor();
        System.out.printf(
                "%d kills, %d saves and %d publications acknowledged, %d requests cut off: nothing lost%n",
                times, bench.saves.get(), bench.publications.get(), bench.cutOff.get());
    }

    private void writeAndKill(int round) throws Exception {
        var server = start();
        if (round > 1) {
            verify();
        }
        for (int page = 0; page < PAGES; page++) {
            create("kill-" + round + "-" + page);
        }
        var writing = new AtomicBoolean(true);
        var editors = new ArrayList<Thread>();
        for (int i = 0; i < EDITORS; i++) {
            var seed = round * 100 + i;
            editors.add(Thread.startVirtualThread(() -> write(round, new Random(seed), writing)));
        }
        Thread.sleep(1500 + random.nextInt(4000));
        var database = round % 2 == 0
                ? server.descendants().toList()
                : List.<ProcessHandle>of();
        server.destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        server.waitFor();
        writing.set(false);
        for (var editor : editors) {
            editor.join();
        }
        System.out.printf(
                "round %d: killed%s; %d saves, %d publications acknowledged so far%n",
                round, database.isEmpty() ? "" : " with its database", saves.get(), publications.get());
    }

    private Process start() throws Exception {
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log")))
                .start();
        var health = URI.create(api.replace("/api/v1/pages/", "/actuator/health/readiness"));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw new IllegalStateException("The server has ended; see " + folder.resolve("log"));
            }
            try {
                if (http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return server;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The server is not ready after " + PATIENCE);
    }

    private void create(String slug) throws Exception {
        var answer = send(
                "PUT",
                slug + "?locale=ru",
                "{\"topic\":\"tasks\",\"title\":\"" + slug + "\",\"markdown\":\"Начало.\\n\"}",
                Map.of("If-None-Match", "*"));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Not created: " + answer.body());
        }
        acknowledged.put(slug, ConcurrentHashMap.newKeySet());
    }

    /** Saves, and now and then publishes, on a page that others write on as well, until the server is gone. */
    private void write(int round, Random random, AtomicBoolean writing) {
        while (writing.get()) {
            var slug = "kill-" + round + "-" + random.nextInt(PAGES);
            try {
                if (random.nextInt(6) == 0) {
                    publish(slug);
                } else {
                    save(slug, "слово" + words.incrementAndGet());
                }
            } catch (IOException gone) {
                cutOff.incrementAndGet();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void save(String slug, String word) throws IOException, InterruptedException {
        var now = send("GET", slug + "/draft?locale=ru", null, Map.of());
        if (now.statusCode() == 404) {
            now = send("GET", slug + "?locale=ru", null, Map.of());
        }
        if (now.statusCode() != 200) {
            return;
        }
        var markdown = field(now.body(), "markdown") + "\\nАбзац " + word + ".\\n";
        var saved = send(
                "PUT",
                slug + "/draft?locale=ru",
                "{\"markdown\":\"" + markdown + "\"}",
                Map.of("If-Match", now.headers().firstValue("ETag").orElse("")));
        if (saved.statusCode() == 200) {
            acknowledged.get(slug).add(word);
            saves.incrementAndGet();
        }
    }

    private void publish(String slug) throws IOException, InterruptedException {
        var answer = send("POST", slug + "/publish?locale=ru", "{\"comment\":\"\"}", Map.of());
        if (answer.statusCode() == 200) {
            published.merge(slug, number(answer.body(), "number"), Math::max);
            publications.incrementAndGet();
        }
    }

    private void verify() throws Exception {
        for (var page : acknowledged.entrySet()) {
            verify(page.getKey(), page.getValue());
        }
    }

    private void verify(String slug, Set<String> words) throws Exception {
        var texts = new StringBuilder();
        var draft = send("GET", slug + "/draft?locale=ru", null, Map.of());
        if (draft.statusCode() == 200) {
            texts.append(field(draft.body(), "markdown"));
        }
        var revisions = send("GET", slug + "/revisions?locale=ru", null, Map.of());
        var last = 0;
        if (revisions.statusCode() == 200) {
            var numbers = Pattern.compile("\"number\":(\\d+)").matcher(revisions.body());
            var expected = -1;
            while (numbers.find()) {
                var number = Integer.parseInt(numbers.group(1));
                check(expected < 0 || number == expected, slug + " has no revision " + expected);
                last = Math.max(last, number);
                expected = number - 1;
            }
            check(expected <= 0, slug + " begins with revision " + (expected + 1));
        }
        check(last >= published.getOrDefault(slug, 0), slug + " lost a revision that was acknowledged");
        for (int number = 1; number <= last; number++) {
            var revision = send("GET", slug + "?locale=ru&revision=" + number, null, Map.of());
            check(revision.statusCode() == 200, slug + " does not answer with revision " + number);
            verifyHash(slug, revision.body());
            texts.append(field(revision.body(), "markdown"));
        }
        var said = texts.toString();
        words.forEach(it -> check(said.contains("Абзац " + it + "."), slug + " lost " + it));
    }

    /** As {@code PageText} has it: over title, summary, labels, text and pictures, a zero after each. */
    private static void verifyHash(String slug, String revision) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : List.of(text(revision, "title"), text(revision, "summary"), "", text(revision, "markdown"), "")) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        check(hash.equals(field(revision, "sha256")), slug + ": a hash does not verify");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("LOST: " + otherwise);
        }
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        new HashMap<>(headers).forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The text of a field as it stands in the JSON, escapes and all. */
    private static String field(String json, String name) {
        var matcher = Pattern.compile("\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String text(String json, String name) {
        return Pattern.compile("\\\\(.)")
                .matcher(field(json, name))
                .replaceAll(it -> Matcher.quoteReplacement(it.group(1).equals("n") ? "\n" : it.group(1)));
    }

    private static int number(String json, String name) {
        var matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        if (!matcher.find()) {
            throw new UncheckedIOException(new IOException("No " + name + " in " + json));
        }
        return Integer.parseInt(matcher.group(1));
    }
}
