package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;

/** Apache Derby, from 10.16 on. */
final class DerbyDialect extends Dialect {

    /** The longest text, and the most bytes, that can be compared and sorted. */
    static final int LONGEST = 32_672;

    private static final int MOST_DIGITS = 31;

    DerbyDialect() {
        super(
                "derby",
                grammar(Quoting.ofLetters(ReservedWords.DERBY, 128)),
                new DerbyErrors(),
                new DerbyValues(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.INTERSECT_AND_EXCEPT,
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.SCHEMAS,
                        Capability.DEFERRABLE_FOREIGN_KEYS,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.SET_OPERATIONS_ALL));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = DerbyDialect::nameOf;
        return new Grammar(quoting, types, new DerbyColumnDefinitions(quoting, types), new DerbySyntax(quoting, types));
    }

    /** Derby makes a class of each statement, in a time that grows with its length. */
    @Override
    public int maxParameters() {
        return 1_000;
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.ROW_BY_ROW_RETURNING;
    }

    /** The key that an INSERT has made comes from the driver. */
    @Override
    public PreparedStatement prepare(Connection jdbc, String sql) throws SQLException {
        return DerbyReturning.isIn(sql)
                ? jdbc.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)
                : super.prepare(jdbc, sql);
    }

    @Override
    public ResultSet run(PreparedStatement prepared, String sql) throws SQLException {
        if (!DerbyReturning.isIn(sql)) {
            return super.run(prepared, sql);
        }
        prepared.executeUpdate();
        return prepared.getGeneratedKeys();
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "decimal(" + Math.min(type.precision(), MOST_DIGITS) + ", " + type.scale() + ")";
            case CHAR, TEXT ->
                type.length() > LONGEST
                        ? "clob(" + type.length() + ")"
                        : TypeNames.withLength("varchar", type.length() == 0 ? LONGEST : type.length());
            case BINARY ->
                type.length() == 0 || type.length() > LONGEST
                        ? TypeNames.withLength("blob", type.length())
                        : "varchar(" + type.length() + ") for bit data";
            case DATE -> "date";
            case TIME -> "varchar(18)";
            case TIMESTAMP, TIMESTAMP_UTC -> "timestamp";
            case UUID -> "char(36)";
            case JSON -> "clob";
            case ENUM -> "varchar(128)";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }
}
