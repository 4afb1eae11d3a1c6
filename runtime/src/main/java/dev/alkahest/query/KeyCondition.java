package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Sql;
import java.util.List;

/** The condition that columns hold one of some keys. */
final class KeyCondition {

    private KeyCondition() {}

    /** Returns the condition that the columns hold one of the keys, which are of the mapper's entity. */
    @SuppressWarnings("unchecked") // the keys are of the key attribute's own type, and so are the columns
    static <K> Condition in(List<Column<?>> columns, EntityMapper<?, K> mapper, List<Object> keys) {
        if (columns.size() == 1) {
            return ((Column<Object>) columns.get(0)).in(keys);
        }
        return Sql.inRows(
                columns, keys.stream().map(key -> mapper.keyValues((K) key)).toList());
    }
}
