package dev.alkahest.query;

import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.ObjectReader;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Selectable;
import dev.alkahest.sql.SelectedValue;
import dev.alkahest.sql.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects that stand beside other values in the rows of a SELECT. They are read as those of a query are: what a row
 * says of an object that is there already is left alone, unless the SELECT locks its rows (rule I3).
 */
public final class ObjectRows implements ObjectReader {

    private final QueryContext context;
    private final List<JoinedTable<?>> tables;
    private final boolean populatesExisting;
    private List<JoinedReading<?>> readings = List.of();

    private ObjectRows(QueryContext context, List<JoinedTable<?>> tables, boolean populatesExisting) {
        this.context = context;
        this.tables = tables;
        this.populatesExisting = populatesExisting;
    }

    /**
     * Returns the reader of the objects among what a SELECT or a text gives.
     *
     * @param selected what it gives as values, in the order of its columns
     */
    public static ObjectRows of(QueryContext context, Statement statement, List<? extends Selectable> selected) {
        List<JoinedTable<?>> tables = new ArrayList<>();
        gather(selected, 1, tables);
        return new ObjectRows(
                context,
                tables,
                statement instanceof Select select && select.clauses().lock() != null);
    }

    /** Gathers the tables of entities among what begins at a column, and returns the column behind it. */
    private static int gather(List<? extends Selectable> selected, int first, List<JoinedTable<?>> tables) {
        int at = first;
        for (Selectable part : selected) {
            if (part instanceof EntityTable<?> table) {
                tables.add(joined(table, at));
            } else if (part instanceof RowProjection<?> projection) {
                gather(projection.selected(), at, tables);
            }
            at += part.selection().size();
        }
        return at;
    }

    private static <E> JoinedTable<E> joined(EntityTable<E> table, int at) {
        return new JoinedTable<>(table.mapper(), table, at, List.of(), List.of());
    }

    /** Returns whether there are objects to read. */
    public boolean areThere() {
        return !tables.isEmpty();
    }

    /** Flushes what a statement would miss that is sent to load what is declared to be loaded with the objects. */
    public void beforeReading() {
        tables.forEach(table -> context.beforeReading(() -> ReadTables.of(table.mapper())));
    }

    /** Reads rows by a statement that is given this reader, and whatever is declared to be loaded with their objects. */
    public <R> R read(Supplier<R> statement) {
        return context.causes().get(StatementCause.query(tables.get(0).mapper().type()), () -> {
            R result = context.readings().run(context, () -> {
                readings = tables.stream().<JoinedReading<?>>map(this::reading).toList();
                R rows = statement.get();
                JoinedReading.finish(context, readings);
                return rows;
            });
            readings.forEach(this::load);
            return result;
        });
    }

    private <E> JoinedReading<E> reading(JoinedTable<E> table) {
        return JoinedReading.beside(context, table, populatesExisting);
    }

    private <E> void load(JoinedReading<E> reading) {
        new EagerLoading(context).load(reading.mapper(), reading.entries(), LoadPlan.NONE, null);
    }

    @Override
    @SuppressWarnings("unchecked") // the reading at a position is that of the table which is read there
    public <E> @Nullable E read(SelectedValue<E> entity, RowReader row, int at) throws SQLException {
        for (JoinedReading<?> reading : readings) {
            if (reading.at() == at) {
                Snapshot<E> entry = ((JoinedReading<E>) reading).read(row);
                return entry == null ? null : entry.entity();
            }
        }
        throw new IllegalStateException("Nothing is read as " + entity + " at column " + at);
    }
}
