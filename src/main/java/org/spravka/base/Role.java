package org.spravka.base;

/** What a person may do. Names as Spring Security's {@code hasRole} takes them, so that every feature can ask for one. */
public enum Role {
    READER,
    CUSTOMER,
    AGENT,
    EDITOR,
    ADMIN;

    public static final String IS_CUSTOMER = "hasRole('CUSTOMER')";
    public static final String IS_AGENT = "hasAnyRole('AGENT', 'ADMIN')";
    public static final String IS_EDITOR = "hasAnyRole('EDITOR', 'ADMIN')";
    public static final String IS_ADMIN = "hasRole('ADMIN')";

    /** The name of this role as an authority. */
    public String authority() {
        return "ROLE_" + name();
    }
}
