package org.spravka.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.spravka.content.FileStore;
import org.springframework.web.util.UriUtils;

/** Finds the files beside a page that its text shows or offers. */
final class Beside {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern TARGET = Pattern.compile(
            "]\\(\\s*(?:<([^>]+)>|([^\\s)<>]+))|^ {0,3}\\[[^]]+]:\\s*<?([^\\s<>]+)|\\bsrc\\s*=\\s*[\"']([^\"']+)");

    private Beside() {}

    /** Paths from the page's file to the line on which each stands first. */
    static Map<String, Integer> in(String markdown) {
        var found = new LinkedHashMap<String, Integer>();
        var number = 0;
        var fence = "";
        for (var line : markdown.split("\n", -1)) {
            number++;
            var edge = FENCE.matcher(line);
            if (edge.matches()) {
                fence = fence.isEmpty() ? edge.group(1) : edge.group(1).startsWith(fence) ? "" : fence;
            } else if (fence.isEmpty()) {
                collect(line, number, found);
            }
        }
        return found;
    }

    private static void collect(String line, int number, Map<String, Integer> found) {
        if (!line.contains("](") && !line.contains("]:") && !line.contains("src")) {
            return;
        }
        var target = TARGET.matcher(CODE.matcher(line).replaceAll(""));
        while (target.find()) {
            for (var group = 1; group <= target.groupCount(); group++) {
                if (target.group(group) != null) {
                    var path = path(target.group(group));
                    if (isFile(path)) {
                        found.putIfAbsent(path, number);
                    }
                }
            }
        }
    }

    private static String path(String target) {
        var path = target.replaceFirst("[?#].*", "").replaceFirst("^(?:\\./)+", "");
        try {
            return UriUtils.decode(path, "UTF-8");
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static boolean isFile(String path) {
        return !path.startsWith("/") && !path.contains(":") && !path.contains("\\") && FileStore.takes(path);
    }
}
