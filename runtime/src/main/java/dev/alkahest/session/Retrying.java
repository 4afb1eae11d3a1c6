package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.DeadlockException;
import dev.alkahest.SerializationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that are tried again, each time in a new session, when the database gave them up for the sake of others
 * (rule T9). Immutable, thread-safe.
 *
 * <pre>{@code
 * sessions.retrying(3).transaction(session -> session.getOne(ACCOUNT, id).balance -= 10);
 * }</pre>
 *
 * <p>The work runs several times, so it must not change anything outside its session that a second run would change again. A
 * detached object that it adds brings its changes to each run (rule R1).
 */
public final class Retrying {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final long LONGEST_PAUSE = 2000;

    private final SessionFactory sessions;
    private final int tries;
    private final Duration pause;
    private final List<Class<? extends AlkahestException>> kinds;

    private Retrying(
            SessionFactory sessions, int tries, Duration pause, List<Class<? extends AlkahestException>> kinds) {
        this.sessions = sessions;
        this.tries = tries;
        this.pause = pause;
        this.kinds = kinds;
    }

    static Retrying of(SessionFactory sessions, int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException(
                    "retrying(" + tries + ") tries nothing: say how often to try, the first time included.");
        }
        return new Retrying(
                sessions, tries, FIRST_PAUSE, List.of(DeadlockException.class, SerializationException.class));
    }

    /**
     * Returns the same for one more kind of error beside {@link DeadlockException} and {@link SerializationException}: with {@link
     * dev.alkahest.TimeoutException}, what SQLite says of a file that another writer has kept for too long.
     */
    public Retrying retryOn(Class<? extends AlkahestException> kind) {
        List<Class<? extends AlkahestException>> more = new ArrayList<>(kinds);
        more.add(kind);
        return new Retrying(sessions, tries, pause, List.copyOf(more));
    }

    /**
     * Returns the same with another pause before the second try, 20 ms unless said. Each pause is twice as long as the one before,
     * up to two seconds, and cut by a random part of up to a half, so that two who met do not meet again.
     */
    public Retrying withPause(Duration first) {
        return new Retrying(sessions, tries, first, kinds);
    }

    /** As {@link SessionFactory#transaction}; the error of the last try is passed on, with those before suppressed in it. */
    public void transaction(Consumer<? super Session> work) {
        call(session -> {
            work.accept(session);
            return session;
        });
    }

    /** As {@link #transaction}, for work that has a result. */
    public <R extends @Nullable Object> R call(Function<? super Session, ? extends R> work) {
        @Nullable AlkahestException former = null;
        for (int attempt = 1; ; attempt++) {
            try {
                return sessions.call(work);
            } catch (AlkahestException e) {
                if (former != null && former != e) {
                    e.addSuppressed(former);
                }
                if (attempt == tries || !isRetried(e) || !hasSlept(attempt)) {
                    throw e;
                }
                former = e;
            }
        }
    }

    /** An inactive session says what has failed by the cause of its error. */
    private boolean isRetried(@Nullable Throwable error) {
        return error instanceof AlkahestException
                && (kinds.stream().anyMatch(kind -> kind.isInstance(error)) || isRetried(error.getCause()));
    }

    /** Waits before the next try; returns false where the thread was interrupted, and stays so. */
    private boolean hasSlept(int attempt) {
        long longest = Math.min(pause.toMillis() << Math.min(attempt - 1, 20), LONGEST_PAUSE);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
