package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT. Every method returns a changed copy.
 *
 * <p>A table that a joined path leads to may be named by its definition in the rest of the statement: after {@code
 * from(ARTIST).join(ARTIST.albums())}, {@code ALBUM.title} is the title of the joined album, unless {@code ALBUM} itself
 * is among the tables, here or in an enclosing statement. A path to one row needs no join: it joins by itself where it is
 * used, once.
 */
public sealed class Select extends SelectForm implements Statement permits SingleSelect, ProjectedSelect {

    Select(SelectClauses clauses) {
        super(clauses);
    }

    Select(Select wider, Node condition) {
        super(wider, condition);
    }

    /**
     * Takes away the conditions that the tables named so far have added by themselves, also in subqueries that are asked
     * whether they have rows; those of a table that is named afterwards are added again.
     */
    public Select withoutFilters() {
        return with(FilterRemoval.from(clauses()));
    }

    /** Names a common table here, which is written once before this SELECT for all the subqueries of it that read it. */
    public Select with(DerivedTable common) {
        return with(named().withCommon(common));
    }

    /** Returns the rows of this as a table of this name for another statement to read, with a column for each that is selected. */
    public final DerivedTable as(String name) {
        return DerivedTable.subselect(this, name, false);
    }

    /** Returns the rows of this as a table that may speak of the tables before it, once for each of their rows. */
    public final DerivedTable lateral(String name) {
        return DerivedTable.subselect(this, name, true);
    }

    /** Returns the rows of this and of others, equal rows once; each has as many columns, of the same types. */
    public Select union(Select... others) {
        return combined(SetOperation.Kind.UNION, others);
    }

    /** Returns the rows of this and of others, as often as they are there. */
    public Select unionAll(Select... others) {
        return combined(SetOperation.Kind.UNION_ALL, others);
    }

    /** Returns the rows that this and all the others have, equal rows once. */
    public Select intersect(Select... others) {
        return combined(SetOperation.Kind.INTERSECT, others);
    }

    /** Returns the rows that this and all the others have, as often as each has them. */
    public Select intersectAll(Select... others) {
        return combined(SetOperation.Kind.INTERSECT_ALL, others);
    }

    /** Returns the rows of this that none of the others has, equal rows once. */
    public Select except(Select... others) {
        return combined(SetOperation.Kind.EXCEPT, others);
    }

    /** Returns the rows of this, each as much more often as this has it than the others. */
    public Select exceptAll(Select... others) {
        return combined(SetOperation.Kind.EXCEPT_ALL, others);
    }

    private Select combined(SetOperation.Kind kind, Select... others) {
        return with(SelectClauses.combining(SetOperation.of(kind, this, others)));
    }

    /** Counts equal rows once. */
    public Select distinct() {
        return with(named().withDistinct());
    }

    /**
     * Counts rows once that are equal in these expressions: the first of each in the order, which begins with them. H2 and PostgreSQL
     * have it.
     */
    public Select distinctOn(Expression<?>... expressions) {
        if (expressions.length == 0) {
            throw new InvalidStatementException("distinctOn() names nothing. Use distinct() for whole rows.");
        }
        return with(named().withDistinctOn(nodes(expressions)));
    }

    /** Adds a table, alias or path to read from; a path begins at a table of an enclosing statement. */
    public Select from(Table table) {
        return with(named().withFrom(From.cross(table)));
    }

    /** Adds a table to read from, each of its rows with each row before. */
    public Select crossJoin(Table table) {
        return from(table);
    }

    /**
     * Joins along a path, where conditions come on top of its own, or joins a table by conditions; a table without any by the
     * foreign key between it and those that are there.
     *
     * @throws InvalidStatementException where no foreign key is between the table and those before, or several are
     */
    public Select join(Table table, Condition... conditions) {
        return joined(From.Kind.INNER, table, conditions);
    }

    /** Joins as {@link #join} does, and keeps rows that have nothing in the table or at the end of the path. */
    public Select leftJoin(Table table, Condition... conditions) {
        return joined(From.Kind.LEFT, table, conditions);
    }

    /** Joins as {@link #join} does, and keeps rows of the table that have nothing before it. */
    public Select rightJoin(Table table, Condition... conditions) {
        return joined(From.Kind.RIGHT, table, conditions);
    }

    /** Joins as {@link #join} does, and keeps rows on both sides that have nothing on the other. */
    public Select fullJoin(Table table, Condition... conditions) {
        return joined(From.Kind.FULL, table, conditions);
    }

    private Select joined(From.Kind kind, Table table, Condition... conditions) {
        return with(named().withFrom(From.joined(kind, table, conditions)));
    }

    /**
     * Joins along a path as {@link #leftJoin} does, for who reads the result alone: in the rest of the statement the
     * table's definition does not name it, so that it may be joined by whoever wrote the rest as well.
     */
    public final Select leftJoinApart(Table path) {
        return new Select(named().withFrom(new From(From.Kind.LEFT_APART, path, List.of())));
    }

