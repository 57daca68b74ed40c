package org.spravka.ticket;

import java.nio.file.Path;

/** An attached file and where its bytes are. Whoever sends it on lets no browser guess another type or show it in place. */
public record StoredFile(TicketFile file, Path content) {}
