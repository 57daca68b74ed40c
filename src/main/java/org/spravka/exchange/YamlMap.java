package org.spravka.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Names and values in YAML, as they were written: {@code no} stays a word and {@code 1.10} keeps its zero. It knows the line of
 * each, and keeps what it could not make sense of.
 */
final class YamlMap {

    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final int firstLine;
    private final List<Unreadable> complaints = new ArrayList<>();

    private YamlMap(@Nullable MappingNode map, int firstLine) {
        this.firstLine = firstLine;
        if (map != null) {
            for (var entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    entries.put(name.getValue(), entry);
                }
            }
        }
    }

    /**
     * @param firstLine of the YAML in its file, from 1
     * @throws Unreadable if it is not YAML, or not names and values
     */
    static YamlMap read(String yaml, int firstLine) throws Unreadable {
        try {
            var root = new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .orElse(null);
            return switch (root) {
                case null -> new YamlMap(null, firstLine);
                case MappingNode map -> new YamlMap(map, firstLine);
                case ScalarNode nothing when nothing.getTag().equals(Tag.NULL) -> new YamlMap(null, firstLine);
                default ->
                    throw new Unreadable(
                            firstLine + lineOf(root.getStartMark()), "Names and values are expected (name: value)");
            };
        } catch (MarkedYamlEngineException e) {
            throw new Unreadable(firstLine + lineOf(e.getProblemMark()), "It is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new Unreadable(firstLine, "It is not YAML: " + e.getMessage());
        }
    }

    /** From 0. */
    private static int lineOf(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0);
    }

    /** What could not be made sense of so far; each was read as if it were not there. */
    List<Unreadable> complaints() {
        return complaints;
    }

    void complain(String key, String reason) {
        complaints.add(new Unreadable(lineOf(key), key + ": " + reason));
    }

    int lineOf(String key) {
        var entry = entries.get(key);
        return entry == null ? firstLine : firstLine + lineOf(entry.getKeyNode().getStartMark());
    }

    /** A value in one line. */
    Optional<String> text(String key) {
        var value = value(key);
        if (value != null && !(value instanceof ScalarNode)) {
            complain(key, "one value is expected");
        }
        return text(value);
    }

    /** A list; a single value counts as a list of one. */
    List<String> texts(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case SequenceNode list ->
                list.getValue().stream().flatMap(it -> text(it).stream()).toList();
            case ScalarNode single -> text(single).stream().toList();
            default -> {
                complain(key, "a list is expected");
                yield List.of();
            }
        };
    }

    /** Values by name; a single value has the name {@code fallback}. */
    Map<String, String> named(String key, String fallback) {
        var named = new LinkedHashMap<String, String>();
        if (value(key) instanceof MappingNode map) {
            for (var entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    text(entry.getValueNode()).ifPresent(it -> named.put(name.getValue(), it));
                }
            }
        } else {
            text(key).ifPresent(it -> named.put(fallback, it));
        }
        return named;
    }

    @Nullable
    Integer number(String key) {
        var text = text(key).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            complain(key, "a whole number is expected, but this is " + text);
            return null;
        }
    }

    boolean flag(String key) {
        return text(key)
                .filter(it -> it.equalsIgnoreCase("true") || it.equalsIgnoreCase("yes"))
                .isPresent();
    }

    private @Nullable Node value(String key) {
        var entry = entries.get(key);
        return entry == null || entry.getValueNode().getTag().equals(Tag.NULL) ? null : entry.getValueNode();
    }

    private static Optional<String> text(@Nullable Node node) {
        return node instanceof ScalarNode scalar && !node.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue().strip().replaceAll("\\s+", " ")).filter(it -> !it.isEmpty())
                : Optional.empty();
    }
}
