package dev.alkahest.pool;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One connection, lent for as long as one unit of work needs it. Its auto-commit is off.
 *
 * <p>Not thread-safe, and to be given back exactly once, after its transaction was ended where it is not the user's.
 */
public interface Lease {

    /** Returns the connection that is lent. It must not be closed: it is given back. */
    Connection connection();

    /** Returns whether its transaction is the user's, who ends it: giving the connection back leaves it as it is. */
    default boolean isInTransactionOfUser() {
        return false;
    }

    /** Says that the connection is of no use any more: once given back, it will not be lent again. */
    void discard();

    /** Says that the database was lost: neither this connection nor one that was opened before will be lent again. */
    default void lost() {
        discard();
    }

    /** Gives the connection back. */
    void giveBack() throws SQLException;
}
