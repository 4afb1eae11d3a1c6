package dev.alkahest.dialect;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.JdbcValues;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to speak with one sort of database.
 *
 * <p>One dialect belongs to one engine: it remembers the texts of the statements it has compiled. Thread-safe.
 */
public abstract class Dialect {

    Dialect() {}

    /** Returns a new dialect for a JDBC URL: {@code jdbc:h2:...}, {@code jdbc:sqlite:...}, {@code jdbc:postgresql:...}. */
    public static Dialect forUrl(String jdbcUrl) {
        throw new UnsupportedOperationException();
    }

    /** Returns its name: {@code h2}, {@code sqlite}, {@code postgresql}. */
    public abstract String name();

    /** Returns how its driver passes values. */
    public abstract JdbcValues values();

    /** Returns how many parameters one statement can have. */
    public abstract int maxParameters();

    /** Returns the fastest way to insert many rows and learn their keys. */
    public abstract InsertStrategy insertStrategy();

    /** Returns whether this database can do it. */
    public abstract boolean supports(Capability capability);

    /** Returns whether a foreign key can be added to a table that is already there. */
    public final boolean altersForeignKeys() {
        return supports(Capability.ALTER_FOREIGN_KEYS);
    }

    /** Returns a name as it stands in text: in quotes unless it is a plain lower-case one that means nothing else. */
    public final String quote(String identifier) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text of a statement with its values; the text is made once for each shape. */
    public final CompiledSql compile(Statement statement) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that inserts one row with these columns. */
    public final String insert(Table table, List<? extends Column<?>> columns) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that inserts one row with these columns and gives others back. */
    public final String insertReturning(
            Table table, List<? extends Column<?>> columns, List<? extends Column<?>> returning) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that inserts many rows from one array per column and gives the key of each back, in their order. */
    public final String insertUnnest(Table table, List<? extends Column<?>> columns, Column<?> key) {
        throw new UnsupportedOperationException();
    }

    /** Returns the name of the element type of an array of a column's values, for {@code Connection.createArrayOf}. */
    public final String arrayType(Column<?> column) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that sets columns in the rows where others have given values. */
    public final String update(Table table, List<? extends Column<?>> set, List<? extends Column<?>> where) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that deletes the rows where these columns have given values. */
    public final String delete(Table table, List<? extends Column<?>> where) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that takes the next value of a sequence; empty where there are no sequences. */
    public final Optional<String> nextKey(Sequence sequence) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statements that create a table with its constraints, but without indexes and added foreign keys. */
    public final List<String> createTable(Table table) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statement that drops a table. */
    public final String dropTable(Table table) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statements that create the indexes of a table. */
    public final List<String> createIndexes(Table table) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statement that adds a foreign key to a table that is already there. */
    public final String addForeignKey(Table table, ForeignKey key) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statement that drops a foreign key. */
    public final String dropForeignKey(Table table, ForeignKey key) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statement that creates a sequence. */
    public final String createSequence(Sequence sequence) {
        throw new UnsupportedOperationException();
    }

    /** Returns the statement that drops a sequence. */
    public final String dropSequence(Sequence sequence) {
        throw new UnsupportedOperationException();
    }

    /** Returns the exception of {@link dev.alkahest} for a driver's error while running this text. */
    public final DatabaseException translate(SQLException error, @Nullable String sql) {
        return translate(error, FailedStatement.of(sql));
    }

    /** Returns the exception of {@link dev.alkahest} for a driver's error while running a statement. */
    public final DatabaseException translate(SQLException error, FailedStatement statement) {
        throw new UnsupportedOperationException();
    }
}
