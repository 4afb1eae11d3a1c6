package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.engine.StatementCauses;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.query.QueryContext;
import dev.alkahest.query.Readings;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.query.TargetRequests;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one session share, from its first use to its close: the objects, the transaction, the pairs that have
 * changed. A session that is used again after its close has a new one.
 */
final class SessionContext implements QueryContext {

    private final SessionFactory factory;
    private final Reader reader;
    private final boolean readOnly;
    private final ObjectStore store;
    private final TargetRequests targets = new TargetRequests();
    private final Readings readings = new Readings();
    private final TransactionEnding ending = new TransactionEnding(this);
    private final SessionLoader loader;
    private final CurrentTransaction current;
    private final StatementCauses causes;
    private final Autoflush autoflush;
    private final SessionEvents events;
    private final boolean isFiltering;
    private @Nullable WritingParts writing;
    private int epoch = 1;
    private int flushes;
    private boolean closed;

    SessionContext(SessionFactory factory, SessionOptions options, SessionEvents events) {
        this.factory = factory;
        this.reader = new Reader(factory.routing(), options.engineUse().readers());
        this.isFiltering = options.isFiltering();
        this.readOnly = options.readOnly();
        this.events = events;
        Join joined = options.joined();
        this.causes =
                joined == null ? new StatementCauses() : joined.connection().causes();
        this.current = new CurrentTransaction(
                factory.mappings().engines(),
                options,
                causes,
                connection -> events.tell((listener, session) -> listener.afterBegin(session, connection)));
        this.store = new ObjectStore(factory.mappings(), events.objects());
        this.loader = new SessionLoader(this);
        this.autoflush = new Autoflush(this, options.readOnly() ? FlushMode.MANUAL : options.flushMode());
    }

    SessionFactory factory() {
        return factory;
    }

    Mappings mappings() {
        return factory.mappings();
    }

    ObjectStore store() {
        return store;
    }

    private WritingParts writing() {
        if (writing == null) {
            writing = new WritingParts(this);
        }
        return writing;
    }

    /** Returns whether pairs, or places in lists, have changed in some tables since the last flush. */
    boolean touches(Set<String> tables) {
        return writing != null && writing.touches(tables);
    }

    LinkChanges links() {
        return writing().links();
    }

    /** Returns the lists whose members have to be numbered. */
    ListPositions positions() {
        return writing().positions();
    }

    /** Returns what plain to-one attributes refer to since their other sides have set them. */
    HeardTargets heard() {
        return writing().heard();
    }

    Upserts upserts() {
        return writing().upserts();
    }

    /** Returns where the session reads from. */
    Reader reader() {
        return reader;
    }

    SharedColumns shared() {
        return writing().shared();
    }

    AddCascade adding() {
        return writing().adding();
    }

    DeleteCascade deleting() {
        return new DeleteCascade(this);
    }

    Autoflush autoflush() {
        return autoflush;
    }

    /** Returns who tells the listeners. */
    SessionEvents events() {
        return events;
    }

    /** Returns who tells of single objects. */
    ObjectEvents objectEvents() {
        return events.objects();
    }

    /** Returns the transaction, which begins if there is none. */
    SessionTransaction transaction() {
        ending.requireActive("a statement");
        return current.get();
    }

    /** Returns the transaction that the session is in, or is to be in. */
    CurrentTransaction current() {
        return current;
    }

    /** Returns what ends the transaction. */
    TransactionEnding ending() {
        return ending;
    }

    @Nullable
    SessionTransaction transactionIfAny() {
        return current.getIfAny();
    }

    /** Refuses a call of the user's that the session can't answer now: after a failed flush, or while another thread uses it. */
    void requireUsable(String operation) {
        if (!ending.isActive()) {
            ending.requireActive(operation + "()");
        }
        requireOneThread(operation);
    }

    void requireOneThread(String operation) {
        SessionTransaction transaction = current.getIfAny();
        if (transaction != null) {
            transaction.requireOneThread(operation);
        }
    }

    /** Refuses to write in a session that only reads (rule T11). */
    void requireWritable(String operation) {
        requireWritable(operation, () -> "");
    }

    /** Refuses to write in a session that only reads, with more to say. */
    void requireWritable(String operation, Supplier<String> more) {
        if (readOnly) {
            throw new InvalidStateException(operation
                    + " in a read-only session. Open it from a factory without withReadOnly(true)." + more.get());
        }
    }

    @Override
    public Connection connection(Statement statement) {
        return transaction().connection(reader.engineOf(statement));
    }

    /** Returns the connection to read rows of an entity. */
    Connection readingConnection(MappedEntity<?> entity) {
        return transaction().connection(reader.engineFor(entity.engine()));
    }

    /** Returns the connection to write rows of an entity. */
    Connection connection(MappedEntity<?> entity) {
        return transaction().connection(entity.engine());
    }

    @Override
    public StatementCauses causes() {
        return causes;
    }

    @Override
    public SessionLoader loader() {
        return loader;
    }

