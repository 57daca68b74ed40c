package org.spravka.content;

import java.util.List;
import java.util.stream.Collectors;

/** Lists as they stand in one column: a line each. */
final class Lines {

    private Lines() {}

    static String of(List<String> values) {
        return String.join("\n", values);
    }

    static List<String> read(String column) {
        return column.lines().toList();
    }

    static String ofPictures(List<Picture> pictures) {
        return pictures.stream()
                .map(it -> "%s %d %d %s".formatted(it.sha256(), it.width(), it.height(), it.name()))
                .collect(Collectors.joining("\n"));
    }

    static List<Picture> readPictures(String column) {
        return column.lines()
                .map(line -> line.split(" ", 4))
                .map(it -> new Picture(it[3], it[0], Integer.parseInt(it[1]), Integer.parseInt(it[2])))
                .toList();
    }
}
