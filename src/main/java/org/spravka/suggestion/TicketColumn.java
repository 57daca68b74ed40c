package org.spravka.suggestion;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a column of a table of solved tickets may hold, known by its name as desks and spreadsheets write it. */
public enum TicketColumn {
    /** Slug or address of the page that answered: the only one that every row needs. */
    PAGE("page", "slug", "article", "answer", "url", "link", "страница", "статья", "ссылка", "ответ", "адрес"),
    SUBJECT("subject", "title", "summary", "тема", "заголовок", "тема письма", "название"),
    TEXT("text", "description", "body", "message", "question", "текст", "описание", "сообщение", "вопрос", "обращение"),
    LOCALE("locale", "language", "lang", "язык"),
    CATEGORY("category", "категория", "категория обращения"),
    TOPIC("topic", "тема обращения", "подкатегория");

    private final List<String> names;

    TicketColumn(String... names) {
        this.names = List.of(names);
    }

    /** Which column holds what, by number from 0, as far as their names tell. A name that is written better counts more. */
    static Map<TicketColumn, Integer> in(List<String> header) {
        var plain = header.stream().map(TicketColumn::plain).toList();
        var found = new EnumMap<TicketColumn, Integer>(TicketColumn.class);
        for (var column : values()) {
            column.names.stream()
                    .mapToInt(plain::indexOf)
                    .filter(it -> it >= 0)
                    .findFirst()
                    .ifPresent(it -> {
                        if (!found.containsValue(it)) {
                            found.put(column, it);
                        }
                    });
        }
        return found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[_\\s]+", " ")
                .strip();
    }
}
