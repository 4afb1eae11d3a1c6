package dev.alkahest;

import java.util.Optional;

/**
 * An UPDATE or DELETE met fewer rows than objects: a row was changed or removed by someone else since it was read.
 *
 * <p>Roll back, read the object again, and decide.
 */
public final class StaleRowException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    private final FailedStatement statement;

    /** Creates an exception whose message is {@code what} followed by the statement's text, entity and key. */
    public StaleRowException(String what, FailedStatement statement) {
        super(statement.describe(what));
        this.statement = statement;
    }

    /** Returns the text of the statement, with its placeholders. */
    public Optional<String> sql() {
        return Optional.ofNullable(statement.sql());
    }

    /** Returns the name of the entity whose row is not as it was read. */
    public Optional<String> entity() {
        return Optional.ofNullable(statement.entity());
    }

    /** Returns the key of the object whose row is not as it was read, as text; empty where several were written. */
    public Optional<String> key() {
        return Optional.ofNullable(statement.key());
    }
}
