package org.spravka.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spravka.content.Author;
import org.spravka.content.FolderPage.FolderRevision;
import org.spravka.content.PageText;
import org.spravka.exchange.BesideFiles.Taken;
import org.springframework.stereotype.Component;

/** Reads the files of pages and their histories, with the pictures beside them. */
@Component
class PageReader {

    /** In bytes. */
    private static final int MAX_SIZE = 4 * 1024 * 1024;

    private static final int MAX_QUESTIONS = 15_000;
    private static final Pattern HISTORY_FILE = Pattern.compile("\\d{1,9}\\.md");

    private final BesideFiles beside;

    /**
     * A file as it was read.
     *
     * @param taken from beside it
     * @param problems that do not keep it from being shown
     */
    record ReadPage(FrontMatter front, FolderRevision revision, Taken taken, List<ContentProblem> problems) {}

    PageReader(BesideFiles beside) {
        this.beside = beside;
    }

    /** @throws Unreadable if it cannot be shown at all */
    ReadPage page(Path root, FoundPage page) throws Unreadable {
        var file = page.file();
        return read(root, file, page.slug(), List.of(file.directory()));
    }

    private ReadPage read(Path root, FoundFile file, String slug, List<Path> folders) throws Unreadable {
        var text = SourceText.of(FileBytes.of(file.path(), MAX_SIZE));
        var source = PageSource.of(text);
        var front = source.front();
        var taken = beside.take(root, folders, lines(text, source.markdown()), file.name());
        var problems = new ArrayList<>(taken.problems());
        front.complaints().forEach(it -> problems.add(it.in(file.name())));
        if (String.join("\n", front.questions()).length() > MAX_QUESTIONS) {
            throw new Unreadable(1, "questions: together they have up to %d characters".formatted(MAX_QUESTIONS));
        }
        return new ReadPage(front, revision(source, slug, taken, file.stamp()), taken, problems);
    }

    /** Lines are counted from the beginning of the file, front matter included. */
    private static Map<String, Integer> lines(String text, String markdown) {
        var before = (int) text.substring(0, text.length() - markdown.length())
                .chars()
                .filter(it -> it == '\n')
                .count();
        var lines = new LinkedHashMap<String, Integer>();
        Beside.in(markdown).forEach((name, line) -> lines.put(name, before + line));
        return lines;
    }

    private static FolderRevision revision(PageSource source, String slug, Taken taken, Stamp stamp) throws Unreadable {
        var front = source.front();
        try {
            var text = new PageText(
                    source.title(slug), front.summary(), front.labels(), source.markdown(), taken.pictures());
            var author = front.author().isEmpty() ? Author.FOLDER : Author.named(front.author());
            var at = front.at() == null ? stamp.modified().toInstant() : front.at();
            return new FolderRevision(text, author, at, front.comment(), front.minor());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(front.titleLine(), e.getMessage());
        }
    }

    /**
     * The earlier revisions of a page, oldest first.
     *
     * @param problems gets what cannot be read; the others still are
     */
    List<FolderRevision> history(Path root, FoundPage page, Locale defaultLocale, List<ContentProblem> problems) {
        var revisions = new ArrayList<FolderRevision>();
        for (var file : historyFiles(root, page, defaultLocale, problems)) {
            try {
                var folders = List.of(file.directory(), page.file().directory());
                var read = read(root, file, page.slug(), folders);
                problems.addAll(read.problems());
                revisions.add(read.revision());
            } catch (Unreadable e) {
                problems.add(e.in(file.name()));
            }
        }
        return revisions;
    }

    private static List<FoundFile> historyFiles(
            Path root, FoundPage page, Locale defaultLocale, List<ContentProblem> problems) {
        var files = new ArrayList<FoundFile>();
        historyFolders(page, defaultLocale)
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> {
                    try (var entries = Files.list(folder)) {
                        entries.sorted(Comparator.comparing(Path::getFileName))
                                .forEach(it -> add(root, it, files, problems));
                    } catch (IOException e) {
                        problems.add(new ContentProblem(page.file().name(), 0, "Its history cannot be opened: " + e));
                    }
                });
        files.sort(Comparator.comparingInt(it -> Integer.parseInt(it.stem())));
        return files;
    }

    private static Stream<Path> historyFolders(FoundPage page, Locale defaultLocale) {
        var histories = page.file().path().resolveSibling(FolderWalk.HISTORY);
        var named =
                Stream.of(page.file().stem(), page.slug() + "." + page.locale().toLanguageTag());
        var unnamed = page.locale().equals(defaultLocale) ? Stream.of(page.slug()) : Stream.<String>empty();
        return Stream.concat(named, unnamed).map(histories::resolve);
    }

    private static void add(Path root, Path path, List<FoundFile> files, List<ContentProblem> problems) {
        var name = root.relativize(path).toString().replace('\\', '/');
        var stamp = Stamp.of(path);
        if (stamp != null && HISTORY_FILE.matcher(path.getFileName().toString()).matches()) {
            files.add(new FoundFile(path, name, stamp));
        } else if (stamp != null && name.endsWith(".md")) {
            problems.add(new ContentProblem(name, 0, "Revisions are called 0001.md, 0002.md and so on"));
        }
    }
}
