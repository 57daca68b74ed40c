package org.spravka.ticket.ui.parts;

import java.util.Locale;

/** A section that somebody is reading in a {@link PagePanel}. */
public record OpenedSection(String slug, Locale locale, int revision, String anchor, String title) {}
