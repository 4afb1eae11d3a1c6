package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Oracle, from 19c on. Its texts are those of the vendor's grammar; no server has run them. */
final class OracleDialect extends Dialect {

    /** The longest text, and the most bytes, that are compared and sorted like any other. */
    static final int LONGEST_VARCHAR = 4_000;

    static final int LONGEST_RAW = 2_000;

    OracleDialect() {
        super(
                "oracle",
                grammar(Quoting.ofLetters(ReservedWords.ORACLE, 128)),
                new OracleErrors(),
                new OracleValues(),
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
                        Capability.SPACES_AT_THE_END,
                        Capability.RETURNING_OF_ALL_ROWS,
                        Capability.CHANGED_ROWS,
                        Capability.UPSERTS,
                        Capability.LONG_TEXTS,
                        Capability.STANDARD_FUNCTIONS,
                        Capability.ORDERED_SETS,
                        Capability.COMMON_TABLES,
                        Capability.TEXT_AGGREGATE,
                        Capability.KEY_CASCADES,
                        Capability.READS_BESIDE_WRITES,
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.SCHEMAS,
                        Capability.DEFERRABLE_FOREIGN_KEYS,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.VALUES_WITH_KEYS,
                        Capability.JSON_PATHS,
                        Capability.COMMENTS,
                        Capability.FULL_JOIN,
                        Capability.WINDOWS,
                        Capability.NTH_VALUE,
                        Capability.LIMIT_WITH_TIES,
                        Capability.RANGE_DISTANCES,
                        Capability.ORDERED_SET_AGGREGATES,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.GROUPING_SETS,
                        Capability.LATERAL,
                        Capability.WITH_IN_SUBQUERIES,
                        Capability.ROW_LOCKS,
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_TABLES));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = OracleDialect::nameOf;
        return new Grammar(quoting, types, new OracleColumnDefinitions(quoting, types), new OracleSyntax(types));
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
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
        return "SELECT 1 FROM dual";
    }

    /** Oracle refuses some of what foreign keys do elsewhere, and a time with a zone in what is unique. */
    @Override
    public Optional<String> refusal(Table table) {
        for (ForeignKey key : table.enforcedForeignKeys()) {
            if (!isKnown(key)) {
                return Optional.of("a foreign key of " + table.name() + " to "
                        + key.target().name()
                        + " sets a default or does something when its target is updated, and oracle knows neither."
                        + " Use another action.");
            }
        }
        for (Column<?> column : table.columns()) {
            if (column.type().kind() == SqlKind.TIMESTAMP_UTC && KeyColumns.isUnique(table, column)) {
                return Optional.of("the column " + column + " is a point in time that is unique, which oracle refuses."
                        + " Use a LocalDateTime, or leave it out of the key.");
            }
        }
        return super.refusal(table);
    }

    private static boolean isKnown(ForeignKey key) {
        return key.onDelete() != ForeignKey.Action.SET_DEFAULT
                && (key.onUpdate() == ForeignKey.Action.NO_ACTION || key.onUpdate() == ForeignKey.Action.RESTRICT);
    }

    /** The columns of the row that an INSERT has written come from the driver. */
    @Override
    public PreparedStatement prepare(Connection jdbc, String sql) throws SQLException {
        List<String> columns = HsqldbReturning.quotedColumnsOf(sql);
        return columns.isEmpty()
                ? super.prepare(jdbc, sql)
                : jdbc.prepareStatement(HsqldbReturning.withoutComment(sql), columns.toArray(String[]::new));
    }

    @Override
    public ResultSet run(PreparedStatement prepared, String sql) throws SQLException {
        if (HsqldbReturning.quotedColumnsOf(sql).isEmpty()) {
            return super.run(prepared, sql);
        }
        prepared.executeUpdate();
        return prepared.getGeneratedKeys();
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "number(1)";
            case SMALLINT -> "number(5)";
            case INTEGER -> "number(10)";
            case BIGINT -> "number(19)";
            case REAL -> "binary_float";
            case DOUBLE -> "binary_double";
            case DECIMAL -> TypeNames.withPrecision("number", type);
            case CHAR, TEXT -> textOf(type.length());
            case BINARY -> type.length() == 0 || type.length() > LONGEST_RAW ? "blob" : "raw(" + type.length() + ")";
            case DATE -> "date";
            case TIME, TIMESTAMP -> "timestamp(9)";
            case TIMESTAMP_UTC -> "timestamp(9) with time zone";
            case UUID -> "raw(16)";
            case JSON -> "clob";
            case ENUM -> "varchar2(" + TypeNames.longestConstant(type) + " char)";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }

    /** A text without a length has room for what can be compared: one that is longer is refused. */
    private static String textOf(int length) {
        return length > LONGEST_VARCHAR ? "clob" : "varchar2(" + (length == 0 ? LONGEST_VARCHAR : length) + " char)";
    }
}
