package dev.alkahest.session;

/**
 * How a session behaves.
 *
 * @param flushMode when it flushes by itself
 * @param expiresOnCommit whether a commit expires its objects
 */
record SessionOptions(FlushMode flushMode, boolean expiresOnCommit) {

    static final SessionOptions DEFAULT = new SessionOptions(FlushMode.AUTO, true);

    SessionOptions withFlushMode(FlushMode mode) {
        return new SessionOptions(mode, expiresOnCommit);
    }

    SessionOptions withExpireOnCommit(boolean expire) {
        return new SessionOptions(flushMode, expire);
    }
}
