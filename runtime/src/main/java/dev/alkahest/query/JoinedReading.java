package dev.alkahest.query;

import dev.alkahest.engine.CountedRows;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows in which the rows of several tables stand side by side: those of one table as objects, and beside them what is
 * joined to it. {@link #finish} answers, after the last row, what they have asked for, and fills the relationships.
 *
 * @param <E> the entity
 */
final class JoinedReading<E> implements CountedRows {

    private final QueryContext context;
    private final EntityReading<E> reading;
    private final IdentityMap<E> identityMap;
    private final int at;
    private final int[] key;
    private final boolean repeats;
    private final boolean isRoot;
    private final EntityMapper<E, ?> mapper;
    private final boolean isSubclass;
    private final boolean populatesExisting;
    private final List<UndeferredColumn<E>> undeferred;
    private final List<JoinedFilling<E, ?>> joined = new ArrayList<>();
    private final List<Runnable> loadings = new ArrayList<>();
    private final Set<Snapshot<E>> taken = new HashSet<>();
    private @Nullable Snapshot<E> last;
    private boolean isNew;
    private int rows;

    /** Begins a reading of the rows of a query. */
    JoinedReading(QueryContext context, JoinedSelect<E> select, boolean populateExisting) {
        this(context, select.root(), populateExisting, select.root().repeats(), true, select.isOfOneTable());
    }

    /** Begins a reading of one table; {@code comesOnce}: its rows are repeated by nothing but what is joined to them. */
    private JoinedReading(
            QueryContext context,
            JoinedTable<E> table,
            boolean populateExisting,
            boolean repeats,
            boolean isRoot,
            boolean comesOnce) {
        this.context = context;
        this.isRoot = isRoot;
        this.reading = new EntityReading<>(context, table.mapper(), populateExisting);
        this.identityMap = context.identityMap(table.mapper());
        this.at = table.at();
        this.key = table.keyPositions();
        this.repeats = repeats;
        this.populatesExisting = populateExisting;
        this.undeferred = table.undeferred();
        this.mapper = table.mapper();
        this.isSubclass = mapper.root() != mapper;
        for (JoinedRelationship<E, ?> relationship : table.relationships()) {
            joined.add(filling(context, relationship, populateExisting, comesOnce && table.isSpreadBy(relationship)));
        }
    }

    /** Begins a reading of a table that stands beside others: its rows may repeat, and may be missing. */
    static <E> JoinedReading<E> beside(QueryContext context, JoinedTable<E> table, boolean populateExisting) {
        return new JoinedReading<>(context, table, populateExisting, true, false, false);
    }

    private static <E, T> JoinedFilling<E, T> filling(
            QueryContext context, JoinedRelationship<E, T> joined, boolean populateExisting, boolean comesOnce) {
        boolean repeats = !comesOnce || joined.target().repeats();
        JoinedReading<T> targets =
                new JoinedReading<>(context, joined.target(), populateExisting, repeats, false, comesOnce);
        return JoinedFilling.of(context, joined.relationship(), targets);
    }

    /** Returns the entry of this row; null where nothing was joined. */
    @Nullable
    Snapshot<E> read(RowReader row) throws SQLException {
        rows++;
        Snapshot<E> entry = repeats ? readOnce(row) : readNext(row);
        if (entry != null) {
            for (int index = 0; index < joined.size(); index++) { // without an iterator for each row
                joined.get(index).read(row, entry, isNew);
            }
            if (isNew && !undeferred.isEmpty()) {
                readUndeferred(row, entry);
            }
        }
        return entry;
    }

    private void readUndeferred(RowReader row, Snapshot<E> entry) throws SQLException {
        for (UndeferredColumn<E> column : undeferred) {
            column.read(entry, row, populatesExisting, loadings::add);
        }
    }

    /** Takes an object from its only row. The query's own rows are always there. */
    private @Nullable Snapshot<E> readNext(RowReader row) throws SQLException {
        isNew = true;
        if (!isRoot && identityMap.isAbsent(row, key)) {
            return null;
        }
        Snapshot<E> entry = reading.read(row, at);
        return isOfClass(entry) ? entry : null;
    }

    /** Takes an object from the first of its rows alone. */
    private @Nullable Snapshot<E> readOnce(RowReader row) throws SQLException {
        Snapshot<E> known = identityMap.findReferenced(row, key);
        isNew = false;
        if (known != null && known == last) {
            return isOfClass(known) ? known : null;
        }
        if (known == null && identityMap.isAbsent(row, key)) {
            return null;
        }
        if (known == null || !taken.contains(known)) {
            known = reading.read(row, at);
            taken.add(known);
            isNew = true;
        }
        last = known;
        return isOfClass(known) ? known : null;
    }

    /** A foreign key to a class that shares its table may lead to a row of another. */
    private boolean isOfClass(Snapshot<E> entry) {
        return !isSubclass || mapper.type().isInstance(entry.entity());
    }

    /** Returns the mapper of the rows. */
    EntityMapper<E, ?> mapper() {
        return mapper;
    }

    /** Returns where the columns of the table begin in a row. */
    int at() {
        return at;
    }

    /** Returns whether the row read last was the first of its object. */
    boolean isNew() {
        return isNew;
    }

    /** Returns the entries of all rows, in their order: each once where rows repeat it, else once for each row. */
    List<Snapshot<E>> entries() {
        return reading.entries();
    }

    @Override
    public int rowCount() {
        return rows;
    }

    /** Loads what plain to-one attributes refer to, gives expired objects their new values, and fills what was joined. */
    void finish() {
        finish(context, List.of(this));
    }

    /** Does the same for readings of the same rows. */
    static void finish(QueryContext context, List<? extends JoinedReading<?>> readings) {
        readings.forEach(JoinedReading::answer);
        context.targets().answer(context);
        readings.forEach(JoinedReading::end);
        readings.forEach(JoinedReading::fill);
    }

    private void answer() {
        for (JoinedFilling<E, ?> filling : joined) {
            filling.targets().answer();
            filling.answer();
        }
    }

    private void end() {
        reading.end();
        joined.forEach(filling -> filling.targets().end());
    }

    private void fill() {
        loadings.forEach(Runnable::run);
        for (JoinedFilling<E, ?> filling : joined) {
            filling.targets().fill();
            if (populatesExisting) {
                filling.expire(entries());
            }
            filling.fill(entries());
        }
    }
}
