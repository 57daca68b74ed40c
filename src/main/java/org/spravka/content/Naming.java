package org.spravka.content;

import jakarta.persistence.Embeddable;

/** What a category or topic is called in one language. */
@Embeddable
public record Naming(String title, String description) {}
