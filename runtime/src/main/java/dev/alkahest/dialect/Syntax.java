package dev.alkahest.dialect;

import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.SetOperation;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How things are said that not every database says alike: statements here, and above what they are made of. Both
 * say them as PostgreSQL does, and most do; a dialect overrides what its database says otherwise. Stateless, so thread-safe.
 *
 * <p>Methods that write do so behind what is written already, {@link NodeWriter#out()}. The values of a statement are written in the
 * order in which its parts have them; where a database wants a part earlier or twice, {@link Fragment#addValues} takes the values and
 * {@link Fragment#addText} writes the text. A text that mixes them up is found when it is made, and never sent.
 */
public class Syntax extends ExpressionSyntax {

    /** Makes the syntax of a database that calls types, functions and aggregates so. */
    protected Syntax(TypeNames types, FunctionTexts functions, AggregateTexts aggregates) {
        super(types, functions, aggregates);
    }

    /** Returns what gives a table behind FROM the name it has in the statement. */
    protected String alias(String name) {
        return " AS " + name;
    }

    /** Returns the order of a window that has none, for functions and frames that ask for one; mostly nothing. */
    protected String orderOfNone() {
        return "";
    }

    /** Returns NULL where it stands among the columns of a SELECT. */
    String noValue(ColumnType<?> type) {
        return "NULL";
    }

    /** Returns the text of an upsert, given that of its INSERT. */
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        String present = quoting.quote(upsert.table().name());
        return insert + " ON CONFLICT (" + names(upsert.unique(), quoting) + ") DO UPDATE SET "
                + String.join(", ", upsert.assignments(quoting, present, "excluded.", "")) + " RETURNING "
                + names(upsert.returning(), quoting);
    }

    /** Returns an UPDATE that reads no other table. */
    protected Fragment update(UpdateText text) {
        Fragment update = new Fragment()
                .add("UPDATE " + text.named(this) + " SET ")
                .add(text.assignments())
                .add(text.output());
        return text.where().isEmpty() ? update : update.add(" WHERE ").add(text.where());
    }

    /** Returns an UPDATE that reads other tables. */
    protected Fragment updateFrom(UpdateText text) {
        Fragment update =
                new Fragment().add("UPDATE " + text.named(this) + " SET ").add(text.assignments());
        String before = " FROM ";
        for (Fragment table : text.from()) {
            update.add(before).add(table);
            before = ", ";
        }
        return text.where().isEmpty() ? update : update.add(" WHERE ").add(text.where());
    }

    /** Returns whether columns that such an UPDATE sets stand behind the name of their table. */
    protected boolean namesChangedTable() {
        return false;
    }

    /** Returns an INSERT that leaves rows alone, or changes them, which are there already. */
    protected Fragment insertOr(ConflictText text) {
        Fragment insert = new Fragment()
                .add("INSERT INTO " + text.table() + " (" + text.columns("") + ") ")
                .add(proposedRows(text))
                .add(" ON CONFLICT (" + String.join(", ", text.unique()) + ")")
                .add(text.isUpdate() ? " DO UPDATE SET " : " DO NOTHING")
                .add(text.assignments());
        return text.where().isEmpty() ? insert : insert.add(" WHERE ").add(text.where());
    }

    /** Returns the rows of such an INSERT. */
    protected Fragment proposedRows(ConflictText text) {
        return text.rows();
    }

    /** Returns whether such an INSERT has its values where nothing tells their types. */
    protected boolean typesProposedRows() {
        return false;
    }

    /** Writes a column of a row that is there already in another version. */
    protected void proposed(NodeWriter writer, Source source, Column<?> column) {
        writer.column(source, column);
    }

    /** Returns the names of columns, with commas between. */
    protected static String names(List<Column<?>> columns, Quoting quoting) {
        return columns.stream().map(column -> quoting.quote(column.name())).collect(Collectors.joining(", "));
    }

    /** Writes what a column becomes. */
    protected void assigned(NodeWriter writer, Column<?> column, Node value) {
        writer.operand(value, Precedence.OR);
    }

    /**
     * Refuses what columns are set to, where the database would read some of them after it has set them.
     *
     * @param values what each becomes, as it is written
     */
    protected void requireAssignable(NodeWriter writer, List<Assignment> assignments, List<String> values) {}

    /** Writes a value, not a single one that is sent, among those of an inserted row. */
    protected void computed(NodeWriter writer, Column<?> column, Node value) {
        writer.write(value);
    }

    /** Returns whether a row is looked for in a subquery by one of its own around that. */
    boolean looksForRows() {
        return false;
    }

    /**
     * Writes a list of rows as a table of this name to join, and the columns that are equal, where the database finds rows
     * faster so; returns whether it did.
     */
    protected boolean joinRows(NodeWriter writer, InRows node, String name) {
        return false;
    }

    /** As {@link #joinRows}, by a VALUES whose values tell their types. */
    final boolean joinValues(NodeWriter writer, InRows node, String name) {
        if (!isOfColumns(node)) {
            return false;
        }
        String before = " JOIN (VALUES (";
        for (List<Bind> row : node.rows()) {
            for (Bind bind : row) {
                writer.out().add(before);
                typed(writer, bind);
                before = ", ";
            }
            before = "), (";
        }
        writer.out().add(")) AS ").add(name).add(" (").add(columnNames(node)).add(") ON ");
        for (int at = 0; at < node.operands().size(); at++) {
            writer.out().add(at == 0 ? "" : " AND ").add(name + ".c" + (at + 1) + " = ");
            writer.operand(node.operands().get(at));
        }
        return true;
    }

    private static String columnNames(InRows node) {
        StringBuilder names = new StringBuilder("c1");
        for (int number = 2; number <= node.operands().size(); number++) {
            names.append(", c").append(number);
        }
        return names.toString();
    }

    /** As {@link #joinRows}, for an array of keys. */
    protected boolean joinKeys(NodeWriter writer, InKeys node, String name) {
        return false;
    }

    /** Refuses what rows can't be ordered or grouped by; mostly there is nothing. */
    void requireSortable(Node node) {}

    /** Says where an order puts NULLs: before what is ordered by, or behind it, which is written already. */
    protected void nulls(Fragment before, Fragment body, OrderBy order) {
        body.add(order.isDescending() ? " DESC" : "")
                .add(
                        switch (order.nulls()) {
                            case DEFAULT -> "";
                            case FIRST -> " NULLS FIRST";
                            case LAST -> " NULLS LAST";
                        });
    }

    /** Returns the words that begin common tables of which one reads itself. */
    protected String withRecursive() {
        return "WITH RECURSIVE ";
    }

    /** Returns the words that combine the rows of SELECTs. */
    protected String wordsOf(SetOperation.Kind kind) {
        return kind.words();
    }

    /** Returns whether a subquery that speaks of the tables before it is applied to them, and not joined. */
    protected boolean appliesLateral() {
        return false;
    }

    /** Returns what stands behind the name of a table whose rows are locked, where that is said there; else nothing. */
    protected String lockHint(RowLock lock) {
        return "";
    }

    /** Returns whether rows are locked by words behind their table, and not at the end of a SELECT. */
    protected boolean locksByHints() {
        return false;
    }

    /** Returns what chooses a table whose rows are locked, whose name in the statement is quoted. */
    protected String lockedTable(String name, Table table, Quoting quoting) {
        return name;
    }

    /** Returns the words that lock rows. */
    String forUpdate() {
        return " FOR UPDATE";
    }

    /** Returns the words that lock rows and let others lock them so as well. */
    protected String forShare() {
        return " FOR SHARE";
    }

    /** Returns a SELECT as a part of another whose rows are combined. */
    protected Fragment nested(Fragment select) {
        return new Fragment().add("(").add(select).add(")");
    }

    /** Returns whether the rows of several SELECTs are ordered by the numbers of their columns, and not by names. */
    boolean ordersUnionsByPosition() {
        return false;
    }

    /** Returns whether rows of two tables can be put together without a condition by words of their own. */
    boolean hasCrossJoin() {
        return true;
    }

    /** Returns whether the list of {@code IN} may be this SELECT, which may have a limit or combine others. */
    protected boolean takesList(SelectClauses clauses) {
        return true;
    }

    /** Returns whether no two columns of a SELECT may have the same name. */
    protected boolean needsDifferentNames(SelectClauses clauses) {
        return false;
    }

    /** Returns what stands in front of the columns of a SELECT that is to give no rows; mostly its end says so. */
    protected String noRows(SelectClauses clauses) {
        return "";
    }

    /** Returns what stands in place of the order of a SELECT without one, or behind the order; mostly nothing. */
    protected String aroundOrder(SelectClauses clauses, boolean isNested) {
        return "";
    }

    /** Writes how many rows to give and to leave out. */
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        if (limit != null && Cut.isZero(limit)) {
            out.add(" LIMIT 0");
        } else if (limit != null) {
            out.add(" LIMIT ").addPlaceholder(limit.type(), limit.value());
        }
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value());
        }
    }

    /** Writes how many rows to give, with the peers of the last, and how many to leave out. */
    protected void limitWithTies(Fragment out, Bind limit, @Nullable Bind offset) {
        Fragment rows = new Fragment();
        if (Cut.isZero(limit)) {
            rows.add("0");
        } else {
            rows.addPlaceholder(limit.type(), limit.value());
        }
        int first = out.addValues(rows);
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value()).add(" ROWS");
        }
        out.add(" FETCH FIRST ").addText(rows, first).add(" ROWS WITH TIES");
    }

    /** Returns what says, in the middle of a statement, which columns of its rows it gives back, where that is the place; none for no columns. */
    protected String output(boolean deletes, List<String> columns) {
        return "";
    }

    /** Returns what stands before and behind an INSERT that says the value of a key which the database could make. */
    protected Fragment insertWithKey(String table, Fragment insert) {
        return insert;
    }

    /** Returns a statement that gives columns of the rows it has changed or deleted; none for no columns. */
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        return columns.isEmpty() ? change : change.add(" RETURNING ").add(columns);
    }

    /** Returns an UPDATE that gives columns of the rows it has changed; none for no columns. */
    protected Fragment returningOfUpdate(Fragment change, String columns) {
        return returning(change, false, columns);
    }

    /** Returns the beginning of a DELETE from a table that is called by an alias. */
    protected String deleteFrom(String table, String alias) {
        return "DELETE FROM " + table + alias(alias);
    }

    /** Returns what stands behind the output of a DELETE from a table that is called by an alias; mostly nothing. */
    protected String deleteUsing(String table, String alias) {
        return "";
    }

    /** Returns what stands in place of the tables of a SELECT that reads none. */
    protected String noTables() {
        return "";
    }

    /** Returns what stands behind the name of a sequence that is created. */
    protected String sequenceType() {
        return "";
    }

    /**
     * Returns the query that gives a row where a sequence of this name is there, for a database that can't be told to create it only
     * where it is not; empty for others.
     */
    Optional<String> findSequence(String name) {
        return Optional.empty();
    }

    /** Returns the words that drop a constraint of a table, if it is there. */
    protected String dropConstraint() {
        return " DROP CONSTRAINT IF EXISTS ";
    }

    /** Returns what stands behind the table of an INSERT that gives no values; the name of its first column is quoted. */
    protected String noColumns(String firstColumn) {
        return " DEFAULT VALUES";
    }

    /** Returns whether nothing tells the types of values that stand in one of several rows. */
    boolean typesSeveralRows() {
        return false;
    }

    /** Returns the rows of an INSERT, each of which is the text of its values; in some that find their row, they are a table. */
    protected Fragment rows(List<Fragment> rows, boolean areTable) {
        Fragment values = new Fragment();
        String before = "VALUES (";
        for (Fragment row : rows) {
            values.add(before).add(row);
            before = "), (";
        }
        return values.add(")");
    }

    /** Returns what a foreign key does when the row it refers to is deleted or changed; nothing for what is done anyway. */
    protected String action(String when, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : when + action.name().replace('_', ' ');
    }

    /** Returns the statement that creates a sequence, whose name is quoted, unless it is there. */
    protected String createSequence(String sequence, int block) {
        return "CREATE SEQUENCE IF NOT EXISTS " + sequence + sequenceType() + " START WITH 1 INCREMENT BY " + block;
    }

    /** Returns the statement that drops a sequence, whose name is quoted, if it is there. */
    protected String dropSequence(String sequence) {
        return "DROP SEQUENCE IF EXISTS " + sequence;
    }

    /** Returns the statement that takes the next value of a sequence, whose name is quoted. */
    protected String nextKey(String sequence) {
        return "SELECT nextval('" + sequence.replace("'", "''") + "')";
    }
}
