import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How fast old revisions and long histories are served, and how that grows. Start Spravka with {@code --spravka.admin.token=TOKEN},
 * then: {@code java src/bench/Revisions.java http://localhost:8080 TOKEN [revisions, 1000 if not given]}. Every address is asked
 * for once, so that nothing comes out of the cache of finished documents.
 */
public final class Revisions {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int WORDS = 800;
    private static final int WARM = 200;

    private static String site = "";
    private static String token = "";

    private Revisions() {}

    public static void main(String[] arguments) throws Exception {
        site = arguments[0];
        token = arguments[1];
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
        var slug = "bench-" + count + "-" + System.currentTimeMillis();
        write(slug, count);
        System.out.printf("%d revisions of %d words%n", count, WORDS);
        var order = new Random(1)
                .ints(1, count)
                .distinct()
                .limit(Math.min(count - 1, 700))
                .toArray();
        tell("old revision", Arrays.stream(order).skip(Math.min(WARM, order.length / 3)).toArray(), Arrays.copyOf(order, Math.min(WARM, order.length / 3)),
                number -> "/help/%s/v/%d?lang=ru".formatted(slug, number));
        var queries = IntStream.range(0, 60).toArray();
        tell("history", Arrays.copyOfRange(queries, 20, 60), Arrays.copyOf(queries, 20),
                number -> "/help/%s/history?lang=ru&from=19%02d-01-01".formatted(slug, number));
        tell("comparison", Arrays.copyOfRange(order, order.length / 2, order.length), Arrays.copyOf(order, order.length / 2),
                number -> "/help/%s/compare/%d/%d?lang=ru".formatted(slug, number, count));
    }

    private static void tell(String what, int[] measured, int[] warming, IntFunction<String> address) throws Exception {
        for (int number : warming) {
            get(address.apply(number));
        }
        var millis = new double[measured.length];
        for (int i = 0; i < measured.length; i++) {
            long start = System.nanoTime();
            get(address.apply(measured[i]));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-14s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   (%d requests)%n", what,
                millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length * 99 / 100], millis.length);
    }

    private static void get(String path) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    private static void write(String slug, int count) throws Exception {
        var random = new Random(3);
        var words = new String[WORDS];
        Arrays.setAll(words, i -> "слово" + random.nextInt(3000));
        call("PUT", "/api/v1/pages/" + slug + "?locale=ru", "If-None-Match", "*",
                "{\"topic\":\"calls-tasks\",\"title\":\"Длинная история\",\"markdown\":\"" + text(words) + "\"}");
        for (int i = 0; i < count; i++) {
            words[random.nextInt(WORDS)] = "правка" + i;
            if (i > 0) {
                call("PUT", "/api/v1/pages/" + slug + "/draft?locale=ru", "If-Match", etagOf(slug), "{\"markdown\":\"" + text(words) + "\"}");
            }
            call("POST", "/api/v1/pages/" + slug + "/publish?locale=ru", "Accept", "application/json", "{\"comment\":\"Правка " + i + "\"}");
        }
    }

    private static String etagOf(String slug) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + "/api/v1/pages/" + slug + "?locale=ru")).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).headers().firstValue("ETag").orElseThrow();
    }

    private static String text(String[] words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            text.append(words[i]).append(i % 40 == 39 ? ".\\n\\n" : " ");
        }
        return text.toString();
    }

    private static void call(String method, String path, String header, String value, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
