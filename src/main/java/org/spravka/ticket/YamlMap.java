package org.spravka.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a YAML text that knows the line of everything in it, so that what is wrong can be pointed at. */
final class YamlMap {

    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final int line;
    private final String what;

    private YamlMap(Node node, String what) {
        this.line = lineOf(node);
        this.what = what;
        if (!(node instanceof MappingNode mapping)) {
            throw new FormUnreadable(line, "%s is settings as \"name: value\", but this is not".formatted(what));
        }
        for (var entry : mapping.getValue()) {
            var key = scalar(entry.getKeyNode(), "a name");
            if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                throw new FormUnreadable(lineOf(entry.getKeyNode()), "%s has \"%s\" twice".formatted(what, key));
            }
        }
    }

    /** @return empty for a text with nothing in it */
    static Optional<YamlMap> parse(String yaml, String what) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .filter(root -> !root.getTag().equals(Tag.NULL))
                    .map(root -> new YamlMap(root, what));
        } catch (MarkedYamlEngineException e) {
            throw new FormUnreadable(lineOf(e.getProblemMark()), "This is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new FormUnreadable(1, "This is not YAML: " + e.getMessage());
        }
    }

    /** @throws FormUnreadable if there is a name that is none of these, as when one is misspelt */
    YamlMap allowing(Set<String> names) {
        entries.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new FormUnreadable(
                        lineOf(value),
                        "%s has no setting \"%s\"; it has %s".formatted(what, name, String.join(", ", names)));
            }
        });
        return this;
    }

    Set<String> names() {
        return entries.keySet();
    }

    int line() {
        return line;
    }

    int line(String name) {
        var node = entries.get(name);
        return node == null ? line : lineOf(node);
    }

    FormUnreadable wrong(String name, String reason) {
        return new FormUnreadable(line(name), reason);
    }

    @Nullable
    String text(String name) {
        var node = entries.get(name);
        return node == null ? null : scalar(node, "\"" + name + "\"");
    }

    String needed(String name) {
        var text = text(name);
        if (text == null || text.isBlank()) {
            throw new FormUnreadable(line, "%s needs \"%s\"".formatted(what, name));
        }
        return text;
    }

    boolean flag(String name) {
        var text = text(name);
        if (text == null) {
            return false;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(name, "\"%s\" is true or false, but here it is \"%s\"".formatted(name, text));
        }
        return text.equals("true");
    }

    /** One value or a list of them. */
    List<String> texts(String name) {
        var node = entries.get(name);
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(it -> scalar(it, "each of \"" + name + "\""))
                    .toList();
        }
        return node == null ? List.of() : List.of(scalar(node, "\"" + name + "\""));
    }

    boolean isMap(String name) {
        return entries.get(name) instanceof MappingNode;
    }

    @Nullable
    YamlMap map(String name) {
        var node = entries.get(name);
        return node == null ? null : new YamlMap(node, "\"" + name + "\"");
    }

    List<YamlMap> maps(String name, String each) {
        var node = entries.get(name);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw wrong(name, "\"%s\" is a list, each line of it starting with \"-\"".formatted(name));
        }
        var maps = new ArrayList<YamlMap>();
        list.getValue().forEach(it -> maps.add(new YamlMap(it, each)));
        return maps;
    }

    private static String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
        }
        throw new FormUnreadable(lineOf(node), what + " is one value, but this is a list or settings");
    }

    private static int lineOf(Node node) {
        return lineOf(node.getStartMark());
    }

    private static int lineOf(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
