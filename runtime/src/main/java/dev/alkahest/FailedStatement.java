package dev.alkahest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which statement failed, and for which object: what an error message may show.
 *
 * <p>It has no place for the values of columns. A key is shown, because without it the row cannot be found.
 *
 * @param sql the statement's text with its placeholders, or null where none was being run
 * @param entity the entity's name, or null for a statement that does not stand for one object
 * @param key the object's key as text, or null likewise
 * @param column the column whose value was refused, or several with commas between, or null where the database does not tell
 */
public record FailedStatement(
        @Nullable String sql,
        @Nullable String entity,
        @Nullable String key,
        @Nullable String column) implements Serializable {

    private static final FailedStatement NONE = new FailedStatement(null, null, null, null);

    /** Tells of a statement of which no column is known. */
    public FailedStatement(@Nullable String sql, @Nullable String entity, @Nullable String key) {
        this(sql, entity, key, null);
    }

    /** Returns the same with a column, unless it has one. */
    public FailedStatement withColumn(@Nullable String refused) {
        return column != null || refused == null ? this : new FailedStatement(sql, entity, key, refused);
    }

    /** Returns what is known where no statement was being run: nothing. */
    public static FailedStatement none() {
        return NONE;
    }

    /** Returns the statement with this text, which may be null where none was being run. */
    public static FailedStatement of(@Nullable String sql) {
        return sql == null ? NONE : new FailedStatement(sql, null, null);
    }

    /** Returns {@code what} happened, followed by a line for each thing known about the statement. */
    String describe(String what) {
        StringBuilder text = new StringBuilder(what);
        line(text, "SQL", sql);
        line(text, "entity", entity);
        line(text, "key", key);
        line(text, "column", column);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            text.append("\n  ").append(name).append(": ").append(value);
        }
    }
}
