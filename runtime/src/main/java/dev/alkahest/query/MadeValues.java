package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.RowReader;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what the database has made of some columns of rows that were just written, and nothing else of them: by one SELECT for
 * as many objects as the limit of parameters allows.
 *
 * @param <E> the entity
 */
public final class MadeValues<E> {

    private final QueryContext context;
    private final EntityMapper<E, ?> mapper;
    private final List<Column<?>> key;
    private final long made;
    private final Select select;

    /** Makes the SELECT of the columns that a mask stands for, and of the key. */
    public MadeValues(QueryContext context, EntityMapper<E, ?> mapper, long made) {
        this.context = context;
        this.mapper = mapper;
        this.key = mapper.table().primaryKey();
        this.made = made;
        List<Column<?>> selected = new ArrayList<>(key);
        for (Column<?> column : mapper.table().columns()) {
            if (column.position() < Long.SIZE && (made & 1L << column.position()) != 0) {
                selected.add(column);
            }
        }
        this.select = Sql.select(selected).from(mapper.table()).withoutFilters();
    }

    /** Gives objects the values that their rows have, which they remember. */
    public void read(Collection<Snapshot<E>> entries) {
        Map<Object, Snapshot<E>> byKey = new LinkedHashMap<>();
        for (Snapshot<E> entry : entries) {
            byKey.put(Objects.requireNonNull(entry.key(), "what was written has a key"), entry);
        }
        List<Object> keys = List.copyOf(byKey.keySet());
        Connection connection = context.connection();
        Dialect dialect = connection.engine().dialect();
        for (List<Object> chunk : KeyedSelect.chunks(dialect, key, keys)) {
            CompiledSql sql = dialect.compile(select.where(KeyCondition.in(dialect, key, mapper, chunk)));
            connection.query(sql.sql(), sql::bind, rows -> {
                readRows(rows, new RowReader(rows, dialect.values()), byKey);
                return chunk;
            });
        }
    }

    private void readRows(ResultSet rows, RowReader row, Map<Object, Snapshot<E>> entries) throws SQLException {
        IdentityMap<E> identityMap = context.identityMap(mapper);
        int[] positions = new int[key.size()];
        for (int at = 0; at < positions.length; at++) {
            positions[at] = at + 1;
        }
        while (rows.next()) {
            Snapshot<E> entry = entries.get(identityMap.referencedKey(row, positions));
            if (entry != null) {
                mapper.readMade(entry.entity(), made, row, key.size() + 1);
                entry.remember();
            }
        }
    }
}
