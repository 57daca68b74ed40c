package org.spravka.mail;

/** What a letter says, as plain text and as HTML. */
record Letter(String subject, String text, String html) {}
