package org.spravka.ticket;

import jakarta.persistence.Embeddable;

/** One value given to a field, as it is stored. */
@Embeddable
record AnswerValue(String fieldKey, String value) {}
