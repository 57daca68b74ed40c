package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void picturesAndFilesThatATextNamesAreFoundWithTheirLines() {
        assertThat(Beside.in("""
                        ![Схема](flow.svg "Подпись") и [образец](files/sample.csv)

                        [![Мини](small.png)](large.png)
                        <img alt="x" src="photo.jpg">
                        [договор]: <contract.pdf>
                        """))
                .containsEntry("flow.svg", 1)
                .containsEntry("files/sample.csv", 1)
                .containsEntry("small.png", 3)
                .containsEntry("large.png", 3)
                .containsEntry("photo.jpg", 4)
                .containsEntry("contract.pdf", 5)
                .hasSize(6);
    }

    @Test
    void namesAreReadAsTheFilesAreCalled() {
        assertThat(Beside.in("![x](./my%20flow.svg) ![y](<моя схема.png>) ![z](100%.png) ![q](a.svg#part)"))
                .containsOnlyKeys("my flow.svg", "моя схема.png", "100%.png", "a.svg");
    }

    @Test
    void addressesPagesAndOtherKindsOfFilesAreNot() {
        assertThat(Beside.in("""
                        ![x](https://example.org/x.png) ![y](/files/x.png) [z](help:page) [w](other.md)
                        ![v](data:image/png;base64,AAAA) [u](#anchor) [t](run.exe) [s](..\\\\x.png)
                        """)).isEmpty();
    }

    @Test
    void codeOnlyTalksAboutFiles() {
        assertThat(Beside.in("`![x](a.png)`\n\n```md\n![x](b.png)\n~~~\n![x](c.png)\n```\n![x](d.png)\n"))
                .containsOnlyKeys("d.png");
    }
}
