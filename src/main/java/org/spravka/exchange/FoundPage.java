package org.spravka.exchange;

import java.util.Locale;

/** A file that is a page in one language. */
record FoundPage(FoundFile file, String slug, Locale locale, String topic) {}
