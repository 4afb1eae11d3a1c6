package dev.alkahest.session;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TablePart;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ConvertedType;
import dev.alkahest.type.JdbcValues;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The texts of the statements that write and find rows of one table, each made once. Thread-safe. */
final class EntityStatements {

    private final Dialect dialect;
    private final Table table;
    private final Table written;
    private final List<Column<?>> keyColumns;
    private final Class<?> keyType;
    private final long versionColumn;
    private final long discriminatorColumn;
    private final long columns;
    private final long updatable;
    private final long made;
    private final long computed;
    private final String selectByKey;
    private final String delete;
    private final int rowsPerDelete;
    private final String deleteMany;
    private final StatementTexts inserts;
    private final StatementTexts insertsOfMany;
    private final StatementTexts insertsReturning;
    private final StatementTexts insertsOfArrays;
    private final StatementTexts updates;
    private final Map<UpsertedColumns, String> upserts = new ConcurrentHashMap<>();

    /** Makes the statements for a table that the database has as it is, or that read one which is spread over several. */
    EntityStatements(Dialect dialect, EntityMapper<?, ?> mapper) {
        this(dialect, mapper, mapper.table(), mapper.columns(), mapper.columns());
    }

    private EntityStatements(Dialect dialect, EntityMapper<?, ?> mapper, Table written, long columns, long updatable) {
        this.dialect = dialect;
        this.table = mapper.table();
        this.written = written;
        this.keyColumns = table.primaryKey();
        this.keyType = keyColumns.get(0).type().javaType();
        this.versionColumn = mapper.versionColumn() & columns;
        this.discriminatorColumn = mapper.discriminatorColumn() & columns;
        this.columns = columns;
        this.updatable = updatable;
        this.made = mapper.madeColumns() & columns;
        this.computed = bits(table.columns().stream()
                        .filter(column -> column.computation().isPresent())
                        .toList())
                & columns;
        this.selectByKey = dialect.select(table, keyColumns);
        this.delete = dialect.delete(written, identifying());
        this.rowsPerDelete = isDeletedByOneValue() ? dialect.rowsPerStatement() : 1;
        this.deleteMany = dialect.delete(written, keyColumns.get(0), rowsPerDelete);
        this.inserts = new StatementTexts(mask -> dialect.insert(written, columns(mask)));
        this.insertsOfMany =
                new StatementTexts(mask -> dialect.insert(written, columns(mask), dialect.rowsPerStatement()));
        this.insertsReturning =
                new StatementTexts(mask -> dialect.insertReturning(written, columns(mask), returned(mask)));
        this.insertsOfArrays = new StatementTexts(mask -> dialect.insertUnnest(written, columns(mask), returned(mask)));
        this.updates = new StatementTexts(mask -> dialect.update(written, columns(mask), identifying()));
    }

    /** Returns the statements that write each of the tables which an entity's rows are spread over; none for one table. */
    static List<EntityStatements> ofParts(Dialect dialect, EntityMapper<?, ?> mapper) {
        List<TablePart> parts = mapper.table().tableParts();
        return IntStream.range(0, parts.size())
                .filter(index -> !parts.get(index).isOptional())
                .mapToObj(index -> ofPart(dialect, mapper, index))
                .toList();
    }

    private static EntityStatements ofPart(Dialect dialect, EntityMapper<?, ?> mapper, int index) {
        TablePart part = mapper.table().tableParts().get(index);
        long columns = bits(part.columns());
        long carried = part.carriesKey() ? bits(mapper.table().primaryKey()) : 0;
        return new EntityStatements(dialect, mapper, mapper.table().tablePart(index), columns, columns & ~carried);
    }

    private static long bits(List<? extends Column<?>> columns) {
        long bits = 0;
        for (Column<?> column : columns) {
            bits |= 1L << Math.min(column.position(), 63);
        }
        return bits;
    }

    /** Returns the table that is written. */
    Table written() {
        return written;
    }

    /** Returns those of some columns that the table has. */
    long own(long some) {
        return some & columns;
    }

    /** Returns those of some columns that an UPDATE of the table sets: not a key that is carried on to it (rule C10). */
    long updated(long some) {
        return some & updatable;
    }

