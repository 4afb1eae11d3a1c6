package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads what the database has made of some columns of rows that were just written, and nothing else of them.
 *
 * @param <E> the entity
 */
public final class MadeValues<E> {

    private final EntityMapper<E, ?> mapper;
    private final long made;
    private final ColumnReading<E> reading;

    /** Makes the SELECT of the columns that a mask stands for, and of the key. */
    public MadeValues(QueryContext context, EntityMapper<E, ?> mapper, long made) {
        this.mapper = mapper;
        this.made = made;
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : mapper.table().columns()) {
            if (column.position() < Long.SIZE && (made & 1L << column.position()) != 0) {
                columns.add(column);
            }
        }
        this.reading = new ColumnReading<>(context, mapper, columns);
    }

    /** Gives objects the values that their rows have, which they remember. */
    public void read(Collection<Snapshot<E>> entries) {
        reading.read(entries, (entry, row, at) -> {
            mapper.readMade(entry.entity(), made, row, at);
            entry.remember();
        });
    }
}
