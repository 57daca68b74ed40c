package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed inside a component in the browser, so that neither reload, back, expiry of the session nor a dead
 * connection loses it. Text is kept with each keystroke by the browser alone; what cannot be read there, such as a choice, is
 * kept as soon as the server has noted it by {@link #note}.
 */
public final class BrowserDraft implements Serializable {

    private static final String FIELD = "data-draft";
    private static final String AT = "@at";
    private static final String VALUE = "data-draft-value";
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String KEEP = """
            const read = () => {
              try { return JSON.parse(localStorage.getItem($0)) ?? {}; } catch { return {}; }
            };
            const keep = () => {
              const values = read();
              for (const field of this.querySelectorAll('[data-draft]')) {
                values[field.dataset.draft] = field.dataset.draftValue ?? String(field.value ?? '');
              }
              values['@at'] = String(Date.now());
              try { localStorage.setItem($0, JSON.stringify(values)); } catch { /* no storage, no draft */ }
              clearTimeout(this.draftPause);
              this.draftPause = setTimeout(() => this.dispatchEvent(new CustomEvent('draft-pause')), 1500);
            };
            const found = JSON.stringify(read());
            if (!this.keepsDraft) {
              this.keepsDraft = true;
              this.addEventListener('input', () => setTimeout(keep));
              this.addEventListener('change', () => setTimeout(keep));
              new MutationObserver(keep).observe(this, {subtree: true, attributeFilter: ['data-draft-value']});
            }
            return found;
            """;

    private final Component root;
    private final String name;

    /** @param name of the draft, one for each person and thing that is written */
    public BrowserDraft(Component root, String name) {
        this.root = root;
        this.name = "spravka." + name;
    }

    /** Lets a field take part whose value the browser knows as its text. */
    public static void keep(Component field, String key) {
        field.getElement().setAttribute(FIELD, key);
    }

    /** Lets a field take part by a value that only the server knows. */
    public static void note(Component field, String key, String value) {
        keep(field, key);
        field.getElement().setAttribute(VALUE, value);
    }

    /** Begins to keep, and hands out what was kept before, empty if nothing was. Called once the fields are there. */
    public void begin(Consumer<Map<String, String>> restore) {
        root.getElement()
                .executeJs(KEEP, name)
                .then(String.class, found -> restore.accept(JsonMapper.shared().readValue(found, VALUES)));
    }

    /** Tells of each longer pause in writing. */
    public void onPause(Runnable pause) {
        root.getElement().addEventListener("draft-pause", event -> pause.run());
    }

    /** When these values were kept, the beginning of time if that is not known. */
    public static Instant keptAt(Map<String, String> kept) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(kept.getOrDefault(AT, "0")));
        } catch (NumberFormatException e) {
            return Instant.EPOCH;
        }
    }

    /** What was written has arrived where it belongs. */
    public void forget(UI ui) {
        ui.getPage().executeJs("try { localStorage.removeItem($0); } catch { /* there was none */ }", name);
    }
}
