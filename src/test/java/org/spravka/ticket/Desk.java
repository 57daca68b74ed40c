package org.spravka.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.content.Naming;

/** A help centre with one category and one topic that has a form, and tickets to file on it. */
public final class Desk {

    public static final Locale RU = Locale.of("ru");
    public static final String TOPIC = "calls-tasks";
    public static final String FORM = """
            fields:
              - {key: call-task-id, type: text, label: {ru: ID задания, en: Call task ID}, required: true, pattern: "[0-9]{1,12}", example: "1204"}
              - {key: screenshot, type: file, label: {ru: Снимок, en: Screenshot}}
            """;

    private Desk() {}

    public static void open(Catalog catalog, Arranging arranging, TicketForms forms) {
        AsSystem.run(() -> {
            if (catalog.category("calls").isEmpty()) {
                arranging.createCategory("calls", names("Звонки", "Calls"), "phone");
            }
            if (catalog.topic(TOPIC).isEmpty()) {
                arranging.createTopic("calls", TOPIC, names("Задания на обзвон", "Call tasks"), "");
            }
            forms.read(TOPIC, FORM);
        });
    }

    private static Map<Locale, Naming> names(String russian, String english) {
        return Map.of(RU, new Naming(russian, ""), Locale.ENGLISH, new Naming(english, ""));
    }

    public static NewTicket ticket(Person requester) {
        return ticket(requester, null);
    }

    public static NewTicket ticket(Person requester, @Nullable String key) {
        return ticket(Requester.of(requester), Map.of("call-task-id", "1204"), key);
    }

    public static NewTicket ticket(Requester requester, Map<String, String> answers, @Nullable String key) {
        return new NewTicket(
                RU,
                "calls",
                TOPIC,
                "Обзвон не идёт",
                "Задание стоит со вчерашнего дня.",
                Answers.of(answers),
                requester,
                key,
                List.of());
    }
}
