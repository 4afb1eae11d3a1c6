package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How MySQL is given values: as MariaDB is, but for a UUID, which is its sixteen bytes. */
final class MysqlValues extends MariadbValues {

    MysqlValues() {
        super("MySQL");
    }

    /** The driver takes it as it stands. */
    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalDateTime.class);
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return uuidOfBytes(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsBytes(statement, at, value);
    }

    @Override
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        if (kind == SqlKind.UUID) {
            statement.setNull(at, Types.BINARY);
        } else {
            super.writeNull(statement, at, kind);
        }
    }
}
