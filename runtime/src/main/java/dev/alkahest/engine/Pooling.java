package dev.alkahest.engine;

/** Which connections an engine keeps open while nobody uses them: {@link EngineBuilder#pooling}. */
public enum Pooling {
    /** Up to {@link EngineBuilder#poolSize} of them, for whoever comes next. */
    QUEUE,
    /**
     * None: each {@link Engine#connect()} opens a connection, and its end closes it. For programs that seldom need one, or where the
     * database is behind a pool of its own. There is no limit.
     */
    NONE,
    /** One, which is all there is: whoever wants it waits for its turn. */
    SINGLE,
    /**
     * One for each thread, which no other thread ever has. A thread that takes a second one at the same time has one that is closed
     * afterwards. There is no limit. The connections of threads that have ended are closed when a new thread takes its first.
     */
    PER_THREAD
}
