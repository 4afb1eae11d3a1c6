package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQL Server is given values: times with seven digits of a second, UUIDs as texts, and numbers that are finite. */
final class SqlServerValues extends LimitedValues {

    /** The smallest part of a second, in nanoseconds. */
    private static final int SMALLEST = 100;

    SqlServerValues() {
        super("SQL Server", SMALLEST);
    }

    @Override
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        requireFinite(value);
        super.writeFloat(statement, at, value);
    }

    @Override
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        requireFinite(value);
        super.writeDouble(statement, at, value);
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value, 1);
        super.writeDate(statement, at, value);
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireYear(value, 1);
        super.writeDateTime(statement, at, value);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        if (value != null) {
            requireYear(toUtc(value).toLocalDate(), 1);
        }
        super.writeOffsetDateTime(statement, at, kept(value));
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return uuidOfText(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsText(statement, at, value);
    }

    @Override
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        statement.setNull(
                at,
                switch (kind) {
                    case BOOLEAN -> Types.BIT;
                    case CHAR, TEXT, UUID, JSON, ENUM -> Types.NVARCHAR;
                    case TIMESTAMP_UTC -> Types.TIMESTAMP;
                    default -> kind.jdbcType();
                });
    }
}
