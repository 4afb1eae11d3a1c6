package dev.alkahest.session;

import dev.alkahest.ClosedException;
import dev.alkahest.NotFoundException;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.WriteOnlyCollection;
import dev.alkahest.query.LoadOption;
import dev.alkahest.query.Query;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: holds the objects of one conversation with a database, knows what has changed of them, and writes that
 * at a flush, which a query, a commit or {@link #flush} begins.
 *
 * <p>A session is for one thread at a time: one per unit of work. Its transaction begins with the first statement
 * (rule T1, D6) and ends with {@link #commit}, {@link #rollback} or {@link #close}. After an error in a flush the
 * session is inactive until {@code rollback} (T6). A closed session has let go of its objects, and can be used again
 * (S7). A call while another thread runs a statement of the session is refused where it is noticed, which is best effort. What
 * each method does in detail is in {@code docs/session.md}; letters and numbers here name its rules.
 */
public final class Session implements AutoCloseable {

    private final SessionFactory factory;
    private SessionOptions options;
    private @Nullable SessionContext context;
    private boolean closed;

    Session(SessionFactory factory, SessionOptions options) {
        this.factory = factory;
        this.options = options;
    }

    /**
     * Adds an object, and what its relationships reach by cascade: a new object becomes pending, a detached one persistent,
     * and one marked for deletion loses its mark (S1, S3, S4, C1). Sends nothing.
     */
    public void add(Object object) {
        contextToWrite("add").adding().add(object);
    }

    /**
     * Adds a new object, and what its relationships reach by cascade, whose row may be there already: the flush inserts it, or
     * updates every column of the row that has the same values in the columns given, and counts its version up. The object then
     * stands for that row and has its key. The columns are the primary key or have a unique constraint; none stand for the key.
     * Sends nothing (rule F26). In a hierarchy, a flush that finds the row of another class refuses.
     *
     * @throws IllegalArgumentException if no constraint makes the columns unique in the topmost table of the object's class
     * @throws dev.alkahest.InvalidStateException if the object is persistent or detached
     */
    public void upsert(Object object, Column<?>... unique) {
        contextToWrite("upsert").upserts().add(object, List.of(unique));
    }

    /** Adds some objects, in order. */
    public void addAll(Collection<?> objects) {
        objects.forEach(this::add);
    }

    /**
     * Copies an object, and what its relationships reach by cascade, onto the session's own objects with the same keys, which
     * are loaded where needed, or onto new ones; returns the session's own. The one given stays what it is (section 10).
     */
    public <E> E merge(E object) {
        return new Merging(contextToWrite("merge")).merge(object);
    }

    /**
     * As {@link #merge}, for many objects at once: the session's own are read by one SELECT for each class and step of the
     * cascade, in chunks where there are very many (G8).
     *
     * @return the session's own objects, in the order of those given
     */
    public <E> List<E> mergeAll(Collection<? extends E> objects) {
        return new Merging(contextToWrite("mergeAll")).mergeAll(objects);
    }

    /**
     * As {@link #merge(Object)}, and says whether the database is asked, or what the graph does not hold is left to be loaded
     * later (G9).
     *
     * @throws dev.alkahest.InvalidStateException from a cache: for an object that has no row or was changed since it was loaded,
     *     and where the session's own was changed
     */
    public <E> E merge(E object, MergeMode mode) {
        return mergeAll(List.of(object), mode).get(0);
    }

    /** As {@link #merge(Object, MergeMode)}, for many objects at once. */
    public <E> List<E> mergeAll(Collection<? extends E> objects, MergeMode mode) {
        return mode == MergeMode.READ ? mergeAll(objects) : new CacheMerging(context("mergeAll")).mergeAll(objects);
    }

    /**
     * Marks an object for deletion by the next flush, and what its relationships reach by cascade; loads collections to
     * find that (S2, S6, C2).
     */
    public void delete(Object object) {
        contextToWrite("delete").deleting().delete(object);
    }

    /**
     * As {@link #delete}, for many objects at once: all that their cascades reach is found before the first is marked, and
     * members that are not loaded are loaded for all of them together (S6). Where one is refused, none is marked.
     */
    public void deleteAll(Collection<?> objects) {
        contextToWrite("deleteAll").deleting().deleteAll(objects);
    }

    /**
     * Returns the object with a key, or null where there is no such row: from the identity map without a statement, unless
     * it has expired; else by one SELECT (I4). Of a class in a hierarchy, the answer may be of a subclass; a row of another
     * class is none.
     *
     * @param key a value of the key attribute's type, or the generated record of a composite key
     */
    public <E> @Nullable E get(EntityTable<E> table, Object key) {
        SessionContext current = context("get");
        MappedEntity<E> entity = current.mappings().of(table);
        Objects.requireNonNull(
                key, () -> "The key of " + entity.name() + " to get is null: has the object been saved?");
        entity.statements().requireKey(entity.mapper(), key);
        IdentityMap<E> known = current.store().identityMapIfAny(entity);
        Snapshot<E> entry = known == null ? null : known.find(key);
        return read(current, entity, entry == null ? new Reloading<>(current, entity).read(key) : entry);
    }

    /** As {@link #get(EntityTable, Object)} for an integer key, which is not boxed. */
    public <E> @Nullable E get(EntityTable<E> table, long key) {
        SessionContext current = context("get");
        IdentityMap<E> known = current.store().identityMapIfAny(table);
        Snapshot<E> entry = known == null ? null : known.find(key);
        if (entry != null && entry.loadedAt() == current.epoch()) {
            return entry.entity();
        }
        MappedEntity<E> entity = current.mappings().of(table);
        if (entity.isSubclass() || entity.statements().isKeyConverted()) {
            return get(table, entity.statements().boxedKey(key));
        }
        entity.statements().requireIntegerKey(entity.mapper(), key);
        return read(current, entity, entry == null ? new Reloading<>(current, entity).read(key) : entry);
    }

    private static <E> @Nullable E read(SessionContext current, MappedEntity<E> entity, @Nullable Snapshot<E> entry) {
        if (entry == null || !entity.hasInstance(entry.entity())) {
            return null;
        }
        boolean isExpired = entry.loadedAt() != current.epoch();
        return !isExpired || new Reloading<>(current, entity).reread(entry, false) ? entry.entity() : null;
    }

    /**
     * As {@link #get(EntityTable, Object)}, and loads what options name where it is not loaded, by further SELECTs: {@code
     * get(ARTIST, 1L, selectin(ARTIST.albums()))} (I4).
     *
     * @throws dev.alkahest.InvalidStatementException where an option begins at another table than this or that of a superclass
     */
    public <E> @Nullable E get(EntityTable<E> table, Object key, LoadOption... options) {
        E object = get(table, key);
        if (object != null) {
            new NamedLoading(context("get")).load(object, options);
        }
        return object;
    }

    /** As {@link #get(EntityTable, Object)}, with an empty answer where there is no such row. */
    public <E> Optional<E> find(EntityTable<E> table, Object key) {
        return Optional.ofNullable(get(table, key));
    }

    /**
     * As {@link #get(EntityTable, Object, LoadOption...)}, where the row must be there.
     *
     * @throws NotFoundException where it is not
     */
    public <E> E getOne(EntityTable<E> table, Object key, LoadOption... options) {
        E object = get(table, key, options);
        if (object == null) {
            throw new NotFoundException(
                    "There is no " + table.mapper().type().getSimpleName() + " with key " + key + ".");
        }
        return object;
    }

    /**
     * Returns the object with a key, or null where there is no such row, and locks the row until the transaction ends: {@code
     * get(ALBUM, 1L, RowLock.forUpdate())}. The row is read also where the session has the object, whose changes are flushed
     * before (I4).
     *
     * @throws dev.alkahest.InvalidStatementException where the database locks no rows, as SQLite
     */
    public <E> @Nullable E get(EntityTable<E> table, Object key, RowLock lock) {
        return new LockedReading(context("get"), lock).get(table, key).orElse(null);
    }

    /** Begins a query for the objects of a table, or of an alias of it. */
    public <E> Query<E> query(EntityTable<E> table) {
        return Query.of(context("query"), table);
    }

    /**
     * Begins a query for the members of a write-only collection, in the order it declares (rule I10).
     *
     * @throws dev.alkahest.InvalidStateException where its owner has no row yet
     */
    public <T> Query<T> query(WriteOnlyCollection<T> collection) {
        return Query.of(context("query"), collection);
    }

    /**
     * Runs a statement in the session's transaction, after a flush where the flush mode asks for one. Loaded objects follow
     * what an UPDATE or DELETE does to their rows, as {@link SynchronizeSession#AUTO} says (U1).
     */
    public Result<Row> execute(Statement statement) {
        return execute(statement, SynchronizeSession.AUTO);
    }

    /** Runs a SELECT as {@link #execute(Statement)} does, and reads its rows into objects, which the session does not watch. */
    public <R> Result<R> execute(ProjectedSelect<R> select) {
        return context("execute").execute(select);
    }

    /**
     * Runs a SELECT as {@link #execute(ProjectedSelect)} does, and reads its rows while the stream is consumed, 1,000 at once. Close
     * the stream; it ends with the transaction, too.
     */
    public <R> Stream<R> stream(ProjectedSelect<R> select) {
        return context("stream").stream(select);
    }

    /** As {@link #stream(ProjectedSelect)}, and says how many rows the driver fetches at once. */
    public <R> Stream<R> stream(ProjectedSelect<R> select, int fetchSize) {
        return context("stream").stream(select, fetchSize);
    }

    /**
     * As {@link #execute(Statement)}, and says how loaded objects are kept in step with an UPDATE or DELETE.
     *
     * @throws dev.alkahest.InvalidStatementException where {@link SynchronizeSession#EVALUATE} is asked for and can't be had;
     *     nothing was sent then
     */
    public Result<Row> execute(Statement statement, SynchronizeSession synchronization) {
        return context("execute").execute(statement, synchronization);
    }

    /** Writes all changes to the database, without ending the transaction (section 4). */
    public void flush() {
        new UnitOfWork(context("flush")).flush();
    }

    /**
     * Returns the statements that a flush would send, in their order, and why. Writes nothing, and leaves the session as it is,
     * apart from what a flush would have to read, and detached objects that it would bring in.
     */
    public PlannedFlush planFlush() {
        return new UnitOfWork(context("planFlush")).describe();
    }

    /**
     * Begins a transaction, as the first statement does by itself unless the factory was told {@code withAutobegin(false)}
     * (rule T1). Takes no connection.
     *
     * @throws dev.alkahest.InvalidStateException where one has begun already
     */
    public void begin() {
        context("begin").current().begin();
    }

    void beginIfNone() {
        context("begin").current().beginIfNone();
    }

    /** Flushes until nothing is left to write, commits, and expires all objects (T3, E1). */
    public void commit() {
        SessionContext current = context("commit");
        current.events().requireNoFlush();
        current.events().tell(SessionListener::beforeCommit);
        new UnitOfWork(current).flushAll("commit()");
        current.ending().commit();
        if (options.expiresOnCommit()) {
            current.expireAll();
        }
        current.events().tell(SessionListener::afterCommit);
    }

    /**
     * Rolls back, and puts the objects back to what they were when the transaction began: values, foreign keys and
     * collections; new objects become transient, deleted ones persistent again, and detached ones that were added since are
     * detached again, with their changes (R1, D2). Makes an inactive session active.
     */
    public void rollback() {
        SessionContext current = contextIfAny();
        if (current == null) {
            return;
        }
        current.events().requireNoFlush();
        current.requireOneThread("rollback");
        current.ending().rollback();
    }

    /**
     * Flushes, and sets a savepoint: what is done from here on can be rolled back by itself, objects included (R3 to R6).
     *
     * <pre>{@code
     * try (NestedTransaction nested = session.beginNested()) {
     *     session.add(new Artist("AC/DC"));
     *     nested.commit();
     * }
     * }</pre>
     *
     * @return the savepoint, which is to be committed or rolled back, and closed
     */
    public NestedTransaction beginNested() {
        return NestedTransaction.begin(context("beginNested"));
    }

    /** Runs a block behind a savepoint: rolls back to it on an exception, which is passed on (R3, R4). */
    public void nested(Runnable block) {
        callNested(() -> {
            block.run();
            return this;
        });
    }

    /** As {@link #nested}, for a block that has a result. */
    public <R extends @Nullable Object> R callNested(Supplier<? extends R> block) {
        try (NestedTransaction nested = beginNested()) {
            R result = block.get();
            nested.commit();
            return result;
        }
    }

    /**
     * Reads the row of an object, and of those its relationships reach by cascade, again; what was changed and not flushed
     * is lost (E3). Relationships that are declared to be loaded with their owner, and those that options name, as in {@code
     * refresh(album, selectin(ALBUM.tracks()))}, are read again by further SELECTs; others when they are next touched.
     *
     * @throws NotFoundException where the row has gone (E4)
     * @throws dev.alkahest.InvalidStatementException where an option begins at another table than that of the object or a superclass
     */
    public void refresh(Object object, LoadOption... options) {
        new Expiry(context("refresh")).refresh(object, options);
    }

    /**
     * Reads an object again as {@link #refresh(Object, LoadOption...)} does, and locks its row until the transaction ends (E3).
     *
     * @throws NotFoundException where the row has gone (E4)
     * @throws dev.alkahest.InvalidStatementException where the database locks no rows, as SQLite
     */
    public void refresh(Object object, RowLock lock) {
        new LockedReading(context("refresh"), lock).refresh(object);
    }

    /** Forgets what is known of an object and of those its relationships reach by cascade, changes included (E2). */
    public void expire(Object object) {
        new Expiry(context("expire")).expire(object);
    }

    /**
     * Forgets what is known of some attributes of an object, their changes included: the next reading of its row gives them anew.
     * Changes of its other attributes stay (E2).
     *
     * @throws dev.alkahest.InvalidStateException where a column is none of the object's, its key, or belongs to a relationship
     */
    public void expire(Object object, Column<?>... attributes) {
        new AttributeExpiry<>(context("expire"), object).expire(List.of(attributes));
    }

    /** Forgets what is known of all objects, changes included. */
    public void expireAll() {
        new Expiry(context("expireAll")).expireAll();
    }

    /** Returns whether the next use of an object reads its row again (D1). */
    public boolean isExpired(Object object) {
        SessionContext current = context("isExpired");
        Snapshot<?> entry = current.store().findAnywhere(object);
        return entry != null && entry.state() == ObjectState.PERSISTENT && entry.loadedAt() != current.epoch();
    }

    /** Lets go of an object, and of those its relationships reach by cascade; unflushed changes are not written. */
    public void expunge(Object object) {
        new Expunging(context("expunge")).expunge(object);
    }

    /** Lets go of all objects; unflushed changes are not written. The transaction goes on. */
    public void expungeAll() {
        new Expunging(context("expungeAll")).expungeAll();
    }

    /** Returns whether the session holds an object: pending or persistent. */
    public boolean contains(Object object) {
        SessionContext current = contextIfAny();
        return current != null && current.store().findAnywhere(object) != null;
    }

    /** Returns the state of an object toward this session; {@code TRANSIENT} for one it has never seen. */
    public ObjectState stateOf(Object object) {
        return new Inspection(context("stateOf")).stateOf(object);
    }

    /** Returns whether a persistent object differs from what is remembered of its row (S8, D7). */
    public boolean isModified(Object object) {
        return new Inspection(context("isModified")).isModified(object);
    }

    /**
     * Returns what has become of the attribute that a column keeps since its object was last read or flushed (S9). Sends
     * nothing.
     *
     * @throws dev.alkahest.InvalidStateException if the object is neither pending nor persistent
     * @throws IllegalArgumentException if its class has no such column
     */
    public <V> History<@Nullable V> history(Object object, Column<V> column) {
        return AttributeHistory.of(context("history"), "history", object).ofColumn(column);
    }

    /**
     * As {@link #history(Object, Column)}, of the relationship at the end of a path of one step, {@code ALBUM.artist()} or
     * {@code ALBUM.tracks()}. Of what is not loaded, only what came and went is told; a target whose key alone is known is in
     * no list.
     */
    public <T> History<@Nullable T> history(Object object, EntityTable<T> path) {
        return AttributeHistory.of(context("history"), "history", object).ofRelationship(path);
    }

    /** Returns all that has changed in an object, to be read by a person (S9). Sends nothing. */
    public Changes changes(Object object) {
        return new ChangeDescribing<>(context("changes"), object).describe();
    }

    /** Returns the pending objects in the order they were added. */
    public List<Object> pending() {
        return new Inspection(context("pending")).pending();
    }

    /** Returns the persistent objects, class by class, those marked for deletion too: with the pending ones, all it holds (S8). */
    public List<Object> persistent() {
        return new Inspection(context("persistent")).persistent();
    }

    /** Returns the persistent objects that differ from what is remembered of their rows (D7). */
    public List<Object> dirty() {
        return new Inspection(context("dirty")).dirty();
    }

    /** Returns the persistent objects that are marked for deletion, in the order they were marked. */
    public List<Object> deleted() {
        return new Inspection(context("deleted")).deleted();
    }

    /** Lets a listener hear of this session's flushes, commits and rollbacks from now on, after those of its factory. */
    public void addListener(SessionListener listener) {
        hear(options.listeners().with(listener));
    }

    /** Lets a listener hear of this session's objects that come, go and change their states from now on (H4). */
    public void addListener(StateListener listener) {
        hear(options.listeners().with(listener));
    }

    /** Lets a listener hear of the rows of an entity, and of its subclasses, that this session writes and reads from now on. */
    public <E> void addListener(EntityTable<E> table, EntityListener<? super E> listener) {
        hear(options.listeners().with(factory.registration(table, listener)));
    }

    private void hear(Listeners listeners) {
        requireNotClosed("addListener");
        options = options.withListeners(listeners);
        if (context != null) {
            context.events().listeners(listeners);
        }
    }

    /** Runs a block whose queries and lazy loads do not flush (A1). */
    public void withoutAutoflush(Runnable block) {
        context("withoutAutoflush").autoflush().without(() -> {
            block.run();
            return this;
        });
    }

    /**
     * Lets go of all objects and gives the connection back; what was not committed is rolled back. The session can be used
     * again, unless it was opened to be closed for good (S7).
     */
    @Override
    public void close() {
        letGo();
        closed = !options.closeResetsOnly();
    }

    /** Lets go of all objects and of the connection, as {@link #close}; the session can be used again in any case (S7). */
    public void reset() {
        requireNotClosed("reset");
        letGo();
    }

    private void letGo() {
        SessionContext current = contextIfAny();
        if (current != null) {
            current.requireOneThread("close");
            context = null;
            current.close();
        }
    }

    private void requireNotClosed(String operation) {
        if (closed) {
            throw new ClosedException(operation + "() on a closed session: open a new one with sessions.open(). That of"
                    + " transaction(...) or call(...) ends with the block.");
        }
    }

    private @Nullable SessionContext contextIfAny() {
        return context;
    }

    private SessionContext contextToWrite(String operation) {
        SessionContext current = context(operation);
        current.requireWritable(operation + "()");
        return current;
    }

    private SessionContext context(String operation) {
        SessionContext current = context;
        if (current == null) {
            requireNotClosed(operation);
            current = new SessionContext(factory, options, new SessionEvents(this, options.listeners()));
            context = current;
        } else {
            current.requireUsable(operation);
        }
        return current;
    }
}
