package org.spravka.account;

import java.util.Optional;

/** Who is asking: signed in by browser session or by bearer token, on the calling thread. */
public interface CurrentPerson {

    /** Empty for someone who only reads. Touches no SQL. */
    Optional<Person> find();

    /** @throws org.springframework.security.access.AccessDeniedException if nobody is signed in */
    Person get();
}
