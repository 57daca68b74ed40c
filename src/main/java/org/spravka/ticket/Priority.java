package org.spravka.ticket;

import java.util.Locale;

/** How much a case presses. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
