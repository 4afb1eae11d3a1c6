package dev.alkahest.session;

import org.jspecify.annotations.Nullable;

/**
 * How a session behaves.
 *
 * @param flushMode when it flushes by itself
 * @param autobegins whether it begins a transaction with its first statement
 * @param expiresOnCommit whether a commit expires its objects
 * @param closeResetsOnly whether a closed session can be used again
 * @param isFiltering whether tables leave out the rows that their filters do
 * @param readOnly whether it refuses to write
 * @param listeners who hears of what it does
 * @param joined the connection of the user's that it works on; null where it takes its own
 * @param engineUse what it does with its engines
 */
record SessionOptions(
        FlushMode flushMode,
        boolean autobegins,
        boolean expiresOnCommit,
        boolean closeResetsOnly,
        boolean isFiltering,
        boolean readOnly,
        Listeners listeners,
        @Nullable Join joined,
        EngineUse engineUse) {

    static final SessionOptions DEFAULT =
            new SessionOptions(FlushMode.AUTO, true, true, true, true, false, Listeners.NONE, null, EngineUse.DEFAULT);

    SessionOptions withFlushMode(FlushMode mode) {
        return new SessionOptions(
                mode,
                autobegins,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                listeners,
                joined,
                engineUse);
    }

    SessionOptions withAutobegin(boolean begins) {
        return new SessionOptions(
                flushMode,
                begins,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                listeners,
                joined,
                engineUse);
    }

    SessionOptions withExpireOnCommit(boolean expire) {
        return new SessionOptions(
                flushMode, autobegins, expire, closeResetsOnly, isFiltering, readOnly, listeners, joined, engineUse);
    }

    SessionOptions withCloseResetsOnly(boolean resets) {
        return new SessionOptions(
                flushMode, autobegins, expiresOnCommit, resets, isFiltering, readOnly, listeners, joined, engineUse);
    }

    SessionOptions withoutFilters() {
        return new SessionOptions(
                flushMode, autobegins, expiresOnCommit, closeResetsOnly, false, readOnly, listeners, joined, engineUse);
    }

    SessionOptions withReadOnly(boolean only) {
        return new SessionOptions(
                flushMode,
                autobegins,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                only,
                listeners,
                joined,
                engineUse);
    }

    SessionOptions withListeners(Listeners others) {
        return new SessionOptions(
                flushMode,
                autobegins,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                others,
                joined,
                engineUse);
    }

    SessionOptions withJoin(Join join) {
        return new SessionOptions(
                flushMode,
                autobegins,
                expiresOnCommit,
                closeResetsOnly,
                isFiltering,
                readOnly,
                listeners,
                join,
                engineUse);
    }

    SessionOptions withEngineUse(EngineUse use) {
        return new SessionOptions(
                flushMode, autobegins, expiresOnCommit, closeResetsOnly, isFiltering, readOnly, listeners, joined, use);
    }
}
