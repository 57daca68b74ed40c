package org.spravka.markdown;

/**
 * A file that a text shows or offers.
 *
 * @param width in CSS pixels, 0 if unknown or no picture
 * @param height in CSS pixels, 0 if unknown or no picture
 */
public record LinkedFile(String address, int width, int height) {}
