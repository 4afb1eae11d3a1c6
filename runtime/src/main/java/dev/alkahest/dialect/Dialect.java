package dev.alkahest.dialect;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.InvalidStateException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.NativeEnum;
import dev.alkahest.type.SqlKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to speak with one sort of database.
 *
 * <p>One dialect belongs to one engine: it remembers the texts of the statements it has compiled. Thread-safe.
 *
 * <p>A database that is not among ours has a subclass of its own, or one of {@link PostgresDialect} where it speaks PostgreSQL's
 * language, and a {@link DatabaseProvider} that gives it.
 */
public abstract class Dialect {

    private static final String JTDS = "jdbc:jtds:";
    private static final CatalogQueries CATALOG = new CatalogQueries();

    private final String name;
    private final Grammar grammar;
    private final JdbcValues values;
    private final Abilities abilities;
    private final Errors errors;
    private final Compiler compiler;
    private final RowStatements rows;
    private final TableStatements tables;

    /**
     * Makes a dialect of its answers.
     *
     * @param name what it is called, in lower case: {@code cockroachdb}
     * @param grammar how statements and tables are said
     * @param errors what the driver's errors mean
     * @param values how the driver is given values, and gives them
     * @param capabilities what the database can do; a statement that needs more is refused before it is sent
     */
    protected Dialect(String name, Grammar grammar, Errors errors, JdbcValues values, Set<Capability> capabilities) {
        this.name = name;
        this.grammar = grammar;
        this.values = values;
        this.errors = errors;
        this.abilities = new Abilities(name, capabilities);
        this.compiler = new Compiler(grammar, abilities, values);
        this.rows = new RowStatements(grammar);
        this.tables = new TableStatements(grammar, supports(Capability.DEFERRABLE_FOREIGN_KEYS));
    }

    /**
     * Returns a new dialect for a JDBC URL: {@code jdbc:h2:...}, {@code jdbc:postgresql:...} and others. What stands between its first
     * two colons is the dialect's name, and behind them for the driver jTDS, which speaks with two sorts of database.
     *
     * @throws InvalidUrlException where there is none, naming those there are
     */
    public static Dialect forUrl(String jdbcUrl) {
        String begin = jdbcUrl.startsWith(JTDS) ? JTDS : "jdbc:";
        int end = jdbcUrl.indexOf(':', begin.length());
        return named(jdbcUrl.startsWith(begin) && end >= 0 ? jdbcUrl.substring(begin.length(), end) : "");
    }

    /**
     * Returns a new dialect by its name: one of ours, or of a {@link DatabaseProvider}.
     *
     * @throws InvalidUrlException where there is none, naming those there are
     */
    public static Dialect named(String name) {
        return KnownDialects.named(name);
    }

    /** Returns its name: {@code h2}, {@code postgresql}, or what its provider calls it. */
    public final String name() {
        return name;
    }

    /** Returns how its driver passes values. */
    public final JdbcValues values() {
        return values;
    }

    /** Returns how many parameters one statement can have. */
    public abstract int maxParameters();

    /** Returns the fastest way to insert many rows and learn their keys. */
    public abstract InsertStrategy insertStrategy();

    /**
     * Returns how many rows one statement of a long batch writes best, an INSERT or a DELETE by a key of one column; 1 where
     * statements of single rows are as fast. Keys that the database makes for them must come back in the order of the rows.
     */
    public int rowsPerStatement() {
        return 1;
    }

    /** Returns whether this database can do it. */
    public final boolean supports(Capability capability) {
        return abilities.has(capability);
    }

    /** Returns what asks the database which tables it has: its driver, unless that is overridden. */
    public CatalogQueries catalog() {
        return CATALOG;
    }

    /**
     * Returns how this database is told of transactions that are prepared before they are committed.
     *
     * @throws InvalidStateException where it has no {@link Capability#TWO_PHASE_COMMIT}
     */
    public TwoPhase twoPhase() {
        throw new InvalidStateException(name + " can't prepare a transaction, which a two-phase commit does."
                + " There is one on h2, postgresql, mariadb and mysql.");
    }

    /**
     * Returns what makes a connection refuse writes in its next transactions, or take them again; empty where the driver knows that
     * of JDBC's own {@code setReadOnly}.
     */
    public List<String> readOnly(boolean on) {
        return List.of();
    }

