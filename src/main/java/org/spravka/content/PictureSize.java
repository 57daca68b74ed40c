package org.spravka.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How large a picture wants to be shown, so that a page keeps its place for it.
 *
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 */
record PictureSize(int width, int height) {

    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    /** Reads no more than the header. */
    static PictureSize ofRaster(byte[] content) throws FileRefused {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new FileRefused("It cannot be read as a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return new PictureSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new FileRefused("It cannot be read as a picture: " + e.getMessage());
        }
    }
}
