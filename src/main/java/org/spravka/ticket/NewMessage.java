package org.spravka.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to add to a thread, unchecked.
 *
 * @param text Markdown
 * @param internal for agents only
 * @param files ids of files that were received for it
 * @param seen the last message that its author has seen, 0 for none; null if it is to be sent whatever was said since
 */
public record NewMessage(
        String text,
        boolean internal,
        List<String> files,
        @Nullable Long seen) {

    public NewMessage {
        text = text.strip();
        files = List.copyOf(files);
    }

    public static NewMessage of(String text) {
        return new NewMessage(text, false, List.of(), null);
    }
}
