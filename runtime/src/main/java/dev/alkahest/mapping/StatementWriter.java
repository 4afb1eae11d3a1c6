package dev.alkahest.mapping;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the values of a row as the parameters of a statement. */
public final class StatementWriter extends RowWriter {

    private final PreparedStatement statement;
    private final JdbcValues values;

    /** Makes a writer to a statement of the database whose ways of passing values are given. */
    public StatementWriter(PreparedStatement statement, JdbcValues values) {
        this.statement = statement;
        this.values = values;
    }

    /** Returns the statement. */
    public PreparedStatement statement() {
        return statement;
    }

    @Override
    public void writeNull(int at, SqlKind kind) throws SQLException {
        values.writeNull(statement, at, kind);
    }

    @Override
    public void write(int at, boolean value) throws SQLException {
        values.writeBoolean(statement, at, value);
    }

    @Override
    public void write(int at, byte value) throws SQLException {
        statement.setByte(at, value);
    }

    @Override
    public void write(int at, short value) throws SQLException {
        statement.setShort(at, value);
    }

    @Override
    public void write(int at, int value) throws SQLException {
        statement.setInt(at, value);
    }

    @Override
    public void write(int at, long value) throws SQLException {
        statement.setLong(at, value);
    }

    @Override
    public void write(int at, float value) throws SQLException {
        values.writeFloat(statement, at, value);
    }

    @Override
    public void write(int at, double value) throws SQLException {
        values.writeDouble(statement, at, value);
    }

    @Override
    public void write(int at, char value) throws SQLException {
        values.writeText(statement, at, String.valueOf(value));
    }

    @Override
    public void write(int at, @Nullable String value) throws SQLException {
        values.writeText(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable BigDecimal value) throws SQLException {
        values.writeDecimal(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable BigInteger value) throws SQLException {
        values.writeInteger(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable LocalDate value) throws SQLException {
        values.writeDate(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable LocalTime value) throws SQLException {
        values.writeTime(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable LocalDateTime value) throws SQLException {
        values.writeDateTime(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable OffsetDateTime value) throws SQLException {
        values.writeOffsetDateTime(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable Instant value) throws SQLException {
        values.writeInstant(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable Duration value) throws SQLException {
        values.writeDuration(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable UUID value) throws SQLException {
        values.writeUuid(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable JsonText value) throws SQLException {
        values.writeJson(statement, at, value);
    }

    @Override
    public void writeNative(int at, @Nullable Enum<?> value) throws SQLException {
        values.writeEnum(statement, at, value);
    }

    @Override
    public void write(int at, @Nullable SqlArray value) throws SQLException {
        values.writeArray(statement, at, value);
    }

    @Override
    public void write(int at, byte @Nullable [] value) throws SQLException {
        values.writeBytes(statement, at, value);
    }
}
