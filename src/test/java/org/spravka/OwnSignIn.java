package org.spravka;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application in the JVM of the tests has its own keeper of who is signed in, and the one that started last has made its
 * keeper the global one. Before each test this puts back the one of the test's own application.
 */
class OwnSignIn implements TestExecutionListener, Ordered {

    /** After the test has its application, before a test's person is signed in. */
    @Override
    public int getOrder() {
        return 2500;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        takeOver(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        takeOver(test);
    }

    private static void takeOver(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
