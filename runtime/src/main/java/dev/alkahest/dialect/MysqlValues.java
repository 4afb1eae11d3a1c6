package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How MySQL is given values: as MariaDB is, but for a UUID, which is its sixteen bytes. */
final class MysqlValues extends MariadbValues {

    private static final int BYTES = 16;

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
        byte[] bytes = row.getBytes(at);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != BYTES) {
            throw refuse("A UUID has 16 bytes.");
        }
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.UUID);
        } else {
            statement.setBytes(
                    at,
                    ByteBuffer.allocate(BYTES)
                            .putLong(value.getMostSignificantBits())
                            .putLong(value.getLeastSignificantBits())
                            .array());
        }
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
