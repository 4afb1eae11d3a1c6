package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** SQLite, from 3.39 on. */
final class SqliteDialect extends Dialect {

    SqliteDialect() {
        super(
                "sqlite",
                grammar(new Quoting(ReservedWords.SQLITE, Integer.MAX_VALUE)),
                new SqliteErrors(),
                new SqliteValues(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.UPSERT_RETURNING,
                        Capability.GROUP_BY_NAMES,
                        Capability.WITH_IN_SUBQUERIES,
                        Capability.NTH_VALUE,
                        Capability.RANGE_DISTANCES,
                        Capability.INTERSECT_AND_EXCEPT,
                        Capability.ORDERED_LISTS,
                        Capability.TABLES_AT_ONCE,
                        Capability.SPACES_AT_THE_END,
                        Capability.RETURNING_OF_ALL_ROWS,
                        Capability.KEY_CASCADES,
                        Capability.CHANGED_ROWS,
                        Capability.UPSERTS,
                        Capability.READS_BESIDE_WRITES,
                        Capability.LONG_TEXTS,
                        Capability.STANDARD_FUNCTIONS,
                        Capability.ORDERED_SETS,
                        Capability.COMMON_TABLES,
                        Capability.TEXT_AGGREGATE,
                        Capability.DEFERRABLE_FOREIGN_KEYS,
                        Capability.RETURNING,
                        Capability.RETURNING_OF_INSERTED_ONLY,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.VALUES_WITH_KEYS,
                        Capability.JSON_PATHS,
                        Capability.FULL_JOIN,
                        Capability.WINDOWS,
                        Capability.NAMED_WINDOWS,
                        Capability.WINDOW_FRAMES,
                        Capability.DISTRIBUTIONS,
                        Capability.GROUP_FRAMES,
                        Capability.FRAME_EXCLUSION));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = SqliteDialect::nameOf;
        return new Grammar(quoting, types, new SqliteColumnDefinitions(quoting, types), new SqliteSyntax(types));
    }

    @Override
    public int maxParameters() {
        return 32_766;
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.ROW_BY_ROW_RETURNING;
    }

    @Override
    public Optional<String> deferForeignKeys() {
        return Optional.of("PRAGMA defer_foreign_keys = ON");
    }

    /** The driver takes no other mode once the file is open. */
    @Override
    public List<String> readOnly(boolean on) {
        return List.of("PRAGMA query_only = " + (on ? "ON" : "OFF"));
    }

    /** The names choose how SQLite converts what it is given: text stays text, numbers stay numbers. */
    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> TypeNames.withPrecision("numeric", type);
            case CHAR, TEXT -> type.length() == 0 ? "text" : TypeNames.withLength("varchar", type.length());
            case BINARY -> "blob";
            case DATE, TIME, TIMESTAMP, TIMESTAMP_UTC, UUID, JSON, ENUM -> "text";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }
}
