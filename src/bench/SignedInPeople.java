import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Signs in so many times, each in a session of its own, and opens a live page in each as a browser would. */
class SignedInPeople {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("name=\"_csrf_parameter\" content=\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        for (int person = 0; person < Integer.parseInt(arguments[3]); person++) {
            open(arguments[0], arguments[1], arguments[2]);
        }
    }

    private static void open(String address, String email, String password) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var login = send(http, HttpRequest.newBuilder(URI.create(address + "/login")));
        var form = "username=" + encoded(email) + "&password=" + encoded(password);
        var token = CSRF.matcher(login);
        var name = PARAMETER.matcher(login);
        if (token.find()) {
            form += "&" + (name.find() ? name.group(1) : "_csrf") + "=" + encoded(token.group(1));
        }
        send(http, HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        var page = send(http, HttpRequest.newBuilder(URI.create(address + "/tickets")));
        if (!page.contains("id=\"outlet\"")) {
            throw new IllegalStateException("Not signed in: " + page.substring(0, Math.min(300, page.length())));
        }
        var live = send(http, HttpRequest.newBuilder(URI.create(
                address + "/?v-r=init&location=tickets&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280")));
        if (!live.contains("\"v-uiId\"") && !live.contains("appId")) {
            throw new IllegalStateException("No live page: " + live.substring(0, Math.min(300, live.length())));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
