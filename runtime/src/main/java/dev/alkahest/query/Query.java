package dev.alkahest.query;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.MoreThanOneException;
import dev.alkahest.NotFoundException;
import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.WriteOnlyCollection;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for objects of one entity, which a session has made. Immutable: each method that describes returns a changed
 * copy. Those that answer send one SELECT, and one more for each relationship that is loaded with its owners; the
 * session flushes first where its flush mode says so (rule A2, D3).
 *
 * <p>A join along a to-many path gives an object once for each row, as SQL does; {@code ARTIST.albums().any(...)} asks
 * about related rows without that.
 *
 * @param <E> the entity
 */
public final class Query<E> {

    private final QueryContext context;
    private final EntityTable<E> table;
    private final Select select;
    private final QueryOptions options;

    private Query(QueryContext context, EntityTable<E> table, Select select, QueryOptions options) {
        this.context = context;
        this.table = table;
        this.select = select;
        this.options = options;
    }

    /** Makes the query for all objects of a table; {@code Session.query} is the way to it. */
    public static <E> Query<E> of(QueryContext context, EntityTable<E> table) {
        Query<E> all = new Query<>(context, table, Sql.select(table.selection()).from(table), QueryOptions.NONE);
        return context.isFiltering() ? all : all.withoutFilters();
    }

    /** Makes the query for the members of a write-only collection; {@code Session.query} is the way to it. */
    public static <T> Query<T> of(QueryContext context, WriteOnlyCollection<T> collection) {
        ToMany<?, T> relationship = collection.relationship();
        return of(context, relationship.target())
                .where(collection.condition())
                .orderBy(relationship.orderBy().toArray(OrderBy[]::new));
    }

    /** Adds conditions, which must all hold. */
    public Query<E> where(Condition... conditions) {
        return with(select.where(conditions));
    }

    /** Adds terms to the order. */
    public Query<E> orderBy(OrderBy... terms) {
        return with(select.orderBy(terms));
    }

    /** Joins along a path: {@code join(ARTIST.albums())}, after which {@code ALBUM} names the joined rows. */
    public Query<E> join(Table path, Condition... on) {
        return with(select.join(path, on));
    }

    /** Joins along a path, and keeps objects that have nothing there. */
    public Query<E> leftJoin(Table path, Condition... on) {
        return with(select.leftJoin(path, on));
    }

    /** Leaves out repeated rows. */
    public Query<E> distinct() {
        return with(select.distinct());
    }

    /**
     * Locks the rows of the objects until the transaction ends, so that nobody else changes or locks them. Objects that are
     * already in the session are read again, as {@link #populateExisting()} says: they are what the locked row is.
     */
    public Query<E> forUpdate() {
        return lock(RowLock.forUpdate());
    }

    /** As {@link #forUpdate()}, and lets others lock the rows so as well: nobody changes them. */
    public Query<E> forShare() {
        return lock(RowLock.forShare());
    }

    /**
     * Locks the rows of the objects as {@link #forUpdate()} does, in a way of your own: {@code
     * lock(RowLock.forUpdate().skipLocked())}. A database that cannot choose among tables locks joined rows as well.
     */
    public Query<E> lock(RowLock lock) {
        RowLock own = lock.of().isEmpty() ? lock.ofIfPossible(table) : lock;
        return new Query<>(context, table, select.lock(own), options.populating());
    }

    /** Restricts the query to the object with a key: a value of the key attribute's type, or the record of a composite key. */
    public Query<E> withKey(Object key) {
        return where(KeyCondition.of(table.primaryKey(), table.mapper(), key));
    }

    /**
     * Leaves out the objects up to the one with these values, one for each term of {@code orderBy}, which is said before: {@code
     * orderBy(ALBUM.title.asc(), ALBUM.id.asc()).after(last.title, last.id)}. The next page begins behind the last object of the
     * one before, whatever came or went meanwhile.
     *
     * @throws InvalidStatementException where objects may be level in the order, so that some could be left out for good
     */
    public Query<E> after(@Nullable Object... values) {
        return with(select.after(values));
    }

    /** Answers with so many objects at most. */
    public Query<E> limit(long most) {
        return with(select.limit(most));
    }

    /** Leaves out so many objects at first. */
    public Query<E> offset(long first) {
        return with(select.offset(first));
    }

    /** Loads more than the objects themselves: {@code options(selectin(ALBUM.tracks()))}. */
    public Query<E> options(LoadOption... more) {
        for (LoadOption option : more) {
            option.requireRoot(table, "A query of", "the table the query reads");
        }
        return withOptions(options.loading(List.of(more)));
    }

    /**
     * Finds also what the filters of the tables leave out, deleted rows that are only marked included. Relationships that
     * load in other statements than that of the query are filtered as ever.
     */
    public Query<E> withoutFilters() {
        return new Query<>(context, table, select.withoutFilters(), options.unfiltered());
    }

    /**
     * Overwrites objects that are already in the session, their pending changes included (rule I3). Deferred values that they
     * have loaded are loaded again when they are touched, and what the query joins to them is what was read.
     */
    public Query<E> populateExisting() {
        return withOptions(options.populating());
    }

    /** Flushes nothing before it reads: it does not see what the session has not written yet (rule A1). */
    public Query<E> withoutAutoflush() {
        return withOptions(options.withoutAutoflush());
    }

    /** Returns the objects in the order of their rows. */
    public List<E> all() {
        List<Snapshot<E>> entries = read(select);
        List<E> objects = new ArrayList<>(entries.size());
        for (Snapshot<E> entry : entries) {
            objects.add(entry.entity());
        }
        return objects;
    }

