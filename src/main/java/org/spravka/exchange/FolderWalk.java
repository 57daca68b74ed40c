package org.spravka.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the content folder and notes which pages and descriptions lie where; opens none. What is hidden, and histories,
 * are passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    static final String HISTORY = "_history";

    private final Path root;
    private final Consumer<Path> onFolder;
    private final List<FoundFile> files = new ArrayList<>();
    private final List<ContentProblem> problems = new ArrayList<>();

    /**
     * @param files in their order
     * @param problems folders and files that cannot be looked into: what they held is not gone
     */
    record Walked(List<FoundFile> files, List<ContentProblem> problems) {}

    private FolderWalk(Path root, Consumer<Path> onFolder) {
        this.root = root;
        this.onFolder = onFolder;
    }

    /** @param onFolder told of every folder before it is looked into */
    static Walked through(Path root, Consumer<Path> onFolder) {
        var walk = new FolderWalk(root, onFolder);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        walk.files.sort(FoundFile.IN_ORDER);
        return new Walked(walk.files, walk.problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isPassedOver(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        onFolder.accept(folder);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isPassedOver(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") || name.equals(HISTORY);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var found = new FoundFile(file, nameOf(file), Stamp.of(attributes));
        if (attributes.isRegularFile() && !isPassedOver(file) && (found.isPage() || found.isReserved())) {
            files.add(found);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
        return failed(path, e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return e == null ? FileVisitResult.CONTINUE : failed(folder, e);
    }

    private FileVisitResult failed(Path path, IOException e) {
        if (!isPassedOver(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(new ContentProblem(nameOf(path), 0, "It cannot be opened: " + reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static String reason(IOException e) {
        return e.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace(" Exception", "");
    }

    private String nameOf(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
