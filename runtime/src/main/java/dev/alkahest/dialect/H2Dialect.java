package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.EnumSet;

/** H2, from 2.3 on. */
final class H2Dialect extends Dialect {

    /** The longest text that can be indexed and compared like any other. */
    private static final int LONGEST_TEXT = 1_048_576;

    H2Dialect() {
        super(
                "h2",
                grammar(new Quoting(ReservedWords.H2, 256)),
                new H2Errors(),
                new H2Values(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.UPSERT_RETURNING,
                        Capability.GROUP_BY_NAMES,
                        Capability.WITH_IN_SUBQUERIES,
                        Capability.NTH_VALUE,
                        Capability.RANGE_DISTANCES,
                        Capability.ROW_LOCKS_OF_LIMITED,
                        Capability.INTERSECT_AND_EXCEPT,
                        Capability.ORDERED_LISTS,
                        Capability.ROW_LOCKS_WITHOUT_WAITING,
                        Capability.ROW_LOCKS_OF_JOINS,
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
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.SCHEMAS,
                        Capability.RETURNING_OF_INSERTED_ONLY,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.KEY_ARRAYS,
                        Capability.VALUES_WITH_KEYS,
                        Capability.ARRAYS,
                        Capability.JSON_PATHS,
                        Capability.COMMENTS,
                        Capability.DISTINCT_ON,
                        Capability.TWO_PHASE_COMMIT,
                        Capability.WINDOWS,
                        Capability.WINDOW_FRAMES,
                        Capability.DISTRIBUTIONS,
                        Capability.GROUP_FRAMES,
                        Capability.FRAME_EXCLUSION,
                        Capability.NAMED_WINDOWS,
                        Capability.LIMIT_WITH_TIES,
                        Capability.ORDERED_SET_AGGREGATES,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_WINDOWS,
                        Capability.ROW_LOCKS));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = H2Dialect::nameOf;
        return new Grammar(quoting, types, new H2ColumnDefinitions(quoting, types), new H2Syntax(types));
    }

    @Override
    public int maxParameters() {
        return 100_000;
    }

    @Override
    public TwoPhase twoPhase() {
        return new H2TwoPhase();
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }

    @Override
    public int rowsPerStatement() {
        return 20;
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> TypeNames.withPrecision("numeric", type);
            case CHAR, TEXT ->
                TypeNames.withLength(
                        type.length() > LONGEST_TEXT ? "character large object" : "character varying", type.length());
            case BINARY ->
                type.length() == 0 || type.length() > LONGEST_TEXT
                        ? TypeNames.withLength("binary large object", type.length())
                        : TypeNames.withLength("binary varying", type.length());
            case DATE -> "date";
            case TIME -> "time(9)";
            case TIMESTAMP -> "timestamp(9)";
            case TIMESTAMP_UTC -> "timestamp(9) with time zone";
            case UUID -> "uuid";
            case JSON -> "json";
            case ENUM -> TypeNames.ofConstants(type);
            case ARRAY -> nameOf(type.element().orElseThrow()) + " array";
        };
    }
}
