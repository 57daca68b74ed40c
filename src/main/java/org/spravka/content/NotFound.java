package org.spravka.content;

/** A category, topic, page, translation, revision or draft that was asked for by name is not there. */
public class NotFound extends RuntimeException {

    private final String what;
    private final String name;

    public NotFound(String what, String name) {
        super("There is no %s %s".formatted(what, name));
        this.what = what;
        this.name = name;
    }

    public String what() {
        return what;
    }

    public String name() {
        return name;
    }
}
