package org.spravka.markdown;

/**
 * The part of a text under one heading, up to the next heading of any level.
 *
 * @param anchor unique in the text; {@value #TOP} for what stands before the first heading
 * @param title the heading as plain text, empty for {@value #TOP}
 * @param level 2 to 6 as in the HTML, 0 for {@value #TOP}
 * @param text this section's own words without its title: table cells and list items are separated by spaces and line
 *     breaks, markup is gone
 */
public record Section(String anchor, String title, int level, String text) {

    public static final String TOP = "top";
}
