package dev.alkahest.session;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One session for each thread, opened when it is first asked for, for code that can't be handed a session (rule T10).
 * Thread-safe; the sessions are not.
 *
 * <pre>{@code
 * ScopedSession scope = sessions.scoped();
 * scope.transaction(session -> service.order(basket)); // which asks scope.session(), or begins a transaction that joins
 * }</pre>
 */
public final class ScopedSession {

    private final SessionFactory sessions;

    @SuppressWarnings("ThreadLocalUsage") // of each scope its own: a static one would be of all factories
    private final ThreadLocal<@Nullable Scope> scopes = new ThreadLocal<>();

    ScopedSession(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Returns the thread's session, which is opened if there is none; {@link #remove} ends it. */
    public Session session() {
        return scope().session;
    }

    /** Returns whether the thread has a session. */
    public boolean isOpen() {
        return scopes.get() != null;
    }

    /** Closes the thread's session, if it has one: what was not committed is rolled back. The next call opens another. */
    public void remove() {
        Scope scope = scopes.get();
        if (scope != null) {
            scopes.remove();
            scope.session.close();
        }
    }

    /**
     * Works in the thread's session: commits at the end, or rolls back on an exception, which is passed on, and closes the
     * session if this has opened it. Within another block of the thread it joins: the outermost block ends the transaction.
     */
    public void transaction(Consumer<? super Session> work) {
        call(session -> {
            work.accept(session);
            return session;
        });
    }

    /** As {@link #transaction}, for work that has a result. */
    public <R extends @Nullable Object> R call(Function<? super Session, ? extends R> work) {
        boolean isOpener = !isOpen();
        Scope scope = scope();
        if (scope.isInBlock) {
            return work.apply(scope.session);
        }
        scope.isInBlock = true;
        try {
            return sessions.complete(scope.session, work);
        } finally {
            scope.isInBlock = false;
            if (isOpener) {
                remove();
            }
        }
    }

    private Scope scope() {
        Scope scope = scopes.get();
        if (scope == null) {
            scope = new Scope(sessions.open());
            scopes.set(scope);
        }
        return scope;
    }

    private static final class Scope {

        private final Session session;
        private boolean isInBlock;

        Scope(Session session) {
            this.session = session;
        }
    }
}