    @Override
    public TargetRequests targets() {
        return targets;
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public <E> void letGo(Snapshot<E> entry) {
        store.remove(mappings().of(entry.entity()), entry);
        entry.state(ObjectState.DETACHED);
    }

    @Override
    public boolean isFiltering() {
        return isFiltering;
    }

    @Override
    public void beforeReading(Set<String> tables) {
        autoflush.before(tables);
    }

    @Override
    public boolean mayFlush() {
        return autoflush.mayFlush();
    }

    <R> Result<R> execute(ProjectedSelect<R> select) {
        return objectEvents().after(() -> new StatementExecution(this).execute(select));
    }

    <R> Stream<R> stream(ProjectedSelect<R> select) {
        return objectEvents().after(() -> new StatementExecution(this).stream(select));
    }

    <R> Stream<R> stream(ProjectedSelect<R> select, int fetchSize) {
        return objectEvents().after(() -> new StatementExecution(this).stream(select, fetchSize));
    }

    @Override
    public Result<Row> execute(Statement statement, SynchronizeSession synchronization) {
        return objectEvents().after(() -> new StatementExecution(this).execute(statement, synchronization));
    }

    @Override
    public <T, E> boolean hasLeft(ToOne<T, E> foreignKey, T member, E owner) {
        return new Leavers(this).hasLeft(foreignKey, member, owner);
    }

    @Override
    public boolean holdsBackFlushes() {
        return autoflush.isHeldBack();
    }

    @Override
    public <R> R withoutAutoflush(Supplier<R> reading) {
        return autoflush.without(reading);
    }

    @Override
    public <E> void rereads(Snapshot<E> entry) {
        SessionTransaction transaction = current.getIfAny();
        if (transaction != null) {
            transaction.level().rereading(entry, mappings().of(entry.entity()));
            if (transaction.level().hasWrittenSinceSavepoint()) {
                transaction.level().outOfDate().read(entry);
            }
        }
    }

    @Override
    public <E> void hasReread(Snapshot<E> entry) {
        MappedEntity<E> entity = mappings().of(entry.entity());
        if (writing != null) {
            writing.heard().putBack(entity, entry);
        }
        objectEvents().note(entity, entry, EntityListener::refreshed);
    }

    @Override
    public <E> void hasOverwritten(Snapshot<E> entry) {
        mappings().of(entry.entity()).expireDeferred(entry);
    }

    @Override
    public <E> void expire(Relationship<E, ?> relationship, List<Snapshot<E>> owners) {
        new RelationshipExpiry<>(this, relationship).expire(owners);
    }

    @Override
    public boolean isHeard(EntityMapper<?, ?> mapper) {
        return isReadingInDoubt()
                || objectEvents().hearsOfEntities()
                        && objectEvents().isHeard(mappings().of(mapper));
    }

    /** Returns whether a rollback to a savepoint would take back what may be read now. */
    private boolean isReadingInDoubt() {
        SessionTransaction transaction = current.getIfAny();
        return transaction != null && transaction.level().hasWrittenSinceSavepoint();
    }

    @Override
    public <E> void hasRead(List<Snapshot<E>> entries) {
        SessionTransaction transaction = current.getIfAny();
        if (transaction != null && transaction.level().hasWrittenSinceSavepoint()) {
            entries.forEach(transaction.level().outOfDate()::read);
        }
        for (Snapshot<E> entry : entries) {
            objectEvents().note(mappings().of(entry.entity()), entry, EntityListener::loaded);
        }
    }

    @Override
    public void hasFinishedReading() {
        objectEvents().tell();
    }

    @Override
    public <E> IdentityMap<E> identityMap(EntityMapper<E, ?> mapper) {
        return store.identityMap(mappings().of(mapper));
    }

    /** Returns the number that tells current values from expired ones. */
    int epoch() {
        return epoch;
    }

    /** Returns a number that tells what was changed since the last flush from what was changed before. */
    int flushes() {
        return flushes;
    }

    /** All changes are flushed, or undone. */
    void nothingToFlush() {
        flushes++;
        autoflush.hasNothing();
        if (writing != null) {
            writing.nothingToFlush();
        }
    }

    /** Expires all objects at once (rule E1). */
    void expireAll() {
        epoch++;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * Lets go of all objects: their holders see it here. What an open transaction has written is taken back, from the
     * objects too, so that they can be added to another session.
     */
    void close() {
        try {
            ending.abandon();
        } finally {
            closed = true;
            if (objectEvents().hearsOfStates()) {
                letGo();
            }
        }
    }

    /** Tells of all objects that they belong to nobody now: their states are left alone, as their holders know (D9). */
    private void letGo() {
        store.pending()
                .forEach(entry -> objectEvents().moved(entry.entity(), ObjectState.PENDING, ObjectState.TRANSIENT));
        for (MappedEntity<?> entity : mappings().all()) {
            store.forEach(
                    entity,
                    entry -> objectEvents().moved(entry.entity(), ObjectState.PERSISTENT, ObjectState.DETACHED));
        }
        objectEvents().tell();
    }
}
