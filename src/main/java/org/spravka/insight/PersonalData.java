package org.spravka.insight;

import java.util.regex.Pattern;

/** What may tell who searched, and is not kept: e-mail addresses and numbers as long as a phone's. */
final class PersonalData {

    private static final String LEFT_OUT = "…";
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[\\s().-]{0,2}\\d){6,}");

    private PersonalData() {}

    static String leftOut(String words) {
        return LONG_NUMBER.matcher(EMAIL.matcher(words).replaceAll(LEFT_OUT)).replaceAll(LEFT_OUT);
    }
}
