package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database which loaded objects have rows that meet conditions: for keys alone, in as few statements as its limit of
 * parameters allows.
 *
 * @param <E> the entity
 */
public final class MatchingEntries<E> {

    private final QueryContext context;
    private final EntityMapper<E, ?> mapper;
    private final List<Column<?>> keyColumns;
    private final Select select;

    /** Prepares a question about the rows of a table, or of an alias of it. */
    public MatchingEntries(QueryContext context, EntityTable<E> table, List<Condition> conditions) {
        this.context = context;
        this.mapper = table.mapper();
        this.keyColumns = table.primaryKey();
        this.select = Sql.select(keyColumns).from(table).withoutFilters().where(conditions.toArray(Condition[]::new));
    }

    /** Returns the entries with some keys whose rows meet the conditions. */
    public List<Snapshot<E>> among(List<Object> keys) {
        List<Snapshot<E>> matching = new ArrayList<>();
        IdentityMap<E> identityMap = context.identityMap(mapper);
        int[] positions = IntStream.rangeClosed(1, keyColumns.size()).toArray();
        new KeyedRows(context, select, keyColumns, mapper).read(keys, row -> {
            @Nullable Snapshot<E> entry = identityMap.findReferenced(row, positions);
            if (entry != null) {
                matching.add(entry);
            }
        });
        return matching;
    }
}
