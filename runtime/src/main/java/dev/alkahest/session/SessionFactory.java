package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.MapperSource;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows the mapped classes and opens sessions on an engine. Thread-safe; one for each engine and application is enough.
 *
 * <pre>{@code
 * SessionFactory sessions = SessionFactory.create(engine);
 * sessions.transaction(session -> session.add(new Artist("AC/DC")));
 * }</pre>
 */
public final class SessionFactory {

    private final Engine engine;
    private final Mappings mappings;
    private final List<FlushOrder.Group> flushOrder;
    private final MetaData metadata;
    private final KeyBlocks keyBlocks = new KeyBlocks();
    private final SessionOptions options;

    private SessionFactory(Engine engine, Mappings mappings, SessionOptions options) {
        this.engine = engine;
        this.mappings = mappings;
        this.flushOrder = FlushOrder.of(mappings);
        this.metadata = MetaData.of(tables(mappings));
        this.options = options;
    }

    /**
     * Returns a factory for all mapped classes that the class path names. Connects to nothing.
     *
     * @throws dev.alkahest.MappingException where there is none
     */
    public static SessionFactory create(Engine engine) {
        return create(engine, ServiceLoader.load(MapperSource.class));
    }

    /** Returns a factory for the mapped classes of some packages. Connects to nothing. */
    public static SessionFactory create(Engine engine, MapperSource... sources) {
        return create(engine, List.of(sources));
    }

    private static SessionFactory create(Engine engine, Iterable<MapperSource> sources) {
        return new SessionFactory(engine, new Mappings(sources, engine.dialect()), SessionOptions.DEFAULT);
    }

    /** Returns a factory whose sessions flush by themselves as the mode says; {@link FlushMode#AUTO} is the default. */
    public SessionFactory withFlushMode(FlushMode mode) {
        return new SessionFactory(engine, mappings, options.withFlushMode(mode));
    }

    /**
     * Returns a factory whose sessions begin a transaction with their first statement or addition, which is the default, or only by {@link
     * Session#begin()}, and refuse work before it (rule T1). {@link #transaction} begins one by itself.
     */
    public SessionFactory withAutobegin(boolean autobegin) {
        return new SessionFactory(engine, mappings, options.withAutobegin(autobegin));
    }

    /** Returns a factory whose sessions expire their objects at commit, which is the default, or do not (rule E1, E6). */
    public SessionFactory withExpireOnCommit(boolean expire) {
        return new SessionFactory(engine, mappings, options.withExpireOnCommit(expire));
    }

    /**
     * Returns a factory whose sessions can be used again after {@code close}, which is the default, or are closed for good:
     * every call then raises a {@link dev.alkahest.ClosedException} (rule S7).
     */
    public SessionFactory withCloseResetsOnly(boolean resets) {
        return new SessionFactory(engine, mappings, options.withCloseResetsOnly(resets));
    }

    /**
     * Returns a factory whose sessions read all rows: also those that filters leave out, deleted ones that are only marked
     * included.
     */
    public SessionFactory withoutFilters() {
        return new SessionFactory(engine, mappings, options.withoutFilters());
    }

    /**
     * Returns a factory whose sessions only read, or those of which write as well, which is the default. A read-only session
     * refuses to add, merge, delete and change, looks for changes at no query, and has a connection that is set to read-only where
     * the driver can (rule T11).
     */
    public SessionFactory withReadOnly(boolean readOnly) {
        return new SessionFactory(engine, mappings, options.withReadOnly(readOnly));
    }

    /**
     * Returns a factory whose sessions work on a connection of the user's, in its transaction, as {@link
     * JoinMode#CONDITIONAL_SAVEPOINT} says: their commits do not commit it, and they never close it (rule T7).
     */
    public SessionFactory withConnection(Connection connection) {
        return withConnection(connection, JoinMode.CONDITIONAL_SAVEPOINT);
    }

