import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How long after the last key the suggestions beside a ticket form are painted, in a real browser: the pause in typing, the way to
 * the server and back, and drawing included. Run by {@code suggestions.sh} with the address of a running Spravka on the shipped
 * pages, e-mail and password of somebody who may file.
 */
public final class SuggestionPaint {

    private static final int KEY_MILLIS = 60;
    private static final int SETTLE_MILLIS = 700;
    private static final int WARM = 8;

    private static final List<String> SUBJECTS = List.of(
            "не запускается обзвон", "обзовн не идет со вчера", "как пополнить баланс", "jndtn yt cnhjbncz",
            "отчет пустой за вчера", "вебхук не приходит", "webhook дважды приходит", "бот не слышит клиента",
            "сценарий не сохраняется", "где взять токен api", "не приходит смс", "номер определяется как спам",
            "оператор не видит чат", "как добавить сотрудника", "закрывающие документы за месяц", "телеграм бот молчит",
            "запись разговора не открывается", "перезвон если занято", "файл с клиентами не грузится", "ошибка 401 при запросе",
            "whatsapp шаблон отклонен", "изменить реквизиты компании", "не могу войти в кабинет", "автоответчик не определяется",
            "сколько стоит минута", "битрикс не передает сделку", "как скопировать сценарий", "статистика чатов не видна",
            "отложенная рассылка ушла сразу", "короткие ссылки в смс", "звонки идут ночью", "дозвон низкий что делать");

    /** A letter that the keyboard of the browser lacks comes without a key event, so that the input counts as the key. */
    private static final String WATCH = """
            () => {
              window.lastKey = 0;
              window.painted = null;
              addEventListener('input', () => { window.lastKey = performance.now(); window.painted = null; }, true);
              new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
                window.painted = performance.now() - window.lastKey;
              }))).observe(document.querySelector('.suggestion-panel .suggestions'), { childList: true, subtree: true });
            }
            """;

    private SuggestionPaint() {}

    public static void main(String[] arguments) {
        try (var playwright = Playwright.create()) {
            var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            var page = browser.newPage(new Browser.NewPageOptions().setLocale("ru-RU").setBaseURL(arguments[0]));
            signIn(page, arguments[1], arguments[2]);
            tell(measured(page));
        }
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate("/login?next=/tickets/new");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        page.locator("a.card").first().click();
        page.locator("a.topic-choice-card").first().click();
        page.locator("vaadin-text-field input").first().waitFor();
        page.evaluate(WATCH);
    }

    /** Where the last key changes nothing, nothing is painted, and nothing is measured. */
    private static double[] measured(Page page) {
        var subject = page.locator("vaadin-text-field input").first();
        var keys = new Locator.PressSequentiallyOptions().setDelay(KEY_MILLIS);
        var millis = DoubleStream.builder();
        for (int i = 0; i < SUBJECTS.size(); i++) {
            subject.fill("");
            page.waitForTimeout(SETTLE_MILLIS);
            subject.pressSequentially(SUBJECTS.get(i), keys);
            page.waitForTimeout(2 * SETTLE_MILLIS);
            if (i >= WARM && page.evaluate("window.painted") instanceof Number painted) {
                millis.add(painted.doubleValue());
            }
        }
        return millis.build().toArray();
    }

    private static void tell(double[] millis) {
        Arrays.sort(millis);
        System.out.printf("last key to paint: p50 %.0f ms, p95 %.0f ms, longest %.0f ms (%d subjects)%n",
                millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length - 1], millis.length);
    }
}