    /** Returns why this database can't have a table: a column is of a type that it lacks; empty where it can. */
    public Optional<String> refusal(Table table) {
        for (ForeignKey key : table.enforcedForeignKeys()) {
            String begin = "the foreign key of " + table + " to " + key.target() + " says ";
            if (!supports(Capability.KEY_CASCADES) && acts(key.onUpdate())) {
                return Optional.of(begin + "ON UPDATE " + key.onUpdate().name().replace('_', ' ') + ", which " + name
                        + " can't (Capability.KEY_CASCADES). Leave onUpdate out, and let keys be as they are.");
            }
            if (!supports(Capability.DELETE_CASCADES) && acts(key.onDelete())) {
                return Optional.of(begin + "ON DELETE " + key.onDelete().name().replace('_', ' ') + ", which " + name
                        + " can't (Capability.DELETE_CASCADES). Leave onDelete out, and let the session delete the rows"
                        + " that refer to it.");
            }
        }
        return supports(Capability.ARRAYS)
                ? Optional.empty()
                : table.columns().stream()
                        .filter(column -> column.type().kind() == SqlKind.ARRAY)
                        .findFirst()
                        .map(column -> "the column " + column + " holds arrays, and " + name
                                + " has none. Convert its attribute with @Json or @Convert, or store the elements as rows"
                                + " of a table of their own.");
    }

    private static boolean acts(ForeignKey.Action action) {
        return action != ForeignKey.Action.NO_ACTION && action != ForeignKey.Action.RESTRICT;
    }

    /** Returns whether a foreign key can be added to a table that is already there. */
    public final boolean altersForeignKeys() {
        return supports(Capability.ALTER_FOREIGN_KEYS);
    }

    /** Returns a name as it stands in text: in quotes unless it is a plain lower-case one that means nothing else. */
    public final String quote(String identifier) {
        return grammar.quoting().quote(identifier);
    }

    /** Returns the text of a statement with its values; the text is made once for each shape. */
    public final CompiledSql compile(Statement statement) {
        return compiler.compile(statement);
    }

    /**
     * Returns the text of a statement as a person reads it: in lines, with a {@code ?} for each value. Statements are sent in
     * the same words, on one line. Nothing is sent.
     *
     * @throws dev.alkahest.InvalidStatementException where this database cannot say it, or the statement is not complete
     */
    public final String sql(Statement statement) {
        return SqlLayout.of(compile(statement).sql());
    }

    /**
     * Returns what {@link #sql} does and below it the values, numbered as their placeholders are: for who asks for them, as
     * values may be private.
     */
    public final String sqlWithValues(Statement statement) {
        return sql(statement) + ShownValues.of(compile(statement).binds());
    }

    /** Returns the text that reads all columns, in their order, of the rows where some have given values. */
    public final String select(Table table, List<? extends Column<?>> where) {
        return rows.select(table, where);
    }

    /** Returns the text that inserts one row with these columns. */
    public final String insert(Table table, List<? extends Column<?>> columns) {
        return rows.insert(table, columns, 1);
    }

    /** Returns the text that inserts some rows with these columns, of which there is one at least. */
    public final String insert(Table table, List<? extends Column<?>> columns, int number) {
        return rows.insert(table, columns, number);
    }

    /** Returns the text that inserts one row with these columns and gives others back. */
    public final String insertReturning(
            Table table, List<? extends Column<?>> columns, List<? extends Column<?>> returning) {
        return rows.insert(table, columns, returning);
    }

    /**
     * Returns the text that inserts many rows from one array per column, and gives columns of each back, the first of which
     * is the key. Keys that the database makes are ascending in the order of the rows. So is the result; that of keys alone
     * is in no order that is promised.
     */
    public String insertUnnest(Table table, List<? extends Column<?>> columns, List<? extends Column<?>> returning) {
        throw new UnsupportedOperationException(name + " has no arrays to insert from: see insertStrategy()");
    }

    /** Returns the name of the element type of an array of a column's values, for {@code Connection.createArrayOf}. */
    public String arrayType(Column<?> column) {
        throw new UnsupportedOperationException(name + " has no arrays to insert from: see insertStrategy()");
    }

    /**
     * Returns the text that inserts one row, or updates the one that has the same values in unique columns, and gives columns
     * back. A version is counted up by the update, which leaves some columns alone.
     */
    public final String upsert(
            Table table,
            List<Column<?>> columns,
            List<Column<?>> unique,
            List<Column<?>> kept,
            Optional<Column<?>> version,
            List<Column<?>> returning) {
        return rows.upsert(new Upsert(table, columns, unique, kept, version, returning));
    }

    /**
     * Returns the text that updates the row which has given values in unique columns: one that sets columns, of which there may be none,
     * and counts a version up, if there is one. It stands in place of {@link #upsert} where there is no {@link Capability#UPSERT_RETURNING}.
     */
    public final String updateFound(
            Table table, List<Column<?>> set, Optional<Column<?>> version, List<Column<?>> unique) {
        return rows.updateFound(table, set, version, unique);
    }

    /** Returns the text that reads some columns of the rows where others have given values. */
    public final String selectOnly(Table table, List<Column<?>> columns, List<Column<?>> where) {
        return rows.selectOnly(table, columns, where);
    }

    /**
     * Prepares a statement that gives rows, whose text this dialect has made or the user.
     *
     * @throws SQLException as the driver does
     */
    public PreparedStatement prepare(Connection jdbc, String sql) throws SQLException {
        return jdbc.prepareStatement(sql);
    }