    /** Returns whether a changed key is carried on to it from the table above, so that it has that before its own UPDATE. */
    boolean carriesKey() {
        return updatable != columns;
    }

    /** Returns those of some columns that the table has, and its key. */
    long ownWithKey(long some) {
        return some & columns | bits(keyColumns);
    }

    /** Returns whether rows are told from older ones by a version. */
    boolean isVersioned() {
        return versionColumn != 0;
    }

    /** Returns the SELECT of all columns by the key. */
    String selectByKey() {
        return selectByKey;
    }

    /** Binds a key's values from the first parameter on. */
    @SuppressWarnings("unchecked") // the session has checked that the key is of the entity's key type
    <K> void bindKey(PreparedStatement statement, EntityMapper<?, K> mapper, Object key, JdbcValues values)
            throws SQLException {
        List<Object> parts = mapper.keyValues((K) key);
        for (int at = 0; at < parts.size(); at++) {
            ((ColumnType<Object>) keyColumns.get(at).type()).bind(statement, at + 1, parts.get(at), values);
        }
    }

    /** Returns the DELETE by the key, and by the version where there is one. */
    String delete() {
        return delete;
    }

    /** One statement deletes rows in any order, which those that refer to others of their table do not bear. */
    private boolean isDeletedByOneValue() {
        return identifying().size() == 1
                && written.enforcedForeignKeys().stream()
                        .noneMatch(key -> key.target().definition().equals(written.definition()));
    }

    /** Returns how many rows a long batch deletes with one statement. */
    int rowsPerDelete() {
        return rowsPerDelete;
    }

    /** Returns the DELETE of that many rows. */
    String deleteMany() {
        return deleteMany;
    }

    /** Returns how many rows a long batch inserts with one statement. */
    int rowsPerInsert(long columns) {
        return columns == 0 ? 1 : dialect.rowsPerStatement();
    }

    /** Returns the INSERT of that many rows with some columns. */
    String insertMany(long columns) {
        return insertsOfMany.of(columns);
    }

    /** Returns the INSERT of some columns. */
    String insert(long columns) {
        return inserts.of(columns);
    }

    /** Returns the UPDATE of some columns by the key, and by the version where there is one. */
    String update(long columns) {
        return updates.of(columns);
    }

    /** Returns the columns whose values come back with the key that an INSERT of some columns makes. */
    long madeWithKey(long columns) {
        return dialect.supports(Capability.VALUES_WITH_KEYS) ? made & ~columns : 0;
    }

    /** Returns what an INSERT of some columns answers with: the key, and what comes with it. */
    List<Column<?>> returned(long columns) {
        List<Column<?>> returned = new ArrayList<>(List.of(generatedKey()));
        returned.addAll(columns(madeWithKey(columns)));
        return returned;
    }

    /** Returns the INSERT of some columns that answers with the key. */
    String insertReturning(long columns) {
        return insertsReturning.of(columns);
    }

    /** Returns the INSERT that takes one array for each column and answers with the keys. */
    String insertArrays(long columns) {
        return insertsOfArrays.of(columns);
    }

    /** Returns the INSERT of some columns that updates the row with the same values in unique ones. */
    String upsert(long columns, UniqueColumns unique) {
        return upserts.computeIfAbsent(
                new UpsertedColumns(columns, unique.bits()),
                mask -> dialect.upsert(
                        written,
                        columns(columns),
                        unique.columns(),
                        columns(discriminatorColumn),
                        countedVersion(),
                        returnedByUpsert()));
    }

    /** Returns the UPDATE of the row with the same values in unique columns as one of some columns has. */
    String updateFound(long columns, UniqueColumns unique) {
        return dialect.updateFound(
                written, columns(changedWhereFound(columns, unique)), countedVersion(), unique.columns());
    }

    /** Returns which of some columns an upsert sets in the row that is there. */
    long changedWhereFound(long columns, UniqueColumns unique) {
        long counted = countedVersion().isPresent() ? versionColumn : 0;
        return columns & ~unique.bits() & ~bits(keyColumns) & ~discriminatorColumn & ~counted;
    }

    /** Returns the SELECT of what an upsert gives back, by unique columns. */
    String selectUpserted(UniqueColumns unique) {
        return dialect.selectOnly(written, returnedByUpsert(), unique.columns());
    }

