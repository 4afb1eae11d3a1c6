package dev.alkahest.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How H2 is given values: it takes a point in time as it is, which spares the way over an offset. */
final class H2Values extends JdbcValues {

    /** H2 takes arrays of objects. */
    @Override
    public void writeLongs(PreparedStatement statement, int at, long @Nullable [] value) throws SQLException {
        statement.setObject(
                at, value == null ? null : Arrays.stream(value).boxed().toArray());
    }

    /** H2 takes arrays of objects here, too. */
    @Override
    public void writeArray(PreparedStatement statement, int at, @Nullable SqlArray value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.ARRAY);
            return;
        }
        @Nullable Object[] elements = value.elements().toArray();
        for (int element = 0; element < elements.length; element++) {
            elements[element] = arrayElement(elements[element]);
        }
        statement.setObject(at, elements);
    }

    @Override
    public @Nullable Instant readInstant(ResultSet row, int at) throws SQLException {
        return row.getObject(at, Instant.class);
    }

    @Override
    public void writeInstant(PreparedStatement statement, int at, @Nullable Instant value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.TIMESTAMP_UTC);
        } else {
            statement.setObject(at, value);
        }
    }

    /** H2 takes a text for a JSON string, and bytes for a document. */
    @Override
    public void writeJson(PreparedStatement statement, int at, @Nullable JsonText value) throws SQLException {
        statement.setBytes(at, value == null ? null : value.text().getBytes(UTF_8));
    }
}
