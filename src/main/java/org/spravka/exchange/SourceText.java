package org.spravka.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into text: UTF-8 with or without a byte order mark, lines ended by any system. */
final class SourceText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceText() {}

    /** @throws Unreadable if it is not UTF-8 */
    static String of(byte[] content) throws Unreadable {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var read = CharBuffer.allocate(content.length);
        var result = decoder.decode(ByteBuffer.wrap(content), read, true);
        var text = unify(read.flip().toString());
        if (result.isError()) {
            var line = 1 + (int) text.chars().filter(it -> it == '\n').count();
            throw new Unreadable(line, "It is not UTF-8; save it in that encoding");
        }
        return text;
    }

    private static String unify(String text) {
        var marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
