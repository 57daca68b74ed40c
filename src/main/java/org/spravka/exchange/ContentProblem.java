package org.spravka.exchange;

/**
 * Something in the content folder that could not be read, or not as it was meant.
 *
 * @param path within the content folder, empty for the folder itself
 * @param line from 1; 0 if it concerns the whole file
 * @param reason a sentence without a full stop
 */
public record ContentProblem(String path, int line, String reason) implements Comparable<ContentProblem> {

    @Override
    public int compareTo(ContentProblem other) {
        var byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + (line > 0 ? ":" + line : "") + ": ") + reason;
    }
}
