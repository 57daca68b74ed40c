package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spravka.base.Sha256;

class FileStoreTest {

    private static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 300'/>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder);
    }

    @Test
    void aFileIsKeptUnderWhatIsInIt() throws Exception {
        var picture = store.store("flow.svg", SVG);

        assertThat(picture).isEqualTo(new Picture("flow.svg", Sha256.of(SVG), 640, 300));
        assertThat(folder.resolve(picture.sha256().substring(0, 2)).resolve(picture.sha256()))
                .hasBinaryContent(SVG);
        assertThat(store.find(picture.sha256(), "other-name.svg"))
                .map(FileStore.StoredFile::mediaType)
                .contains("image/svg+xml");
    }

    @Test
    void theSameBytesAreKeptOnce() throws Exception {
        store.store("a.svg", SVG);
        store.store("b.svg", SVG);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theSizeOfAPictureIsKnown(String format) throws Exception {
        var picture = store.store("photo." + format, raster(format));

        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
    }

    @Test
    void aFileIsNotGivenOutAsSomethingElse() throws Exception {
        var picture = store.store("flow.svg", SVG);
        var text = store.store("note.txt", "<svg onload='alert(1)'>".getBytes(StandardCharsets.UTF_8));

        assertThat(store.find(picture.sha256(), "flow.png")).isEmpty();
        assertThat(store.find(picture.sha256(), "flow.html")).isEmpty();
        assertThat(store.find(text.sha256(), "note.svg")).isEmpty();
        assertThat(store.find(text.sha256(), "note.txt")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "page.html", "script.js", "noextension", "x.xml"})
    void otherKindsOfFilesAreRefused(String name) {
        assertThatThrownBy(() -> store.store(name, new byte[] {1})).isInstanceOf(FileRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.png", "x.jpg", "x.gif", "x.webp", "x.pdf", "x.zip", "x.svg"})
    void aFileThatIsNotWhatItsNameSaysIsRefused(String name) {
        assertThatThrownBy(() -> store.store(name, "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        assertThatThrownBy(() -> store.store("x.txt", new byte[FileStore.MAX_SIZE + 1]))
                .isInstanceOf(FileRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../secret", "ABCDEF", "zz"})
    void whatIsNoSumIsNotThere(String sha256) {
        assertThat(store.find(sha256, "x.txt")).isEmpty();
    }

    @Test
    void theAddressOfAPictureHasItsNameAndNothingElse() {
        assertThat(new Picture("img/моя схема.svg", "ab", 0, 0).path())
                .isEqualTo("/files/ab/%D0%BC%D0%BE%D1%8F%20%D1%81%D1%85%D0%B5%D0%BC%D0%B0.svg");
    }

    private static byte[] raster(String format) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, output);
        return output.toByteArray();
    }
}
