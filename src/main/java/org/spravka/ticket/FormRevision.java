package org.spravka.ticket;

import java.time.Instant;

/**
 * One published state of a topic's form.
 *
 * @param number from 1
 * @param author empty where it was read from the content folder without a name
 * @param fromFolder whether it was read from the content folder
 * @param fields how many there are
 */
public record FormRevision(
        int number, String author, String comment, boolean fromFolder, Instant publishedAt, int fields) {}
