package org.spravka.search;

import java.lang.Character.UnicodeScript;

/** What someone meant who typed with the other one of the Russian and the US keyboard layout switched on. */
final class Keyboard {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private static final String CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

    private Keyboard() {}

    /** The same keys in the other layout: «j,pdjy» becomes «обзвон», «цуирщщл» becomes "webhook". */
    static String otherLayout(String typed) {
        var isCyrillic = typed.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.CYRILLIC);
        var from = isCyrillic ? CYRILLIC : LATIN;
        var to = isCyrillic ? LATIN : CYRILLIC;
        var meant = new StringBuilder(typed.length());
        for (var i = 0; i < typed.length(); i++) {
            var key = from.indexOf(typed.charAt(i));
            meant.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return meant.toString();
    }
}