    /**
     * Runs what {@link #prepare} has prepared, and returns its rows.
     *
     * @throws SQLException as the driver does
     */
    public ResultSet run(PreparedStatement prepared, String sql) throws SQLException {
        return prepared.executeQuery();
    }

    /** Returns whether the driver ends a savepoint that is rolled back to. */
    public boolean endsSavepointsByRollback() {
        return false;
    }

    /** Returns whether a savepoint can be ended by itself; else it ends with its transaction. */
    public boolean releasesSavepoints() {
        return true;
    }

    /** Returns a statement that reads nothing, which a transaction that the database has given up refuses. */
    public String nothing() {
        return "VALUES (1)";
    }

    /** Returns the text that sets columns in the rows where others have given values. */
    public final String update(Table table, List<? extends Column<?>> set, List<? extends Column<?>> where) {
        return rows.update(table, set, where);
    }

    /** Returns the text that deletes the rows where these columns have given values. */
    public final String delete(Table table, List<? extends Column<?>> where) {
        return rows.delete(table, where);
    }

    /** Returns the text that deletes the rows where a column has one of some given values. */
    public final String delete(Table table, Column<?> where, int number) {
        return rows.delete(table, where, number);
    }

    /**
     * Returns the text that takes the next value of a sequence, the first of a block; empty where there are no sequences,
     * and an integer key is made by the table itself. A schema stands before the name with a dot.
     */
    public final Optional<String> nextKeys(String sequence) {
        return supports(Capability.SEQUENCES)
                ? Optional.of(grammar.syntax().nextKey(quotedSequence(sequence)))
                : Optional.empty();
    }

    /** Returns the statements that create a table with all its constraints, but without indexes. */
    public final List<String> createTable(Table table) {
        return createTable(table, table.enforcedForeignKeys());
    }

    /** Returns the statements that create a table with only these of its foreign keys, and without indexes. */
    public final List<String> createTable(Table table, Collection<ForeignKey> foreignKeys) {
        List<String> statements = new ArrayList<>();
        statements.add(tables.create(table, foreignKeys));
        if (supports(Capability.COMMENTS)) {
            statements.addAll(tables.comments(table));
        }
        return statements;
    }

    /** Returns the statement that drops a table. */
    public final String dropTable(Table table) {
        return tables.drop(table);
    }

    /** Returns the statements that create the indexes of a table. */
    public final List<String> createIndexes(Table table) {
        return tables.createIndexes(table);
    }

    /** Returns the statement that adds a foreign key to a table that is already there. */
    public final String addForeignKey(Table table, ForeignKey key) {
        return tables.addForeignKey(table, key);
    }

    /** Returns the statement that drops a foreign key, if it is there. */
    public final String dropForeignKey(Table table, ForeignKey key) {
        return tables.dropForeignKey(table, key);
    }

    /**
     * Returns the statement after which rows may refer to nothing until the transaction ends; empty where foreign keys in
     * a circle can be dropped instead.
     */
    public Optional<String> deferForeignKeys() {
        return Optional.empty();
    }

    /**
     * Returns the query that gives a row where a sequence is there, which has to be asked before it is created or dropped; empty where
     * those statements look themselves.
     */
    public final Optional<String> findSequence(Sequence sequence) {
        return grammar.syntax().findSequence(sequence.name());
    }

    /** Returns the statement that creates a sequence, unless it is there; see {@link Capability#SEQUENCES}. */
    public final String createSequence(Sequence sequence) {
        return grammar.syntax().createSequence(quotedSequence(sequence.name()), sequence.block());
    }

    /** Returns the statement that drops a sequence, if it is there. */
    public final String dropSequence(Sequence sequence) {
        return grammar.syntax().dropSequence(quotedSequence(sequence.name()));
    }

    /** Returns the statement that creates the type of an enum, unless it is there; see {@link Capability#ENUM_TYPES}. */
    public String createEnum(NativeEnum type) {
        return "DO $$ BEGIN CREATE TYPE " + quote(type.name()) + " AS ENUM ('" + String.join("', '", type.constants())
                + "'); EXCEPTION WHEN duplicate_object THEN NULL; END $$";
    }

    /** Returns the statement that drops the type of an enum, if it is there. */
    public final String dropEnum(NativeEnum type) {
        return "DROP TYPE IF EXISTS " + quote(type.name());
    }

    /** Returns the exception of {@link dev.alkahest} for a driver's error while running this text. */
    public final DatabaseException translate(SQLException error, @Nullable String sql) {
        return translate(error, FailedStatement.of(sql));
    }

    /** Returns the exception of {@link dev.alkahest} for a driver's error while running a statement. */
    public final DatabaseException translate(SQLException error, FailedStatement statement) {
        return errors.translate(error, statement);
    }

    /** Returns which statement of a batch the database has refused, from 0; -1 where its driver does not tell. */
    public final int refusedOf(SQLException error) {
        return errors.refusedOf(error);
    }

    final RowStatements rows() {
        return rows;
    }

    private String quotedSequence(String sequence) {
        return grammar.quoting().quoteQualified(sequence);
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }
}
