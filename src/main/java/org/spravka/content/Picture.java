package org.spravka.content;

/**
 * A picture or file beside a page, pinned by what is in it.
 *
 * @param name as the page's text calls it
 * @param sha256 of its bytes, in hex: its address is {@code /files/{sha256}/{name}}
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 */
public record Picture(String name, String sha256, int width, int height) {

    public String path() {
        return "/files/" + sha256 + "/" + name;
    }
}