    /**
     * As {@link #withConnection(Connection)}, and says what a commit and a rollback mean for the connection. Its sessions are one
     * after the other, or side by side in one thread: what they see of each other is what they have flushed.
     *
     * @throws IllegalArgumentException if the connection is of another engine
     */
    public SessionFactory withConnection(Connection connection, JoinMode mode) {
        if (connection.engine() != engine) {
            throw new IllegalArgumentException("withConnection(...) needs a connection of the factory's own engine, "
                    + engine + ", and this one is of " + connection.engine() + ".");
        }
        return new SessionFactory(engine, mappings, options.withJoin(new Join(connection, mode)));
    }

    /** Returns a factory whose sessions tell a listener of their flushes, commits and rollbacks, after those it has already. */
    public SessionFactory withListener(SessionListener listener) {
        return withListeners(options.listeners().with(listener));
    }

    /** Returns a factory whose sessions tell a listener of the rows of an entity, and of its subclasses, that they write. */
    public <E> SessionFactory withListener(EntityTable<E> table, EntityListener<? super E> listener) {
        return withListeners(options.listeners().with(registration(table, listener)));
    }

    /** Returns a factory whose sessions tell a listener of objects that come, go and change their states (rule H4). */
    public SessionFactory withListener(StateListener listener) {
        return withListeners(options.listeners().with(listener));
    }

    private SessionFactory withListeners(Listeners listeners) {
        return new SessionFactory(engine, mappings, options.withListeners(listeners));
    }

    <E> EntityRegistration<E> registration(EntityTable<E> table, EntityListener<? super E> listener) {
        return new EntityRegistration<>(mappings.of(table).mapper().type(), listener);
    }

    private static List<Table> tables(Mappings mappings) {
        List<Table> tables = new ArrayList<>();
        for (MappedEntity<?> entity : mappings.all()) {
            addTables(tables, entity);
        }
        return tables;
    }

    /** Adds what an entity has of its own: of several that share one table, the topmost has it. */
    private static <E> void addTables(List<Table> tables, MappedEntity<E> entity) {
        entity.ownTable().ifPresent(tables::add);
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (relationship instanceof ToMany<E, ?> toMany) {
                toMany.association().filter(link -> link.isOwning()).ifPresent(link -> tables.add(link.table()));
            }
        }
    }

    /** Returns the engine. */
    public Engine engine() {
        return engine;
    }

    /** Returns the tables of all mapped classes, association tables included. */
    public MetaData metadata() {
        return metadata;
    }

    /** Opens a session. Takes no connection: the first statement does. */
    public Session open() {
        return new Session(this, options);
    }

    /**
     * Works in a session of its own: commits at the end, or rolls back on an exception, which is passed on; then closes
     * it for good (rule T5).
     */
    public void transaction(Consumer<? super Session> work) {
        call(session -> {
            work.accept(session);
            return session;
        });
    }

    /** As {@link #transaction}, for work that has a result. */
    public <R extends @Nullable Object> R call(Function<? super Session, ? extends R> work) {
        try (Session session = new Session(this, options.withCloseResetsOnly(false))) {
            return complete(session, work);
        }
    }

    <R extends @Nullable Object> R complete(Session session, Function<? super Session, ? extends R> work) {
        try {
            session.beginIfNone();
            R result = work.apply(session);
            session.commit();
            return result;
        } catch (Throwable e) {
            session.rollback();
            throw e;
        }
    }

    /**
     * Returns transactions that are tried again after a deadlock or a serialization failure (rule T9).
     *
     * @param tries how often at most, the first time included
     */
    public Retrying retrying(int tries) {
        return Retrying.of(this, tries);
    }

    /** Returns a new scope, in which each thread has a session of its own (rule T10). */
    public ScopedSession scoped() {
        return new ScopedSession(this);
    }

    Mappings mappings() {
        return mappings;
    }

    List<FlushOrder.Group> flushOrder() {
        return flushOrder;
    }

    KeyBlocks keyBlocks() {
        return keyBlocks;
    }
}
