package org.spravka.account;

/** A company was made or is no longer as it was. Sent when it is stored. */
public record CompanyChanged(long company) {}
