package org.spravka.search;

/** Told within this process once there are more lessons to follow. */
record LessonsAdded() {}
