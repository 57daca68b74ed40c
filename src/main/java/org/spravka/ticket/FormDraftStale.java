package org.spravka.ticket;

/** Somebody else has saved or published the draft since it was read. Nothing was overwritten. */
public class FormDraftStale extends RuntimeException {

    FormDraftStale(String topic, long seen) {
        super("The draft of the form of %s is no longer at version %d".formatted(topic, seen));
    }
}
