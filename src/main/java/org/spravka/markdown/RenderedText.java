package org.spravka.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text made ready to be shown and searched.
 *
 * @param html safe to be put into a page
 * @param sections in their order; {@link Section#TOP} only if something stands before the first heading
 * @param links in their order, the broken ones included
 * @param pictures in their order, the broken ones included
 */
public record RenderedText(String html, List<Section> sections, List<Link> links, List<ShownPicture> pictures) {

    public RenderedText {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /** What leads nowhere or is not to be found, as the author wrote it: what an editor should look at. */
    public List<String> broken() {
        return Stream.concat(
                        links.stream().filter(Link::isBroken).map(Link::target),
                        pictures.stream().filter(ShownPicture::isBroken).map(ShownPicture::source))
                .toList();
    }
}
