package dev.alkahest.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session behaves.
 *
 * @param flushMode when it flushes by itself
 * @param expiresOnCommit whether a commit expires its objects
 * @param closeResetsOnly whether a closed session can be used again
 * @param isFiltering whether tables leave out the rows that their filters do
 * @param readOnly whether it refuses to write
 * @param listeners who hears of flushes, commits and rollbacks
 * @param entityListeners who hears of rows that are written
 * @param joined the connection of the user's that it works on; null where it takes its own
 */
record SessionOptions(
        FlushMode flushMode,
        boolean expiresOnCommit,
        boolean closeResetsOnly,
        boolean isFiltering,
        boolean readOnly,
        List<SessionListener> listeners,
        List<EntityRegistration<?>> entityListeners,
        @Nullable Join joined) {

    static final SessionOptions DEFAULT =
            new SessionOptions(FlushMode.AUTO, true, true, true, false, List.of(), List.of(), null);

    SessionOptions withFlushMode(FlushMode mode) {
        return new SessionOptions(
                mode, expiresOnCommit, closeResetsOnly, isFiltering, readOnly, listeners, entityListeners, joined);
    }

    SessionOptions withExpireOnCommit(boolean expire) {
        return new SessionOptions(
                flushMode, expire, closeResetsOnly, isFiltering, readOnly, listeners, entityListeners, joined);
    }

    SessionOptions withCloseResetsOnly(boolean resets) {
        return new SessionOptions(
                flushMode, expiresOnCommit, resets, isFiltering, readOnly, listeners, entityListeners, joined);
    }

    SessionOptions withoutFilters() {
        return new SessionOptions(
                flushMode, expiresOnCommit, closeResetsOnly, false, readOnly, listeners, entityListeners, joined);
    }

    SessionOptions withReadOnly(boolean only) {
        return new SessionOptions(
                flushMode, expiresOnCommit, closeResetsOnly, isFiltering, only, listeners, entityListeners, joined);
    }

    SessionOptions withListener(SessionListener listener) {
        return new SessionOptions(
                flushMode,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                with(listeners, listener),
                entityListeners,
                joined);
    }

    SessionOptions withListener(EntityRegistration<?> listener) {
        return new SessionOptions(
                flushMode,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                listeners,
                with(entityListeners, listener),
                joined);
    }

    SessionOptions withJoin(Join join) {
        return new SessionOptions(
                flushMode, expiresOnCommit, closeResetsOnly, isFiltering, readOnly, listeners, entityListeners, join);
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return List.copyOf(all);
    }
}
