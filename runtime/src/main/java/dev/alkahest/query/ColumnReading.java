package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Reads some columns of the rows of objects that are there, and nothing else of them: by one SELECT for as many objects as the
 * limit of parameters allows, whatever their table's filters leave out.
 *
 * @param <E> the entity
 */
final class ColumnReading<E> {

    private final QueryContext context;
    private final EntityMapper<E, ?> mapper;
    private final List<Column<?>> key;
    private final Select select;

    /** Makes the SELECT of some columns, and of the key before them. */
    ColumnReading(QueryContext context, EntityMapper<E, ?> mapper, Collection<? extends Column<?>> columns) {
        this.context = context;
        this.mapper = mapper;
        this.key = mapper.table().primaryKey();
        List<Column<?>> selected = new ArrayList<>(key);
        selected.addAll(columns);
        this.select = Sql.select(selected).from(mapper.table()).withoutFilters();
    }

    /** Shows each row with the entry of its object. */
    void read(Collection<Snapshot<E>> entries, RowVisitor<E> visitor) {
        Map<Object, Snapshot<E>> byKey = new LinkedHashMap<>();
        for (Snapshot<E> entry : entries) {
            byKey.put(Objects.requireNonNull(entry.key(), "what was written or read has a key"), entry);
        }
        IdentityMap<E> identityMap = context.identityMap(mapper);
        int[] positions = IntStream.rangeClosed(1, key.size()).toArray();
        new KeyedRows(context, select, key, mapper).read(List.copyOf(byKey.keySet()), row -> {
            Snapshot<E> entry = byKey.get(identityMap.referencedKey(row, positions));
            if (entry != null) {
                visitor.row(entry, row, key.size() + 1);
            }
        });
    }

    /** Is shown a row and the entry of its object. */
    interface RowVisitor<E> {

        /** Looks at a row, in which the columns begin at a position. */
        void row(Snapshot<E> entry, RowReader row, int at) throws SQLException;
    }
}
