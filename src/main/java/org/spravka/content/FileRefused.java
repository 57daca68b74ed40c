package org.spravka.content;

/** A picture or file is not of a kind that readers may be given; the message says why, in a sentence of its own. */
public class FileRefused extends Exception {

    FileRefused(String reason) {
        super(reason);
    }
}
