package dev.alkahest.session;

import dev.alkahest.engine.Connection;

/** The connection that a transaction of a session works on, and what the ends of the transaction mean for it. */
interface TransactionConnection {

    /** Returns the connection, which is taken when it is first asked for (rule T2). */
    Connection connection();

    /** Refuses an operation while another thread runs a statement. */
    void requireOneThread(String operation);

    /** Ends the transaction well. */
    void commit();

    /** Ends the transaction badly. */
    void rollback();

    /** Ends the transaction undecided, as its session lets go of it; returns whether it was taken back. */
    boolean abandon();

    /** Gives the connection back. */
    void close();
}