    /** Returns the column that tells the class of a row, if this table has it. */
    Optional<Column<?>> discriminator() {
        return columns(discriminatorColumn).stream()
                .<Column<?>>map(column -> column)
                .findFirst();
    }

    /** Returns the version where it is a whole number, which an UPDATE counts up. */
    Optional<Column<?>> countedVersion() {
        return columns(versionColumn).stream()
                .filter(column -> column.type().kind().isInteger())
                .<Column<?>>map(column -> column)
                .findFirst();
    }

    /** Returns the key's columns, the counted version and the discriminator. */
    List<Column<?>> returnedByUpsert() {
        List<Column<?>> returned = new ArrayList<>(keyColumns);
        countedVersion().ifPresent(returned::add);
        discriminator().ifPresent(returned::add);
        return returned;
    }

    private record UpsertedColumns(long columns, long unique) {}

    /** Refuses a key of another type than the entity's. */
    @SuppressWarnings("unchecked") // that is what is found out here
    <K> void requireKey(EntityMapper<?, K> mapper, Object key) {
        Class<?> first = keyColumns.get(0).type().javaType();
        if (keyColumns.size() == 1 && !first.isInstance(key)) {
            throw wrongKey(mapper, first.getSimpleName(), key);
        }
        if (keyColumns.size() > 1) {
            try {
                mapper.keyValues((K) key);
            } catch (ClassCastException e) {
                throw wrongKey(mapper, mapper.type().getSimpleName() + "Key", key);
            }
        }
    }

    private static IllegalArgumentException wrongKey(EntityMapper<?, ?> mapper, String wanted, Object key) {
        String advice = wanted.equals("Long") && key instanceof Integer
                ? " Write " + key + "L."
                : key instanceof Long && wanted.equals("Integer") ? " Write " + key + " without the L." : "";
        return new IllegalArgumentException("The key of " + mapper.type().getSimpleName() + " is " + withArticle(wanted)
                + ", not " + withArticle(key.getClass().getSimpleName()) + "." + advice);
    }

    private static String withArticle(String noun) {
        return ("AEIO".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Refuses an integer where the entity's key is none. */
    void requireIntegerKey(EntityMapper<?, ?> mapper, long key) {
        Class<?> type = keyColumns.get(0).type().javaType();
        if (keyColumns.size() > 1 || type != Long.class && type != Integer.class && type != Short.class) {
            requireKey(mapper, key);
        }
    }

    /** Returns whether the column of a single key holds another value than the key. */
    boolean isKeyConverted() {
        return keyColumns.get(0).type() instanceof ConvertedType;
    }

    /** Returns how many columns the key has. */
    int keyCount() {
        return keyColumns.size();
    }

    /** Returns the one key column that the database makes. */
    Column<?> generatedKey() {
        return keyColumns.get(0);
    }

    /** Returns an integer key as an object of the key attribute's type. */
    Object boxedKey(long key) {
        if (keyType == Integer.class) {
            return Math.toIntExact(key);
        }
        return keyType == Short.class ? (Object) (short) Math.toIntExact(key) : (Object) key;
    }

    /** Returns all columns of the entity but those of the key as a bit mask. */
    long bitsBesideKey() {
        List<Column<?>> others = new ArrayList<>(table.columns());
        others.removeAll(keyColumns);
        return bits(others) & columns;
    }

    /** Returns the columns that the database computes, and nobody sets. */
    long computed() {
        return computed;
    }

    /** Returns the columns that an UPDATE can set, but for the key. */
    long settable() {
        return bitsBesideKey() & ~computed;
    }

    /** Returns how many bits stand for all columns of the entity. */
    int columnBits() {
        return Long.bitCount(columns);
    }

    /** Returns the columns that a mask stands for; its last bit stands for the 64th and all behind it. */
    List<Column<?>> columns(long mask) {
        List<Column<?>> named = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if ((mask & 1L << Math.min(column.position(), 63)) != 0) {
                named.add(column);
            }
        }
        return named;
    }

    private List<Column<?>> identifying() {
        List<Column<?>> columns = new ArrayList<>(keyColumns);
        if (versionColumn != 0) {
            columns.addAll(columns(versionColumn));
        }
        return columns;
    }
}
