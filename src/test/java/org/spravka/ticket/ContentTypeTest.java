package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A, screen.png, image/png",
        "FFD8FFE000104A46, photo.jpg, image/jpeg",
        "255044462D312E37, invoice.pdf, application/pdf",
        "504B0304, report.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "504B0304, logs.zip, application/zip",
        "000000186674797069736F6D, screen.mp4, video/mp4",
        "52494646000000005741564566, call.wav, audio/vnd.wave",
        "504B0304140000000000, page.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "526172211A070100, logs.rar, application/x-rar-compressed"
    })
    void aFileIsWhatItsContentSays(String head, String name, String type) {
        assertThat(ContentType.of(bytes(head), name)).contains(type);
    }

    @Test
    void aLogInAnyEncodingIsText() {
        var log = "12:00 Ошибка\n";

        assertThat(ContentType.of(log.getBytes(StandardCharsets.UTF_8), "console.log"))
                .contains("text/plain");
        assertThat(ContentType.of(log.getBytes(Charset.forName("windows-1251")), "console.log"))
                .contains("text/plain");
    }

    @Test
    void aPageWithAScriptIsOnlyText() {
        var page = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);

        assertThat(ContentType.of(page, "picture.svg")).contains("text/plain");
    }

    @Test
    void aProgramIsNotTakenWhateverItIsCalled() {
        assertThat(ContentType.of(bytes("4D5A90000300000004000000FFFF0000"), "screen.png"))
                .isEmpty();
        assertThat(ContentType.of(bytes("7F454C4602010100"), "screen.png")).isEmpty();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
