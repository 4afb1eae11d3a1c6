package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table: its definition, a second use of it under an alias, or the use of it at the end of a path.
 *
 * <p>Generated tables extend it and make their columns with {@link #text}, {@link #number} and the like; so can an
 * application that has no entities. {@link #named} makes one without a class. Two tables are equal when their schema,
 * name, alias and path are.
 */
public non-sealed class Table extends TableColumns {

    private final String schema;
    private final String name;
    private final @Nullable String alias;
    private final @Nullable Path path;
    private final @Nullable Table definition;
    private final int hash;
    private final boolean isForOtherRows;
    private @Nullable Select rows; // any thread's will do, of these two
    private @Nullable List<String> storedIn;

    /** Creates a definition; the schema is empty for the one the connection looks in first. */
    protected Table(String schema, String name) {
        this(schema, name, null, null, null);
    }

    /** Creates a second use of a table, or another name for the end of its path. */
    protected Table(Table definition, String alias) {
        this(
                definition.schema,
                definition.name,
                Objects.requireNonNull(alias, "alias"),
                definition.path,
                definition,
                false);
    }

    /** Creates the use of a table at the end of a path. */
    protected Table(Table definition, Path path) {
        this(definition.schema, definition.name, null, Objects.requireNonNull(path, "path"), definition, false);
    }

    /** Creates the use of a table for the rows of another, which has its columns too, and which statements find in its place. */
    protected Table(Table definition, Table rows) {
        this(rows.schema, rows.name, rows.alias, rows.path, definition, true);
    }

    /** Creates a table of which anything may be missing but its schema and name, which may be empty. */
    Table(String schema, String name, @Nullable String alias, @Nullable Path path, @Nullable Table definition) {
        this(schema, name, alias, path, definition, false);
    }

    private Table(
            String schema,
            String name,
            @Nullable String alias,
            @Nullable Path path,
            @Nullable Table definition,
            boolean isForOtherRows) {
        this.schema = Objects.requireNonNull(schema, "schema");
        this.name = Objects.requireNonNull(name, "name");
        this.alias = alias;
        this.path = path;
        this.definition = definition == null ? null : definition.definition();
        this.hash = Objects.hash(name, alias, path);
        this.isForOtherRows = isForOtherRows;
    }

    /** Begins a table that needs no class. */
    public static TableBuilder named(String name) {
        return new TableBuilder(name);
    }

    /** Returns the schema; empty for the one the connection looks in first. */
    public final String schema() {
        return schema;
    }

    /** Returns the name, as the database knows it. */
    @Override
    public final String name() {
        return name;
    }

    /** Returns schema and name: {@code music.album}. */
    public final String qualifiedName() {
        return qualified(name);
    }

    /** Returns the other name it goes by in a statement. */
    public final Optional<String> alias() {
        return Optional.ofNullable(alias);
    }

    /** Returns how it is reached. */
    public final Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** Returns the table without alias and path. */
    public final Table definition() {
        return definition == null ? this : definition;
    }

    /** Returns whether it is used for rows of another table, in which columns may be NULL that never are in its own. */
    public final boolean isForOtherRows() {
        return isForOtherRows;
    }

    /**
     * Returns whether all is known of its rows: a table that reads itself is named before it is, and filters are asked for each time,
     * as are those of the table that a path begins at.
     */
    final boolean hasFixedRows() {
        return !(this instanceof DerivedTable)
                && !isFiltered()
                && (path == null || path.parent().hasFixedRows());
    }

    /** Returns the SELECT of all its rows, which is made once, and its shape with it: most statements begin with it. */
    final Select rows() {
        Select known = rows;
        if (known == null || known.expressions().size() != columns().size()) {
            known = Sql.select(columns()).from(this);
            if (hasFixedRows()) {
                known.shape();
                rows = known;
            }
        }
        return known;
    }

    /** Returns what is computed for each row beside its columns, for those of classes below too. */
    @Override
    public List<Expression<?>> formulas() {
        return List.of();
    }

    /** Returns whether SELECTs that name this table read some of its rows only. */
    public boolean isFiltered() {
        return false;
    }

    /**
     * Returns the conditions that rows meet which SELECTs read: they are added where one names the table, a path to it
     * included, and asked for each time. {@link Select#withoutFilters()} takes them away; statements that change rows do
     * not have them.
     */
    public List<Condition> filters() {
        return List.of();
    }

    /** Returns the foreign keys. */
    public List<ForeignKey> foreignKeys() {
        return definition == null ? List.of() : definition.foreignKeys();
    }

    /** Returns the foreign keys that a database can check: those that refer to one table. */
    public final List<ForeignKey> enforcedForeignKeys() {
        return foreignKeys().stream().filter(key -> !key.target().isUnion()).toList();
    }

    /** Returns the unique constraints over several columns. */
    public List<Unique> uniques() {
        return definition == null ? List.of() : definition.uniques();
    }

    /** Returns the indexes. */
    public List<Index> indexes() {
        return definition == null ? List.of() : definition.indexes();
    }

    /** Returns the conditions every row meets. */
    public List<Check> checks() {
        return definition == null ? List.of() : definition.checks();
    }

    /** Returns a remark for readers of the schema; empty for none. */
    public String comment() {
        return definition == null ? "" : definition.comment();
    }

    /**
     * Returns the condition that rows meet which a statement means by this table; empty where it means all. That of a class
     * which shares its table with others says that a row is of it. It is added where a statement names the table: {@code
     * from(DOG)}, {@code update(DOG)}.
     */
    public Optional<Condition> ownRows() {
        return Optional.empty();
    }

    /**
     * Returns the tables that the rows of this one are spread over, that of the topmost class first; none for a table that
     * the database has as it is. Queries read the joined parts; no INSERT, UPDATE or DELETE can name the whole.
     */
    public List<TablePart> tableParts() {
        return List.of();
    }

    /**
     * Returns the tables whose rows are read together for this one, where each class of a hierarchy has a table with all of
     * its columns: that of the class itself, unless it is abstract, and those of the classes below; none for a table that the
     * database has as it is.
     */
    public List<TableBranch> tableBranches() {
        return List.of();
    }

    /** Returns the table of exactly this class, where others are read with it; empty for an abstract class. */
    public final Optional<Table> ownBranch() {
        return tableBranches().stream()
                .filter(branch -> branch.name().equals(name))
                .map(branch -> StoredTable.of(this, branch))
                .findFirst();
    }

    /** Returns whether each row stands in one of several tables: no foreign key can refer to all, no statement change them. */
    public final boolean isUnion() {
        List<TableBranch> branches = tableBranches();
        return branches.size() > 1
                || branches.stream().anyMatch(branch -> !branch.name().equals(name));
    }

    /** Returns whether this one, which stands for several tables, has the columns of a subclass's table too. */
    public final boolean reads(Table subclass) {
        if (!subclass.definition().equals(subclass) || !schema.equals(subclass.schema)) {
            return false;
        }
        return tableParts().stream().anyMatch(part -> part.name().equals(subclass.name) && part.isOptional())
                || isUnion()
                        && !subclass.tableBranches().isEmpty()
                        && storedIn().containsAll(subclass.storedIn());
    }

    /** Returns one of the parts, as the database has it. */
    public final Table tablePart(int index) {
        return new PartTable(this, index);
    }

    /** Returns the qualified names of the tables that are read for this one. */
    public final List<String> storedIn() {
        List<String> known = storedIn;
        if (known == null) {
            known = findStoredIn();
            storedIn = known;
        }
        return known;
    }

    private List<String> findStoredIn() {
        List<String> names = Stream.concat(
                        tableParts().stream().map(TablePart::name),
                        tableBranches().stream().map(TableBranch::name))
                .map(this::qualified)
                .toList();
        return names.isEmpty() ? List.of(qualifiedName()) : names;
    }

    private String qualified(String own) {
        return schema.isEmpty() ? own : schema + "." + own;
    }

    /** Returns a second use of this table, to be told apart by its alias. */
    public Table as(String newAlias) {
        return withColumns(new Table(this, newAlias));
    }

    /** Returns this table as the end of a path. */
    public Table at(Path newPath) {
        return withColumns(new Table(this, newPath));
    }

    private Table withColumns(Table other) {
        other.addCopies(columns());
        return other;
    }

    /** Returns the test that this path to many has at least one row that meets the conditions. */
    public final Condition any(Condition... conditions) {
        return new Predicate(new Exists(rowsOfPath("any").where(conditions)));
    }

    /** Returns the test that this path to many has no row that meets the conditions. */
    public final Condition none(Condition... conditions) {
        return any(conditions).not();
    }

    /** Returns the test that this path to one has a row, and that it meets the conditions. */
    public final Condition has(Condition... conditions) {
        return new Predicate(new Exists(rowsOfPath("has").where(conditions)));
    }

    private Select rowsOfPath(String operation) {
        if (path == null) {
            throw new InvalidStatementException(operation + " asks about the rows at the end of a path, and " + this
                    + " is not one. Use exists(select ...).");
        }
        return Sql.select(List.of()).from(this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Table that
                        && hash == that.hash
                        && name.equals(that.name)
                        && schema.equals(that.schema)
                        && Objects.equals(alias, that.alias)
                        && Objects.equals(path, that.path);
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    /** Returns the alias, the way of the path or the name. */
    @Override
    public final String toString() {
        if (alias != null) {
            return alias;
        }
        return path != null ? path.toString() : name;
    }
}
