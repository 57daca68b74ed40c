package org.spravka.base.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets the database go away in the middle: the so-manieth statement or commit that a thread sends fails. It stands around the
 * data source of every test and does nothing until it is asked to.
 */
public final class FailingStatements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Failure> NEXT = new ThreadLocal<>();
    private static final Set<String> SENDING = Set.of(
            "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch");

    private static final class Failure {
        int left;
        final boolean afterCommit;
        boolean happened;

        Failure(int left, boolean afterCommit) {
            this.left = left;
            this.afterCommit = afterCommit;
        }
    }

    /**
     * Runs something during which a statement fails, on this thread.
     *
     * @param statement which one, from 1; commits count
     * @param afterCommit if that is a commit, whether it is done all the same and only its answer is lost
     * @return whether that many were sent
     */
    public static boolean at(int statement, boolean afterCommit, Runnable work) {
        var failure = new Failure(statement, afterCommit);
        NEXT.set(failure);
        try {
            work.run();
        } finally {
            NEXT.remove();
        }
        return failure.happened;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            var result = call.proceed();
            return result instanceof Connection connection ? wrapped(connection) : result;
        });
        return factory.getProxy();
    }

    private static Connection wrapped(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("commit")) {
                return commit(connection, method, arguments);
            }
            return switch (invoke(connection, method, arguments)) {
                case CallableStatement it -> it;
                case PreparedStatement it -> wrapped(it, PreparedStatement.class);
                case Statement it -> wrapped(it, Statement.class);
                case null -> null;
                case Object it -> it;
            };
        });
    }

    private static @Nullable Object commit(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var failure = NEXT.get();
        var isNow = isNow();
        if (isNow && failure != null && !failure.afterCommit) {
            throw gone();
        }
        var result = invoke(connection, method, arguments);
        if (isNow) {
            throw gone();
        }
        return result;
    }

    private static Object wrapped(Statement statement, Class<? extends Statement> type) {
        return proxy(type, (self, method, arguments) -> {
            if (SENDING.contains(method.getName()) && isNow()) {
                throw gone();
            }
            return invoke(statement, method, arguments);
        });
    }

    private static boolean isNow() {
        var failure = NEXT.get();
        if (failure == null || failure.happened || --failure.left > 0) {
            return false;
        }
        failure.happened = true;
        return true;
    }

    private static SQLException gone() {
        return new SQLTransientConnectionException("The database went away for the sake of the test", "08006");
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
