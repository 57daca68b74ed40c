package org.spravka.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriUtils;

/**
 * A picture or file beside a page, pinned by what is in it.
 *
 * @param name its path from the page's own file, without {@code ./} and percent signs
 * @param sha256 of its bytes, in hex: its address is {@code /files/{sha256}/{name}}
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 */
public record Picture(String name, String sha256, int width, int height) {

    /** Its address: what is there never changes. */
    public String path() {
        var fileName = name.substring(name.lastIndexOf('/') + 1);
        return "/files/" + sha256 + "/" + UriUtils.encodePathSegment(fileName, UTF_8);
    }
}
