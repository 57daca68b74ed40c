package org.spravka.search;

/** What someone may be about to type: a search that led others to a page, the title of a page or of a section; with its address. */
public record Completion(String text, String url) {}
