package dev.alkahest.query;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.engine.StatementCauses;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a query needs of the session it belongs to. */
public interface QueryContext {

    /** Prepares for reading tables: flushes what the flush mode asks for (rule D3). */
    void beforeReading(Set<String> tables);

    /** As {@link #beforeReading(Set)}; the tables that filters read are among them unless the session has none. */
    default void beforeReading(ReadTables tables) {
        beforeReading(isFiltering() ? tables.names() : tables.unfiltered());
    }

    /** As {@link #beforeReading(ReadTables)}; asks for the tables where there can be something to flush at all. */
    default void beforeReading(Supplier<ReadTables> tables) {
        if (mayFlush()) {
            beforeReading(tables.get());
        }
    }

    /** Returns whether there can be something that the flush mode has flushed before a reading. */
    boolean mayFlush();

    /** Reads without a flush before (rule A1). */
    <R> R withoutAutoflush(Supplier<R> reading);

    /** Returns whether rows may be older than objects, as nothing is flushed before a reading. */
    boolean holdsBackFlushes();

    /** Returns whether an object that an owner was found to have by its row has left it since, and that is not flushed. */
    <T, E> boolean hasLeft(ToOne<T, E> foreignKey, T member, E owner);

    /** Returns whether tables leave out the rows that their filters do. */
    boolean isFiltering();

    /** Returns the connection for a statement, in the session's transaction, which begins if there is none. */
    Connection connection(Statement statement);

    /** Returns what the session's statements are sent for. */
    StatementCauses causes();

    /** Returns where objects of an entity are found by their keys. */
    <E> IdentityMap<E> identityMap(EntityMapper<E, ?> mapper);

    /** Returns what the holders of relationships load from. */
    Loader loader();

    /** Returns the requests for the targets of plain to-one attributes that are not answered yet. */
    TargetRequests targets();

    /** Returns the readings that are going on. */
    Readings readings();

    /** Lets go of an object that nobody was given yet, as its reading has failed. */
    <E> void letGo(Snapshot<E> entry);

    /** Runs a statement after a flush where the flush mode asks for one, and keeps loaded objects in step with it (rule U1). */
    Result<Row> execute(Statement statement, SynchronizeSession synchronization);

    /** Returns whether somebody wants to hear of the objects of an entity, or of a class below it, that are read. */
    boolean isHeard(EntityMapper<?, ?> mapper);

    /** Hears of objects that were not here before; is called only where somebody wants to hear. */
    <E> void hasRead(List<Snapshot<E>> entries);

    /** Hears that all rows of a statement were read. */
    void hasFinishedReading();

    /** Hears that an object is about to take the values of its row again. */
    <E> void rereads(Snapshot<E> entry);

    /** Hears that an object has taken the values of its row again, which may be older than what others say of it. */
    <E> void hasReread(Snapshot<E> entry);

    /** Hears that an object was overwritten with its row, and may have loaded deferred attributes from an older one (rule I3). */
    <E> void hasOverwritten(Snapshot<E> entry);

    /** Lets go of what a relationship of some objects has loaded, as it was read again; what is not flushed yet is kept. */
    <E> void expire(Relationship<E, ?> relationship, List<Snapshot<E>> owners);
}
