package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import java.util.List;

/** The connections that a transaction of a session works on, and what the ends of the transaction mean for them. */
interface TransactionConnection {

    /** Returns the connection to an engine, which is taken when it is first asked for (rule T2). */
    Connection connection(Engine engine);

    /** Returns the connections that a savepoint is to be set on now. */
    List<Connection> inUse();

    /** Refuses an operation while another thread runs a statement. */
    void requireOneThread(String operation);

    /** Ends the transaction well. */
    void commit();

    /** Ends the transaction badly. */
    void rollback();

    /** Ends the transaction undecided, as its session lets go of it; returns whether it was taken back. */
    boolean abandon();

    /** Gives the connections back. */
    void close();
}
