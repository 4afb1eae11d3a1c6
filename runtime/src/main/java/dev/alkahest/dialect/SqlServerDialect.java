package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.EnumSet;

/** SQL Server, from 2019 on. Its texts are those of the vendor's grammar; no server has run them. */
final class SqlServerDialect extends Dialect {

    /** The most characters of a text, and bytes, that stand in the row itself. */
    private static final int LONGEST_NVARCHAR = 4_000;

    private static final int LONGEST_VARBINARY = 8_000;

    SqlServerDialect() {
        super(
                "sqlserver",
                grammar(new Quoting(ReservedWords.SQL_SERVER, 128)),
                new SqlServerErrors(),
                new SqlServerValues(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.WINDOW_FRAMES,
                        Capability.DISTRIBUTIONS,
                        Capability.INTERSECT_AND_EXCEPT,
                        Capability.ORDERED_LISTS,
                        Capability.ROW_LOCKS_WITHOUT_WAITING,
                        Capability.ROW_LOCKS_OF_JOINS,
                        Capability.TABLES_AT_ONCE,
                        Capability.RETURNING_OF_ALL_ROWS,
                        Capability.CHANGED_ROWS,
                        Capability.UPSERTS,
                        Capability.LONG_TEXTS,
                        Capability.STANDARD_FUNCTIONS,
                        Capability.ORDERED_SETS,
                        Capability.COMMON_TABLES,
                        Capability.TEXT_AGGREGATE,
                        Capability.KEY_CASCADES,
                        Capability.SPACES_AT_THE_END,
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.SCHEMAS,
                        Capability.RETURNING,
                        Capability.RETURNING_OF_INSERTED_ONLY,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.UPSERT_RETURNING,
                        Capability.VALUES_WITH_KEYS,
                        Capability.JSON_PATHS,
                        Capability.FULL_JOIN,
                        Capability.WINDOWS,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.GROUPING_SETS,
                        Capability.LATERAL,
                        Capability.ROW_LOCKS,
                        Capability.SHARED_ROW_LOCKS,
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_GROUPS,
                        Capability.ROW_LOCKS_OF_WINDOWS,
                        Capability.ROW_LOCKS_OF_TABLES,
                        Capability.ROW_LOCKS_OF_LIMITED));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = SqlServerDialect::nameOf;
        return new Grammar(quoting, types, new SqlServerColumnDefinitions(quoting, types), new SqlServerSyntax(types));
    }

    /** A statement has 2,100 of them, some of which the driver needs itself. */
    @Override
    public int maxParameters() {
        return 2_000;
    }

    /** The driver gives no keys back of a batch. */
    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.ROW_BY_ROW_RETURNING;
    }

    @Override
    public boolean releasesSavepoints() {
        return false;
    }

    @Override
    public String nothing() {
        return "SELECT 1";
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            case SMALLINT -> "smallint";
            case INTEGER -> "int";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "float";
            case DECIMAL -> TypeNames.withPrecision("decimal", type);
            case CHAR, TEXT -> "nvarchar" + lengthOf(type, LONGEST_NVARCHAR);
            case BINARY -> "varbinary" + lengthOf(type, LONGEST_VARBINARY);
            case DATE -> "date";
            case TIME -> "time(7)";
            case TIMESTAMP -> "datetime2(7)";
            case TIMESTAMP_UTC -> "datetimeoffset(7)";
            case UUID -> "uniqueidentifier";
            case JSON -> "nvarchar(max)";
            case ENUM -> "nvarchar(" + TypeNames.longestConstant(type) + ")";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }

    private static String lengthOf(ColumnType<?> type, int longest) {
        return type.length() == 0 || type.length() > longest ? "(max)" : "(" + type.length() + ")";
    }
}
