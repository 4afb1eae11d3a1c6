package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.MapperSource;
import dev.alkahest.schema.MetaData;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private final FactoryParts parts;
    private final SessionOptions options;
    private volatile @Nullable Routing routing;

    private SessionFactory(FactoryParts parts, SessionOptions options, @Nullable Routing routing) {
        this.parts = parts;
        this.options = options;
        this.routing = routing;
    }

    private SessionFactory with(SessionOptions changed) {
        boolean isRoutedAlike = changed.engineUse().equals(options.engineUse());
        return new SessionFactory(parts, changed, isRoutedAlike ? routing : null);
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
        return new SessionFactory(FactoryParts.of(Mappings.of(sources, engine)), SessionOptions.DEFAULT, null);
    }

    /**
     * Returns a factory whose sessions have the rows of a class, and of the whole hierarchy it belongs to, on another engine: all
     * statements about them go there. A session takes a connection of each engine that it has statements for, and commits one after the
     * other (rule N1).
     *
     * <p>Objects refer to each other across engines as ever, but for what one database would have to do: many-to-many relationships,
     * foreign keys that act, joins. What is declared so is refused when the first session is opened.
     *
     * @throws dev.alkahest.MappingException if the class is none of this factory's, or has a column that the database lacks
     */
    public SessionFactory withEngine(EntityTable<?> table, Engine engine) {
        return new SessionFactory(FactoryParts.of(mappings().withEngine(table, engine)), options, null);
    }

    /** Returns a factory whose sessions read from a copy of the main engine's database, as {@link #withReader(Supplier)} says. */
    public SessionFactory withReader(Engine reader) {
        return withReader(() -> reader);
    }

    /**
     * Returns a factory whose sessions read from copies of the main engine's database until they write: what a session has read
     * before, it has from there; a flush, and all that comes after the first one that writes or after an UPDATE, INSERT or DELETE, is
     * the main engine's affair, until the session is closed (rule N4). A copy that is behind shows what was there a while ago.
     *
     * @param readers gives the copy, once for each transaction that reads; one after the other, say
     */
    public SessionFactory withReader(Supplier<Engine> readers) {
        return with(options.withEngineUse(options.engineUse().withReaders(readers)));
    }

    /**
     * Returns factories for the same classes in several databases with the same tables, of which each has a part of the rows: its shard. A
     * key says which, the country of a customer for one.
     *
     * <p>A session works on one shard, as a row belongs to one; what is on engines of {@link #withEngine} is seen from all shards.
     *
     * @param shards the engines, each once
     * @param engineOf returns one of them for each key; the same one always
     * @throws IllegalStateException for a factory with {@link #withReader} or {@link #withConnection}, which are of one database
     */
    public <K> ShardedSessions<K> withShards(List<Engine> shards, Function<? super K, Engine> engineOf) {
        if (options.joined() != null || options.engineUse().readers() != null) {
            throw new IllegalStateException(
                    "withShards(...) of a factory with withReader(...) or withConnection(...), which are of"
                            + " one database: say them of the factory that shards.of(key) returns.");
        }
        return new ShardedSessions<>(shards.stream().map(this::withMainEngine).toList(), engineOf);
    }

    private SessionFactory withMainEngine(Engine engine) {
        return new SessionFactory(FactoryParts.of(mappings().withMainEngine(engine)), options, null);
    }

    /**
     * Returns a factory whose sessions commit in two phases, or in one, which is the default: all engines prepare what was written, and
     * only where all could, it is committed on each (rule T8). PostgreSQL does so where its setting {@code
     * max_prepared_transactions} is more than 0; a database without {@link dev.alkahest.dialect.Capability#TWO_PHASE_COMMIT}, as
     * SQLite, is refused when a session is opened. A commit that a database has not
     * confirmed is an {@link dev.alkahest.InDoubtException}. Sessions of {@link #withConnection} leave it to the user.
     */
    public SessionFactory withTwoPhase(boolean twoPhase) {
        return with(options.withEngineUse(options.engineUse().withTwoPhase(twoPhase)));
    }

    /**
     * Returns a factory whose sessions' transactions see so much of others, whatever their engines say (rule T12). With {@link #retrying} for
     * one whose transactions the database may refuse.
     *
     * @throws dev.alkahest.InvalidStateException at the first statement, where the database has no such level, or the session is one
     *     of {@link #withConnection}
     * @throws IllegalArgumentException for {@link Isolation#AUTOCOMMIT}: a flush is done as a whole, or not at all
     */
    public SessionFactory withIsolation(Isolation level) {
        Isolation own = level.requireTransactions("A session");
        return with(options.withEngineUse(options.engineUse().withIsolation(own)));
    }

    /** Returns a factory whose sessions flush by themselves as the mode says; {@link FlushMode#AUTO} is the default. */
    public SessionFactory withFlushMode(FlushMode mode) {
        return with(options.withFlushMode(mode));
    }

    /**
     * Returns a factory whose sessions begin a transaction with their first statement or addition, which is the default, or only by {@link
     * Session#begin()}, and refuse work before it (rule T1). {@link #transaction} begins one by itself.
     */
    public SessionFactory withAutobegin(boolean autobegin) {
        return with(options.withAutobegin(autobegin));
    }

    /** Returns a factory whose sessions expire their objects at commit, which is the default, or do not (rule E1, E6). */
    public SessionFactory withExpireOnCommit(boolean expire) {
        return with(options.withExpireOnCommit(expire));
    }

    /**
     * Returns a factory whose sessions can be used again after {@code close}, which is the default, or are closed for good:
     * every call then raises a {@link dev.alkahest.ClosedException} (rule S7).
     */
    public SessionFactory withCloseResetsOnly(boolean resets) {
        return with(options.withCloseResetsOnly(resets));
    }

    /**
     * Returns a factory whose sessions read all rows: also those that filters leave out, deleted ones that are only marked
     * included.
     */
    public SessionFactory withoutFilters() {
        return with(options.withoutFilters());
    }

    /**
     * Returns a factory whose sessions only read, or those of which write as well, which is the default. A read-only session
     * refuses to add, merge, delete and change, looks for changes at no query, and has a connection whose database refuses to write,
     * where it can, as {@link Connection#readOnly} says (rule T11).
     */
    public SessionFactory withReadOnly(boolean readOnly) {
        return with(options.withReadOnly(readOnly));
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
        if (!mappings().engines().all().contains(connection.engine())) {
            throw new IllegalArgumentException("withConnection(...) needs a connection of the factory's own engine, "
                    + engine() + ", and this one is of " + connection.engine() + ".");
        }
        return with(options.withJoin(new Join(connection, mode)));
    }

    /**
     * As {@link #withConnection(Connection)}, for a JDBC connection of the user's to the database of the factory's engine: that of a
     * transaction which Spring or another library has begun, for one. Nobody but the user closes it. {@link Engine#join} gives a
     * connection of it for another {@link JoinMode}.
     *
     * <pre>{@code
     * Session session = sessions.withConnection(DataSourceUtils.getConnection(dataSource)).open();
     * }</pre>
     *
     * @throws dev.alkahest.InvalidStateException where its auto-commit is on
     */
    public SessionFactory withConnection(java.sql.Connection jdbc) {
        return withConnection(engine().join(jdbc));
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
        return with(options.withListeners(listeners));
    }

    <E> EntityRegistration<E> registration(EntityTable<E> table, EntityListener<? super E> listener) {
        return new EntityRegistration<>(mappings().of(table).mapper().type(), listener);
    }

    /** Returns the engine; of several, that of all classes for which {@link #withEngine} names no other. */
    public Engine engine() {
        return mappings().engines().main();
    }

    /** Returns the tables of all mapped classes, association tables included. */
    public MetaData metadata() {
        return parts.metadata();
    }

    /**
     * Returns the tables that one of several engines has, for {@code sessions.metadata(archive).createAll(archive)}. Their foreign keys
     * to tables of other engines are left out.
     */
    public MetaData metadata(Engine engine) {
        return metadata().withTables(MappedTables.on(engine, mappings()));
    }

    /**
     * Opens a session. Takes no connection: the first statement does.
     *
     * @throws dev.alkahest.MappingException where a relationship between classes on two engines needs one database
     */
    public Session open() {
        return open(options);
    }

    private Session open(SessionOptions how) {
        routing();
        return new Session(this, how);
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
        try (Session session = open(options.withCloseResetsOnly(false))) {
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
        return parts.mappings();
    }

    /** Returns where statements go to; finds out first whether the mapped classes can be on their engines. */
    Routing routing() {
        Routing known = routing;
        if (known == null) {
            known = Routing.of(mappings());
            if (options.engineUse().isTwoPhase()) {
                mappings().engines().all().forEach(engine -> engine.dialect().twoPhase());
            }
            routing = known;
        }
        return known;
    }

    List<FlushOrder.Group> flushOrder() {
        return parts.flushOrder();
    }

    List<FlushOrder.Group> flushOrderByTable() {
        return parts.flushOrderByTable();
    }

    KeyBlocks keyBlocks() {
        return parts.keyBlocks();
    }
}
