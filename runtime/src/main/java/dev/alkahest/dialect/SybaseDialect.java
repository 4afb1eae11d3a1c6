package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;

/** Sybase ASE, which is SAP's Adaptive Server Enterprise, from 16.0 on. Its texts are those of the vendor's documents; no server has run them. */
final class SybaseDialect extends Dialect {

    /** The length of a text that has none of its own. */
    private static final int TEXT_LENGTH = 255;

    /** The most characters that have room in the row of every server, whatever the size of its pages is. */
    private static final int LONGEST_TEXT = 900;

    SybaseDialect() {
        super(
                "sybase",
                grammar(new Quoting(ReservedWords.SYBASE, 253)),
                new SybaseErrors(),
                new SybaseValues(),
                EnumSet.of(
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.UPSERTS,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.ORDERED_SETS,
                        Capability.STATISTICAL_AGGREGATES));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = SybaseDialect::nameOf;
        return new Grammar(quoting, types, new SybaseColumnDefinitions(quoting, types), new SybaseSyntax(types));
    }

    /** Its documents promise 255 to a statement that is prepared. */
    @Override
    public int maxParameters() {
        return 255;
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
            case DOUBLE -> "double precision";
            case DECIMAL -> TypeNames.withPrecision("numeric", type);
            case CHAR, TEXT -> text(type.length() == 0 ? TEXT_LENGTH : type.length());
            case BINARY -> "image";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP, TIMESTAMP_UTC -> "datetime";
            case UUID -> "char(36)";
            case JSON -> "unitext";
            case ENUM -> "univarchar(" + TypeNames.longestConstant(type) + ")";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }

    private static String text(int length) {
        return length > LONGEST_TEXT ? "unitext" : "univarchar(" + length + ")";
    }
}
