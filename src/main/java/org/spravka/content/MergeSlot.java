package org.spravka.content;

/**
 * One block of a merged text by its places in the three texts, -1 where it is not.
 *
 * @param base -1 if it is new
 */
record MergeSlot(int base, int my, int their) {

    boolean isNew() {
        return base < 0;
    }
}