    /** Gives more columns, behind those there are. */
    public final Select alsoSelecting(List<? extends Expression<?>> columns) {
        return new Select(named().withMoreColumns(columns));
    }

    /** Gives these columns of the same rows in place of those there are. */
    public final Select selectingInstead(List<? extends Expression<?>> columns) {
        return new Select(clauses().withColumns(columns));
    }

    /** Returns the SELECT that gives the rows this one has before it is cut off. */
    public final Select uncut() {
        return new Select(named().withoutCut());
    }

    /** Returns the SELECT that gives the same rows in any order. */
    public final Select unordered() {
        return new Select(named().withoutOrder());
    }

    /** Returns the SELECT with none of its conditions. */
    public final Select unconditional() {
        return new Select(named().withoutWhere());
    }

    /** Adds conditions that rows meet; all of them hold. */
    public Select where(Condition... conditions) {
        Select narrowed = this;
        for (Condition condition : conditions) {
            if (!narrowed.canBeNarrowedBy(condition.node())) {
                return with(named().withWhere(Conditions.nodesOf(conditions)));
            }
            narrowed = narrowed.with(condition.node());
        }
        return narrowed;
    }

    /** Adds expressions to group by; a table stands for all columns that are selected for an object of it. */
    public Select groupBy(Selectable... expressions) {
        return with(named().withGroupBy(Grouping.nodesOf(expressions)));
    }

    /** Adds several ways to group; see {@link GroupingSets#rollup}. */
    public Select groupBy(GroupingSets grouping) {
        return with(named().withGroupBy(List.of(grouping)));
    }

    /** Adds conditions that groups meet; all of them hold. */
    public Select having(Condition... conditions) {
        return with(named().withHaving(Conditions.nodesOf(conditions)));
    }

    /** Adds to the order of rows, less important than what is there. */
    public Select orderBy(OrderBy... orders) {
        return with(named().withOrderBy(List.of(orders)));
    }

    /** Sets how many rows to give at most. */
    public Select limit(long rows) {
        return with(named().withLimit(Rows.bind("limit", rows)));
    }

    /**
     * Sets how many rows to give at most, and those besides that the order does not tell from the last: {@code FETCH FIRST n
     * ROWS WITH TIES}. Not on SQLite and HSQLDB.
     */
    public Select limitWithTies(long rows) {
        return with(named().withLimitAndTies(Rows.bind("limitWithTies", rows)));
    }

    /** Sets how many rows to leave out first. */
    public Select offset(long rows) {
        return with(named().withOffset(Rows.bind("offset", rows)));
    }

    /**
     * Leaves out the rows up to the one with these values, one for each term of {@code orderBy}, which is said before: the next page
     * begins behind the last row of the one before, whatever came or went meanwhile, and is found as fast as the first.
     *
     * @throws InvalidStatementException where rows may be level in the order, so that some could be left out for good
     */
    public Select after(@Nullable Object... values) {
        return with(named().withWhere(Keyset.after(clauses(), Arrays.asList(values))));
    }

    /** Leaves out the rows up to this one, which this SELECT has given; see {@link #after(Object...)}. */
    public Select after(RowValues row) {
        return with(named().withWhere(Keyset.after(clauses(), Keyset.valuesOf(clauses(), row))));
    }

    /** Locks the rows it reads until the transaction ends, so that nobody else changes or locks them. */
    public Select forUpdate() {
        return lock(RowLock.forUpdate());
    }

    /** Locks the rows it reads until the transaction ends, so that nobody changes them. */
    public Select forShare() {
        return lock(RowLock.forShare());
    }

    /** Locks the rows it reads until the transaction ends: {@code lock(RowLock.forUpdate().of(ALBUM).skipLocked())}. */
    public Select lock(RowLock lock) {
        return with(named().withLock(lock));
    }

    /** Returns the SELECT that reads the same rows and locks none. */
    public final Select unlocked() {
        return named().lock() == null ? this : with(named().withLock(null));
    }

    /** Returns the SELECT that counts the rows this one has before it is cut off; its order does not matter. */
    public final SingleSelect<Long> counting() {
        return named().combined() == null
                ? new SingleSelect<>(Sql.count(), clauses().counting())
                : Sql.select(Sql.count()).from(uncut().unordered().as("counted"));
    }

    Select with(SelectClauses changed) {
        return new Select(changed);
    }

    /** Returns this with a condition on top. */
    Select with(Node condition) {
        return new Select(this, condition);
    }

    @Override
    public final boolean isQuery() {
        return true;
    }

    static List<Node> nodes(Expression<?>... expressions) {
        Node[] nodes = new Node[expressions.length];
        for (int at = 0; at < nodes.length; at++) {
            nodes[at] = expressions[at].node();
        }
        return List.of(nodes);
    }
}
