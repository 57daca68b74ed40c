package org.spravka.editing.ui;

import java.time.Instant;
import java.util.regex.Pattern;
import org.spravka.content.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written in a browser and never reached the server, or was set aside there.
 *
 * @param id by which that browser knows it
 * @param seen what it continues
 */
record KeptWording(String id, Wording wording, Seen seen, Instant at) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DRAFT = Pattern.compile("draft (\\d{1,18}) (\\d{1,18})");
    private static final Pattern REVISION = Pattern.compile("revision (\\d{1,9})");

    static KeptWording read(JsonNode json) {
        return new KeptWording(
                json.path("id").asString(),
                JSON.treeToValue(json.path("wording"), Wording.class),
                seen(json.path("seen").asString()),
                Instant.ofEpochMilli(json.path("at").asLong()));
    }

    static JsonNode json(Wording wording) {
        return JSON.valueToTree(wording);
    }

    static String text(Seen seen) {
        return switch (seen) {
            case Seen.DraftAt(var draft, var version) -> "draft %d %d".formatted(draft, version);
            case Seen.RevisionAt(var number) -> "revision " + number;
            case Seen.Nothing() -> "nothing";
        };
    }

    /** What cannot be read counts as having seen nothing, so that it never overwrites anything unseen. */
    private static Seen seen(String text) {
        var draft = DRAFT.matcher(text);
        if (draft.matches()) {
            return new Seen.DraftAt(Long.parseLong(draft.group(1)), Long.parseLong(draft.group(2)));
        }
        var revision = REVISION.matcher(text);
        return revision.matches() ? new Seen.RevisionAt(Integer.parseInt(revision.group(1))) : new Seen.Nothing();
    }
}
