package dev.alkahest.session;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Index;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Unique;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of an entity's table in which no two rows have the same values, the primary key aside. Columns from the 64th on, which
 * are written together, are left to the database.
 *
 * @param columns the columns in the order of the table
 * @param bits the columns as a bit mask
 */
record UniqueColumns(List<Column<?>> columns, long bits) {

    /** Returns those of an entity's table. */
    static List<UniqueColumns> of(EntityMapper<?, ?> mapper) {
        Table table = mapper.table();
        List<UniqueColumns> found = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (column.isUnique() && !column.isPrimaryKey()) {
                add(List.of(column), mapper, found);
            }
        }
        addConstraints(table, mapper, found);
        if (mapper.root() != mapper && table.tableBranches().isEmpty()) {
            addConstraints(mapper.root().table(), mapper, found); // whose table has rows of this class, too
        }
        return found.stream().distinct().toList();
    }

    private static void addConstraints(Table table, EntityMapper<?, ?> mapper, List<UniqueColumns> found) {
        for (Unique unique : table.uniques()) {
            add(unique.columns(), mapper, found);
        }
        for (Index index : table.indexes()) {
            if (index.isUnique()) {
                add(index.columns(), mapper, found);
            }
        }
    }

    /** Returns the primary key. */
    static UniqueColumns ofKey(EntityMapper<?, ?> mapper) {
        long bits = 0;
        for (Column<?> column : mapper.table().primaryKey()) {
            bits |= Snapshot.bitOf(column);
        }
        return new UniqueColumns(mapper.table().primaryKey(), bits);
    }

    private static void add(List<Column<?>> named, EntityMapper<?, ?> mapper, List<UniqueColumns> found) {
        long bits = 0;
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : mapper.table().columns()) {
            if (named.stream().anyMatch(other -> other.name().equals(column.name()))) {
                columns.add(column);
                bits |= Snapshot.bitOf(column);
            }
        }
        boolean isOwn = (mapper.columns() & bits) == bits && columns.size() == named.size();
        if (isOwn && bits > 0) {
            found.add(new UniqueColumns(List.copyOf(columns), bits));
        }
    }

    /** Returns the values that an object has in the columns, after what tells them from those of others; null where one is NULL. */
    <E> @Nullable List<Object> valuesOf(MappedEntity<E> entity, E object) {
        ArrayWriter written = new ArrayWriter(columns.size(), 1);
        try {
            entity.mapper().write(object, bits, written, 1);
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing was sent to the database.", e);
        }
        List<Object> values = new ArrayList<>(columns.size() + 2);
        values.add(entity.partOf(columns));
        columns.forEach(column -> values.add(column.name()));
        for (int at = 1; at <= columns.size(); at++) {
            Object value = written.valueAt(at);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** Returns the same of an object's row, which the object may no longer have. */
    <E> @Nullable List<Object> formerValuesOf(MappedEntity<E> entity, Snapshot<E> entry) {
        return RememberedValues.<E, @Nullable List<Object>>ask(entity, entry, former -> valuesOf(entity, former));
    }
}
