package org.spravka.exchange;

import java.nio.file.Path;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The small YAML files of the content folder, read again only when they have changed. */
@Component
class TextFiles {

    /** In bytes. */
    private static final int MAX_SIZE = 1024 * 1024;

    private final ByStamp<String> texts = new ByStamp<>();

    String read(FoundFile file) throws Unreadable {
        var before = texts.find(file.path(), file.stamp());
        if (before != null) {
            return before;
        }
        var text = SourceText.of(FileBytes.of(file.path(), MAX_SIZE));
        texts.put(file.path(), file.stamp(), text);
        return text;
    }

    void forget(Collection<Path> changed) {
        texts.forget(changed);
    }
}
