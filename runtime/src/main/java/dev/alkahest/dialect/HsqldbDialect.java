package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;

/** HSQLDB, from 2.7 on. */
final class HsqldbDialect extends Dialect {

    /** The longest text, and the most bytes, that a value can have. */
    private static final int LONGEST = Integer.MAX_VALUE;

    HsqldbDialect() {
        super(
                "hsqldb",
                grammar(new Quoting(ReservedWords.HSQLDB, 128)),
                new HsqldbErrors(),
                new HsqldbValues(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.UPSERT_RETURNING,
                        Capability.GROUP_BY_NAMES,
                        Capability.WITH_IN_SUBQUERIES,
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
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.SCHEMAS,
                        Capability.RETURNING_OF_INSERTED_ONLY,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.KEY_ARRAYS,
                        Capability.VALUES_WITH_KEYS,
                        Capability.ARRAYS,
                        Capability.COMMENTS,
                        Capability.FULL_JOIN,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.GROUPING_SETS,
                        Capability.LATERAL,
                        Capability.SET_OPERATIONS_ALL));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = HsqldbDialect::nameOf;
        return new Grammar(quoting, types, new HsqldbColumnDefinitions(quoting, types), new HsqldbSyntax(types));
    }

    /** It takes more, but reads a text in a time that grows with the square of their number. */
    @Override
    public int maxParameters() {
        return 6_000;
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }

    @Override
    public boolean endsSavepointsByRollback() {
        return true;
    }

    /** The rows that a statement has changed come from the driver. */
    @Override
    public PreparedStatement prepare(Connection jdbc, String sql) throws SQLException {
        List<String> columns = HsqldbReturning.columnsOf(sql);
        return columns.isEmpty()
                ? super.prepare(jdbc, sql)
                : jdbc.prepareStatement(sql, columns.toArray(String[]::new));
    }

    @Override
    public ResultSet run(PreparedStatement prepared, String sql) throws SQLException {
        if (HsqldbReturning.columnsOf(sql).isEmpty()) {
            return super.run(prepared, sql);
        }
        return prepared.executeUpdate() == 0 ? noRows(prepared.getConnection()) : prepared.getGeneratedKeys();
    }

    /** The driver has no keys at all of a statement that deletes nothing, and says so by an error. */
    private static ResultSet noRows(Connection jdbc) throws SQLException {
        Statement statement = jdbc.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery("SELECT 0 FROM (VALUES (0)) WHERE 1 = 0");
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
            case CHAR, TEXT -> TypeNames.withLength("character varying", lengthOf(type));
            case BINARY -> TypeNames.withLength("binary varying", lengthOf(type));
            case DATE -> "date";
            case TIME -> "time(9)";
            case TIMESTAMP -> "timestamp(9)";
            case TIMESTAMP_UTC -> "timestamp(9) with time zone";
            case UUID -> "uuid";
            case JSON, ENUM -> TypeNames.withLength("character varying", LONGEST);
            case ARRAY -> nameOf(type.element().orElseThrow()) + " array";
        };
    }

    private static int lengthOf(ColumnType<?> type) {
        return type.length() == 0 ? LONGEST : type.length();
    }
}
