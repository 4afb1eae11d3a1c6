package dev.alkahest.query;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Sql;
import dev.alkahest.type.ConvertedType;
import java.util.List;

/** The condition that columns hold one of some keys. */
final class KeyCondition {

    private KeyCondition() {}

    /** Returns the condition that the columns hold a key, which is of the mapper's entity. */
    @SuppressWarnings("unchecked") // the key is of the key attribute's own type, and so are the columns
    static <K> Condition of(List<Column<?>> columns, EntityMapper<?, K> mapper, Object key) {
        return columns.size() == 1
                ? ((Column<Object>) columns.get(0)).eq(key)
                : Sql.inRows(columns, List.of(mapper.keyValues((K) key)));
    }

    /**
     * Returns the condition that the columns hold one of the keys, which are of the mapper's entity. Several integers go
     * as one array where the database has arrays, so that lists of all lengths share one text.
     */
    @SuppressWarnings("unchecked") // the keys are of the key attribute's own type, and so are the columns
    static <K> Condition in(Dialect dialect, List<Column<?>> columns, EntityMapper<?, K> mapper, List<Object> keys) {
        if (columns.size() == 1) {
            if (keys.size() > 1 && areIntegers(columns.get(0), keys) && dialect.supports(Capability.KEY_ARRAYS)) {
                return Sql.inKeys(columns.get(0), integers(keys));
            }
            return ((Column<Object>) columns.get(0)).in(keys);
        }
        return Sql.inRows(
                columns, keys.stream().map(key -> mapper.keyValues((K) key)).toList());
    }

    /** An enum, a duration or a converted value that is stored as an integer is none. */
    private static boolean areIntegers(Column<?> column, List<Object> keys) {
        return column.type().kind().isInteger()
                && keys.get(0) instanceof Number
                && !(column.type() instanceof ConvertedType);
    }

    private static long[] integers(List<Object> keys) {
        long[] integers = new long[keys.size()];
        for (int at = 0; at < integers.length; at++) {
            integers[at] = ((Number) keys.get(at)).longValue();
        }
        return integers;
    }
}
