package org.spravka.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Optional;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.LinkedFile;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.RenderedText;
import org.springframework.stereotype.Component;

/** Turns the text of pages into safe HTML and sections: for readers, previews and the API by the same renderer. */
@Component
public class Rendering {

    /** Of HTML and section texts that are kept, in characters. */
    private static final long LIMIT = 24L << 20;

    private record Key(Locale locale, String sha256) {}

    private final Cache<Key, RenderedText> rendered = Caffeine.newBuilder()
            .maximumWeight(LIMIT)
            .weigher((Key key, RenderedText text) -> 200
                    + text.html().length()
                    + text.sections().stream()
                            .mapToInt(it -> it.text().length())
                            .sum())
            .build();

    /** A published page, rendered once for each revision. */
    public RenderedText of(PublishedPage page) {
        return rendered.get(new Key(page.locale(), page.revision().sha256()), key -> of(page.locale(), page.text()));
    }

    /** Any text: an old revision, or what an editor is writing. */
    public RenderedText of(Locale locale, PageText text) {
        return Markdown.renderPage(text.title(), text.markdown(), locale, new Pictures(text));
    }

    /** Pages and topics are taken for existing: a link to one that comes later must not wait for this text to be rendered again. */
    private record Pictures(PageText text) implements LinkResolver {

        @Override
        public Optional<LinkedFile> file(String path) {
            return text.pictures().stream()
                    .filter(it -> it.name().equals(path))
                    .findFirst()
                    .map(it -> new LinkedFile(it.path(), it.width(), it.height()));
        }
    }
}