    /** Returns the first object, if there is one; sends the query with a limit of 1. */
    public Optional<E> first() {
        return read(select.clauses().limit() == null ? select.limit(1) : select).stream()
                .map(Snapshot::entity)
                .findFirst();
    }

    /**
     * Returns the one object.
     *
     * @throws NotFoundException where there is none
     * @throws MoreThanOneException where there are several
     */
    public E one() {
        return oneOrEmpty()
                .orElseThrow(() -> new NotFoundException("The query found no " + name()
                        + " where exactly one was expected. Use oneOrEmpty() if none is fine."));
    }

    /**
     * Returns the one object, if there is one.
     *
     * @throws MoreThanOneException where there are several
     */
    public Optional<E> oneOrEmpty() {
        List<E> objects = with(select.clauses().limit() == null ? select.limit(2) : select)
                .all();
        if (objects.size() > 1) {
            throw new MoreThanOneException("The query found more than one " + name()
                    + " where one was expected. Use first() if any of them is fine.");
        }
        return objects.stream().findFirst();
    }

    /** Returns how many objects {@link #all} would have; reads none of them. */
    public long count() {
        return options.read(context, cause(), () -> new QueryCount(context).count(select.unlocked()));
    }

    /** Returns whether {@link #all} would have any; reads at most one row. */
    public boolean exists() {
        return options.read(context, cause(), () -> new QueryCount(context).exists(select.unlocked()));
    }

    /**
     * Returns the objects as they are read, a page of siblings at a time; close it when it is not read to its end. Lazy
     * attributes touched on the way load for a page. A commit or rollback of the session ends it (rule I11).
     */
    public Stream<E> stream() {
        return stream(QueryStream.PAGE);
    }

    /**
     * As {@link #stream()}, and says how many rows make a page; 500 unless said. The driver fetches as many at once, where it
     * does not fetch all of them or one by one whatever is asked.
     *
     * @throws IllegalArgumentException where that is less than 1
     */
    public Stream<E> stream(int pageSize) {
        return options.read(context, cause(), () -> QueryStream.open(context, table, select, options, pageSize));
    }

    /**
     * Says how the session's objects are kept in step with {@link #update} and {@link #delete}; {@link
     * SynchronizeSession#AUTO} unless said (rule U1).
     */
    public Query<E> synchronizeSession(SynchronizeSession how) {
        return withOptions(options.synchronizing(how));
    }

    /**
     * Sets columns in the rows of all objects that the query describes, by one UPDATE, and in those the session has loaded
     * (rule U1). Knows nothing of cascades and listeners, and leaves versions alone unless they are set.
     *
     * @return the number of rows changed
     * @throws InvalidStatementException where the query has more than conditions: a join, an order, a limit
     */
    public int update(Assignment... assignments) {
        Update update = Sql.update(table).set(assignments).where(ownConditions("update"));
        return context.execute(update, options.synchronization()).rowCount();
    }

    /**
     * Deletes the rows of all objects that the query describes, by one DELETE; those the session has loaded leave it (rule
     * U1). Knows nothing of cascades and listeners.
     *
     * @return the number of rows deleted
     * @throws InvalidStatementException where the query has more than conditions: a join, an order, a limit
     */
    public int delete() {
        Delete delete = Sql.delete(table).where(ownConditions("delete"));
        return context.execute(delete, options.synchronization()).rowCount();
    }

    /** Returns the query's conditions, for a statement that knows the table's own. */
    private Condition[] ownConditions(String operation) {
        Select bare = Sql.select(table.selection()).from(table).withoutFilters();
        List<Node> where = select.clauses().where();
        int given = bare.clauses().where().size();
        if (!with(bare.where(conditions(where.subList(given, where.size()))))
                .select
                .equals(select)) {
            throw new InvalidStatementException(operation + "() of a query of " + name()
                    + " takes conditions alone: no join, distinct, order, limit or offset. Ask about related rows with any(...) or"
                    + " has(...), or for keys: where(id.in(select(...)...)).");
        }
        return conditions(where.subList(given, where.size()));
    }

    private static Condition[] conditions(List<Node> nodes) {
        return nodes.stream().map(Condition::of).toArray(Condition[]::new);
    }

    private List<Snapshot<E>> read(Select statement) {
        return options.read(context, cause(), () -> readObjects(statement));
    }

    private StatementCause cause() {
        return StatementCause.query(table.mapper().type());
    }

    private List<Snapshot<E>> readObjects(Select statement) {
        EntityMapper<E, ?> mapper = table.mapper();
        JoinedSelect<E> joined = JoinedSelect.of(table, statement, options.plan(), true);
        Select sent = options.filtered(joined.select());
        Dialect dialect = context.connection(sent).engine().dialect();
        CompiledSql sql = dialect.compile(sent);
        context.beforeReading(() -> options.tables(mapper, sql));
        List<Snapshot<E>> entries = context.readings().run(context, () -> {
            JoinedReading<E> reading = new JoinedReading<>(context, joined, options.populatesExisting());
            context.connection(sent).query(sql.sql(), sql::bind, rows -> {
                RowReader row = new RowReader(rows, dialect.values());
                while (rows.next()) {
                    reading.read(row);
                }
                return reading;
            });
            reading.finish();
            return reading.entries();
        });
        options.load(context, table, statement, entries);
        return entries;
    }

    private String name() {
        return table.mapper().type().getSimpleName();
    }

    private Query<E> with(Select changed) {
        return new Query<>(context, table, options.filtered(changed), options);
    }

    private Query<E> withOptions(QueryOptions changed) {
        return new Query<>(context, table, select, changed);
    }

    /** Returns the text of its SELECT in lines, without values; what is loaded along with the objects is not in it. */
    @Override
    public String toString() {
        return select.toString();
    }
}
