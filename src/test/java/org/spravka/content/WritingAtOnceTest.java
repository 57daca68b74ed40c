package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

/** Several editors whose saves meet on the server at the same moment. */
@SpravkaTest
class WritingAtOnceTest {

    private static final Locale RU = Locale.of("ru");
    private static final int EDITORS = 4;
    private static final int SAVES = 12;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    History history;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void aPage() {
        AsSystem.run(() -> {
            if (catalog.topic("at-once-tasks").isEmpty()) {
                arranging.createCategory("at-once", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("at-once", "at-once-tasks", Map.of(RU, new Naming("Задания", "")), "");
                drafts.create("at-once", "at-once-tasks", RU, text("Начало."), Author.named("Anna"));
            }
        });
    }

    @Test
    void noSaveThatWasAcknowledgedIsOverwrittenByOneThatHasNotSeenIt() throws Exception {
        var acknowledged = new ArrayList<String>();
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            var all = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < EDITORS; i++) {
                all.add(editors.submit(editor("editor" + i)));
            }
            for (var it : all) {
                acknowledged.addAll(it.get());
            }
        }

        var texts = new StringBuilder();
        history.of("at-once", RU).forEach(it -> texts.append(it.text().markdown()));
        AsSystem.get(() -> drafts.find("at-once", RU))
                .ifPresent(it -> texts.append(it.text().markdown()));
        assertThat(acknowledged)
                .hasSize(EDITORS * SAVES)
                .allMatch(it -> texts.toString().contains(it));
    }

    /** Saves and sometimes publishes until enough is acknowledged; what is refused as stale is given up. */
    private Callable<List<String>> editor(String name) {
        return () -> {
            var acknowledged = new ArrayList<String>();
            for (int i = 0; acknowledged.size() < SAVES; i++) {
                var word = name + "x" + i + ".";
                AsSystem.run(() -> {
                    try {
                        var seen = drafts.open("at-once", RU);
                        var before = seen.text().map(PageText::markdown).orElse("");
                        var draft = drafts.save(
                                "at-once", RU, text(before + "\n\n" + word), seen.seen(), Author.named(name));
                        acknowledged.add(word);
                        if (word.endsWith("7.")) {
                            publishing.publish("at-once", RU, draft.state(), "", false, Author.named(name));
                        }
                    } catch (DraftStale | NoDraft overtaken) {
                        // Somebody else was first.
                    }
                });
            }
            return acknowledged;
        };
    }

    private static PageText text(String markdown) {
        return new PageText("Страница", "", List.of(), markdown);
    }
}
