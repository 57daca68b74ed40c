package org.spravka.content;

/**
 * Something in the content folder that could not be read, or not as it was meant.
 *
 * @param path within the content folder, empty for the folder itself
 * @param line from 1; 0 if it concerns the whole file
 * @param reason a sentence without a full stop
 */
public record FolderProblem(String path, int line, String reason) {}
