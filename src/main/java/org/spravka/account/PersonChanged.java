package org.spravka.account;

/** A person was made or is no longer as they were: name, roles, company, password, whether they may sign in. Sent when it is stored. */
public record PersonChanged(long person) {}
