package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

    @Test
    void aDrawingIsAsLargeAsItSaysElseAsItsViewBox() throws FileRefused {
        assertThat(check("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='300px' viewBox='0 0 1 1'/>"))
                .isEqualTo(new PictureSize(640, 300));
        assertThat(check("<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 320.4,200'/>"))
                .isEqualTo(new PictureSize(320, 200));
        assertThat(check("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo(PictureSize.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><marker id='a'><path d='M1 1'/></marker></defs><path d='M0 0' marker-end='url(#a)'/>",
                "<style>.a { fill: url(\"#g\"); color: red }</style><text class='a'>C:\\\\temp url(x)</text>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>",
                "<metadata><i:a xmlns:i='urn:i' i:path='C:\\\\x'/></metadata>",
                "<g aria-label='C:\\\\temp'/>"
            })
    void whatOnlyDrawsIsLetThrough(String inside) {
        assertThatCode(() -> check(svg(inside))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<g onload='alert(1)'/>",
                "<g OnClick='alert(1)'/>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<image href='//evil.example/x.png'/>",
                "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='http://evil.example/x.png'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<metadata><s:script xmlns:s='http://www.w3.org/1999/xhtml'>alert(1)</s:script></metadata>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>.a { fill: url(https://evil.example/x) }</style>",
                "<style>.a { fill: u\\\\72l(//evil.example/x) }</style>",
                "<rect fill='url(//evil.example/x)'/>",
                "<rect style='background: URL( \"http://evil.example\")'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='onload' values='alert(1)'/>",
                "<iframe src='https://evil.example'/>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>"
            })
    void whatRunsOrFetchesIsRefused(String inside) {
        assertThatThrownBy(() -> check(svg(inside))).isInstanceOf(FileRefused.class);
    }

    @Test
    void declarationsThatChangeWhatIsReadAreRefused() {
        assertThatThrownBy(() -> check("<!DOCTYPE svg [<!ATTLIST rect onload CDATA 'alert(1)'>]>" + svg("<rect/>")))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() ->
                        check("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg("<text>&x;</text>")))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> check("<!DOCTYPE svg [<!ENTITY x 'aa'>]>" + svg("")))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void theDocumentTypeOfOlderProgramsIsNoHarm() {
        assertThatCode(() -> check(
                        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                                + svg("<rect/>")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNoSvgIsRefused() {
        assertThatThrownBy(() -> check("<html xmlns='http://www.w3.org/1999/xhtml'/>"))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> check("<svg/>")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> check("<svg xmlns='http://www.w3.org/2000/svg'>"))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> check("")).isInstanceOf(FileRefused.class);
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + inside + "</svg>";
    }

    private static PictureSize check(String svg) throws FileRefused {
        return SvgCheck.check(svg.getBytes(StandardCharsets.UTF_8));
    }
}
