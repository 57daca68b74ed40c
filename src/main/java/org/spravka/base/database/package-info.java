/** The embedded MariaDB that runs where no outside server is given. */
@org.jspecify.annotations.NullMarked
package org.spravka.base.database;
