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

    /** Returns what the driver has opened, which stays the same however often it is lent. It must not be closed. */
    default Connection driverConnection() {
        return connection();
    }

    /** Returns whether nobody has called {@link #introduced} for the driver's connection; false where the pool has not opened it. */
    default boolean isNew() {
        return false;
    }

    /** Says that the driver's connection is new no more. */
    default void introduced() {}

    /** Returns whether the database was lost since the connection was opened, which it can't have survived. */
    default boolean isOld() {
        return false;
    }

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
