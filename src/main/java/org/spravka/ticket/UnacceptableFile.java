package org.spravka.ticket;

/** A file that is not taken: empty, too large or of a kind that is not allowed. */
public class UnacceptableFile extends RuntimeException {

    private final transient Problem problem;

    private UnacceptableFile(String message, Problem problem) {
        super(message);
        this.problem = problem;
    }

    static UnacceptableFile empty(String name) {
        return new UnacceptableFile("The file %s is empty".formatted(name), Problem.of("file", "file.empty"));
    }

    static UnacceptableFile tooLarge(String name) {
        var megabytes = TicketFile.MAX_SIZE / 1024 / 1024;
        return new UnacceptableFile(
                "The file %s has more than %d MB".formatted(name, megabytes),
                Problem.of("file", "file.large", megabytes));
    }

    static UnacceptableFile kind(String name) {
        return new UnacceptableFile(
                "The file %s is neither picture, recording, text, PDF, document nor archive".formatted(name),
                Problem.of("file", "file.kind"));
    }

    public Problem problem() {
        return problem;
    }
}
