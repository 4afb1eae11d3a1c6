package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.query.MadeValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives the pending objects of one entity their rows, and makes them persistent (rules F14 to F22, V1). */
final class NewRows<E> {

    private static final System.Logger LOG = System.getLogger("dev.alkahest.session");

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityMapper<E, ?> mapper;
    private final EntityStatements statements;
    private final EntityBatch<E> batch;
    private final SharedColumns shared;

    NewRows(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.mapper = entity.mapper();
        this.statements = entity.statements();
        this.batch = new EntityBatch<>(entity);
        this.shared = context.shared();
    }

    /** Inserts rows in the order their objects were added. */
    void insert(List<Change<E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        KeyMaking<E> keys = new KeyMaking<>(context, entity);
        for (Change<E> change : changes) {
            prepare(change, keys);
        }
        for (List<Change<E>> alike : byUniqueColumns(changes)) {
            for (List<Change<E>> run : Runs.of(alike, this::columns)) {
                insertRun(run, columns(run.get(0)));
            }
        }
    }

    /** Returns the upserts of some unique columns, and what is inserted and nothing else, apart from each other. */
    private List<List<Change<E>>> byUniqueColumns(List<Change<E>> changes) {
        boolean areAlike = !changes.isEmpty() && context.upserts().isEmpty();
        return areAlike ? List.of(changes) : Runs.of(changes, NewRows::upsertBits);
    }

    private static long upsertBits(Change<?> change) {
        UniqueColumns unique = change.upsert();
        return unique == null ? 0 : unique.bits();
    }

    void describe(List<Change<E>> changes, FlushDescribing out) {
        RowInserts<E> inserts = new RowInserts<>(context, entity);
        for (List<Change<E>> alike : byUniqueColumns(changes)) {
            UniqueColumns unique = alike.get(0).upsert();
            for (List<Change<E>> run : Runs.of(alike, this::columnsWithKey)) {
                if (unique == null) {
                    inserts.describe(run, columnsWithKey(run.get(0)), out);
                } else {
                    new RowUpserts<>(context, entity).describe(run, columnsWithKey(run.get(0)), unique, out);
                }
            }
        }
    }

    /** Returns the columns of an INSERT once the object has the key that is made before. */
    private long columnsWithKey(Change<E> change) {
        boolean isMadeBefore = mapper.keyGeneration().kind() != KeyGeneration.Kind.IDENTITY;
        return columns(change) | (isMadeBefore ? mapper.columns() & ~statements.bitsBesideKey() : 0);
    }

    /** An upsert leaves alone, in a row that is there, what is deferred and was not set. */
    private long columns(Change<E> change) {
        E object = change.entry().entity();
        long columns = mapper.insertColumns(object) & ~change.postponed();
        return change.upsert() == null ? columns : columns & ~entity.unsetDeferred(object);
    }

    private void prepare(Change<E> change, KeyMaking<E> keys) {
        E object = change.entry().entity();
        shared.fill(entity, change.entry());
        mapper.settle(object, entity.dialect().values());
        keys.make(object);
        if (entity.sharesKeysOfOtherTables()) {
            requireOwnKey(object);
        }
        batch.checkReferences(object, change.postponed());
        if (mapper.versionColumn() != 0) {
            mapper.beginVersion(object);
        }
    }

    /** Refuses a key that an object of another class has: the tables of the two would take it, and no session find both. */
    private void requireOwnKey(E object) {
        Object key = Objects.requireNonNull(mapper.key(object), "made before");
        Snapshot<? super E> known = context.store().identityMap(entity).find(key);
        if (known != null && known.entity().getClass() != object.getClass()) {
            throw new InvalidStateException("The new " + entity.name() + " has the key " + key + ", which a "
                    + known.entity().getClass().getSimpleName() + " of this session has. Classes below "
                    + entity.root().name() + " have tables of their own, and share their keys: give it another.");
        }
    }

