package org.spravka.ticket;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.spravka.account.Acting;
import org.spravka.account.Person;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Whoever sits before the screen of a test. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Somebody value();

    enum Somebody {
        ANNA(People.ANNA),
        VERA(People.VERA),
        AGENT(People.AGENT),
        EDITOR(People.EDITOR);

        private final Person person;

        Somebody(Person person) {
            this.person = person;
        }
    }

    class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs somebody) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Acting.authentication(somebody.value().person));
            return context;
        }
    }
}
