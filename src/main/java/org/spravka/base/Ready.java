package org.spravka.base;

/**
 * Something that must be there before the first reader is let in. All beans of this type are asked by the readiness probe until
 * all have said yes once; from then on nobody is asked any more.
 */
public interface Ready {

    /** Must be quick and touch no SQL. */
    boolean isReady();
}