    private void insertRun(List<Change<E>> run, long columns) {
        List<Snapshot<E>> entries = new ArrayList<>(run.size());
        for (Change<E> change : run) {
            entries.add(change.entry());
        }
        UniqueColumns unique = run.get(0).upsert();
        long given = unique == null
                ? new RowInserts<>(context, entity).insert(run, columns)
                : upsert(run, entries, columns, unique);
        if (unique != null) {
            entries.forEach(context.upserts()::written);
        }
        nowPersistent(entries, unique == null && isComplete(entries.get(0)));
        long unread = mapper.madeColumns() & ~columns & ~given;
        if (unread != 0) {
            new MadeValues<>(context, mapper, unread).read(entries);
        }
    }

    /** Inserts rows or updates those that are there; returns none, as nothing but keys and versions is given back. */
    private long upsert(List<Change<E>> run, List<Snapshot<E>> entries, long columns, UniqueColumns unique) {
        RowUpserts<E> upserts = new RowUpserts<>(context, entity);
        return batch.run(upserts.sql(columns, unique), run, () -> {
            upserts.upsert(entries, columns, unique);
            return 0L;
        });
    }

    /** Returns whether the object has all values of its row: none is left that nobody has read. */
    private boolean isComplete(Snapshot<E> entry) {
        long known = mapper.insertColumns(entry.entity()) | mapper.madeColumns();
        return !entity.hasFormulas()
                && !SharedColumns.isIncomplete(entity, entry.entity())
                && Long.bitCount(known) == statements.columnBits();
    }

    private void nowPersistent(List<Snapshot<E>> entries, boolean isComplete) {
        ObjectStore store = context.store();
        TransactionLevel level = context.transaction().level();
        IdentityMap<E> identityMap = store.identityMap(entity);
        identityMap.expect(entries.size());
        Siblings<E> siblings = new Siblings<>();
        int loadedAt = isComplete ? context.epoch() : Snapshot.EXPIRED;
        for (Snapshot<E> entry : entries) {
            entry.remember();
            requireKey(entry);
            store.removePending(entry);
            level.inserted(entry);
            store.move(entry, ObjectState.PERSISTENT);
            entry.loadedAt(loadedAt);
            Snapshot<E> former = identityMap.add(entry);
            if (former != null && former != entry) {
                displace(former);
            }
            siblings.add(entry);
        }
    }

    private void requireKey(Snapshot<E> entry) {
        if (entry.key() == null) {
            throw new InvalidStateException("The new " + entity.name() + " has no key after its INSERT: set it before"
                    + " it is saved, or let it be generated.");
        }
    }

    /** Takes an object out of the session whose key the database has let another be inserted with (rule F21). */
    private void displace(Snapshot<E> former) {
        LOG.log(
                System.Logger.Level.WARNING,
                "A new {0} was inserted with the key {1} of one that the session has read: the row of that has gone.",
                entity.name(),
                former.key());
        new RowDeletes<>(context, entity).nowDeleted(former);
    }

    /**
     * Gives new objects the rows of objects that are deleted in the same flush (rule F20): every column is written, as
     * nothing of the former object may show in the new one.
     */
    void take(List<Change<E>> rows) {
        List<Change<E>> updates = new ArrayList<>();
        for (Change<E> row : rows) {
            Snapshot<E> entry = row.entry();
            shared.fill(entity, entry);
            if (mapper.versionColumn() != 0) {
                mapper.takeVersion(entry.entity(), former(row));
            }
            entry.remember();
            context.transaction().level().inserted(entry);
            updates.add(Change.ofColumns(entity, entry, statements.settable()));
        }
        if (statements.settable() != 0) {
            new RowUpdates<>(context, entity).update(updates);
        }
        RowDeletes<E> deletes = new RowDeletes<>(context, entity);
        for (Change<E> row : rows) {
            deletes.nowDeleted(former(row));
            nowPersistent(List.of(row.entry()), isComplete(row.entry()));
        }
    }

    void describeTake(List<Change<E>> rows, FlushDescribing out) {
        List<Change<E>> updates = new ArrayList<>();
        rows.forEach(row -> updates.add(Change.ofColumns(entity, former(row), statements.settable())));
        if (statements.settable() != 0) {
            new RowUpdates<>(context, entity).describe(updates, row -> WriteReason.ROW_TAKEN_OVER, out);
        }
    }

    private static <E> Snapshot<E> former(Change<E> row) {
        return Objects.requireNonNull(row.former(), "there is one where a row is taken");
    }
}
