package org.spravka.account;

/** A person as lists of people show them. */
public record Member(Person person, Standing standing) {

    /** How far somebody is let in. */
    public enum Standing {
        /** Has not followed the invitation yet. */
        INVITED,
        ACTIVE,
        DEACTIVATED,
        /** Would be let in, but the company is not. */
        COMPANY_DEACTIVATED
    }
}
