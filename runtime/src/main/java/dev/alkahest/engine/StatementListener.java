package dev.alkahest.engine;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Hears of each statement that an engine sends: {@link Engine#addListener}. Every method does nothing unless it is overridden.
 *
 * <p>It is called in the thread that sends the statement, so it must be thread-safe where several threads use the engine. What
 * it throws goes to the caller: thrown before a statement, nothing is sent, and the listeners that
 * were told of it hear that it has failed; thrown after it, the statement was run all the
 * same. It must not send statements over the same connection.
 *
 * <p>BEGIN, COMMIT, ROLLBACK and savepoints are no statements here, nor is what is sent over {@link Connection#jdbc()}.
 */
public interface StatementListener {

    /** Before a statement, or a batch of one, is prepared and sent. */
    default void beforeStatement(SentStatement statement) {}

    /**
     * After a statement was run and its rows were read; for a stream, once it stands before its first row.
     *
     * @param rows how many rows it returned or changed; empty where nobody has counted them, as of a stream
     */
    default void afterStatement(SentStatement statement, OptionalLong rows, Duration duration) {}

    /** After a statement has failed, or its rows could not be read; {@code error} is what the caller is thrown. */
    default void statementFailed(SentStatement statement, Throwable error, Duration duration) {}
}
