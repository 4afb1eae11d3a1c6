package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.EnumSet;
import java.util.List;

/** MariaDB, from 10.7 on. Tables are InnoDB's, and text is compared as it stands, as on the other databases. */
final class MariadbDialect extends Dialect {

    /** A row has 65,535 bytes, and a character up to four of them. */
    private static final int LONGEST_VARCHAR = 16_383;

    MariadbDialect() {
        super(
                "mariadb",
                grammar(new Quoting(ReservedWords.MARIADB, 64, '`')),
                new MariadbErrors(),
                new MariadbValues(),
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
                        Capability.JSON_PATHS,
                        Capability.TWO_PHASE_COMMIT,
                        Capability.WINDOWS,
                        Capability.NAMED_WINDOWS,
                        Capability.LIMIT_WITH_TIES,
                        Capability.WINDOW_FRAMES,
                        Capability.DISTRIBUTIONS,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.SET_OPERATIONS_ALL,
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_GROUPS,
                        Capability.ROW_LOCKS_OF_WINDOWS,
                        Capability.ROW_LOCKS,
                        Capability.SHARED_ROW_LOCKS));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = MariadbDialect::nameOf;
        return new Grammar(quoting, types, new MariadbColumnDefinitions(quoting, types), new MariadbSyntax(types));
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    /** The driver only remembers what it was told. */
    @Override
    public List<String> readOnly(boolean on) {
        return List.of("SET SESSION TRANSACTION READ " + (on ? "ONLY" : "WRITE"));
    }

    @Override
    public TwoPhase twoPhase() {
        return new MariadbTwoPhase();
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }

    private static boolean isLong(ColumnType<?> type) {
        return type.length() == 0 || type.length() > LONGEST_VARCHAR;
    }

    static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL, DOUBLE -> "double"; // a float is told with six digits, which are not all it has
            case DECIMAL -> TypeNames.withPrecision("decimal", type);
            case CHAR, TEXT -> isLong(type) ? "longtext" : TypeNames.withLength("varchar", type.length());
            case BINARY -> "longblob";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, TIMESTAMP_UTC -> "datetime(6)";
            case UUID -> "uuid";
            case JSON -> "json";
            case ENUM -> TypeNames.ofConstants(type);
            case ARRAY -> throw TypeNames.noArrays();
        };
    }
}
