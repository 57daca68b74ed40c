package org.spravka.account;

/** What the owner of a company's account lets a colleague do; owners may do all of it. */
public enum CompanyRight {
    /** Invite further colleagues. */
    INVITE,
    /** See the company's private tickets, those about money for instance. */
    PRIVATE_TICKETS
}
