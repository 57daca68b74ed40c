package org.spravka.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPages.Outcome;

/** One reading of the content folder: what lies there now, what lay there before, and what came of it. */
final class Round {

    private final Path root;
    private final FolderTree tree;
    private final Map<Key, FolderFile> known = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new HashMap<>();

    private record Key(Kind kind, String slug, @Nullable Locale locale) {}

    Round(Path root, FolderTree tree, List<FolderFile> known) {
        this.root = root;
        this.tree = tree;
        known.forEach(it -> this.known.put(new Key(it.kind(), it.slug(), it.locale()), it));
        problems.addAll(tree.problems());
    }

    Path root() {
        return root;
    }

    FolderTree tree() {
        return tree;
    }

    List<FolderFile> known() {
        return List.copyOf(known.values());
    }

    @Nullable
    FolderFile known(Kind kind, String slug, @Nullable Locale locale) {
        return known.get(new Key(kind, slug, locale));
    }

    /** Whether a file is there for the first time, or says something else than the last time. */
    boolean isNews(Kind kind, String slug, @Nullable Locale locale, String path, String fingerprint) {
        var before = known(kind, slug, locale);
        return before == null
                || !before.fingerprint().equals(fingerprint)
                || !before.path().equals(path);
    }

    void report(ContentProblem problem) {
        problems.add(problem);
    }

    /** By path, each once. */
    List<ContentProblem> problems() {
        return problems.stream().distinct().sorted().toList();
    }

    void count(Map<Outcome, Integer> more) {
        more.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
    }

    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
