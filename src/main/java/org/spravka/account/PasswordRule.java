package org.spravka.account;

import java.util.Locale;
import org.spravka.account.Refused.Reason;

/** What a password must be: long, and not what anybody would try first (after NIST SP 800-63B, which asks for no special characters). */
public final class PasswordRule {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 200;

    private PasswordRule() {}

    /** @throws Refused if it is too short, too long or obvious */
    static String check(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new Refused(Reason.PASSWORD_SHORT);
        }
        if (password.length() > MAX_LENGTH) {
            throw new Refused(Reason.PASSWORD_LONG);
        }
        if (isObvious(password.toLowerCase(Locale.ROOT), email, name.toLowerCase(Locale.ROOT))) {
            throw new Refused(Reason.PASSWORD_OBVIOUS);
        }
        return password;
    }

    private static boolean isObvious(String password, String email, String name) {
        return password.equals(email)
                || password.equals(name)
                || password.chars().distinct().count() < 4
                || "12345678901234567890qwertyuiopйцукенгшщзхъ".contains(password);
    }
}
