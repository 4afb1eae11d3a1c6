package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.SetOperation;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How things are said that not every database says alike. This class says them as PostgreSQL does, and most do; a dialect overrides
 * what its database says otherwise. Stateless, so thread-safe.
 *
 * <p>Methods that write do so behind what is written already, {@link NodeWriter#out()}. The values of a statement are written in the
 * order in which its parts have them; where a database wants a part earlier or twice, {@link Fragment#addValues} takes the values and
 * {@link Fragment#addText} writes the text. A text that mixes them up is found when it is made, and never sent.
 */
public class Syntax {

    private static final JsonTexts JSON = new JsonTexts();

    private final TypeNames types;
    private final FunctionTexts functions;
    private final AggregateTexts aggregates;

    /** Makes the syntax of a database that calls types, functions and aggregates so. */
    protected Syntax(TypeNames types, FunctionTexts functions, AggregateTexts aggregates) {
        this.types = types;
        this.functions = functions;
        this.aggregates = aggregates;
    }

    protected final TypeNames types() {
        return types;
    }

    /** Returns how aggregates are said. */
    final AggregateTexts aggregates() {
        return aggregates;
    }

    /** Returns how the standard functions are called. */
    final FunctionTexts functions() {
        return functions;
    }

    /** Returns how a JSON document is looked into. */
    protected JsonTexts json() {
        return JSON;
    }

    /** Returns whether truth values can be selected, compared and stored, and a column of them is a condition. */
    protected boolean hasTruthValues() {
        return true;
    }

    /** Returns what gives a table behind FROM the name it has in the statement. */
    protected String alias(String name) {
        return " AS " + name;
    }

    /** Writes a value that stands beside something of its type. */
    protected void value(NodeWriter writer, Bind bind) {
        writer.out().addPlaceholder(bind.type(), bind.value());
    }

    /** Writes a value that an operand is compared with. */
    void valueBeside(NodeWriter writer, Node operand, Bind bind) {
        value(writer, bind);
    }

    /** Writes a value whose type nothing beside it tells. */
    protected void typed(NodeWriter writer, Bind bind) {
        writer.out().add("CAST(").addPlaceholder(bind.type(), bind.value());
        writer.out().add(" AS ").add(typeOfValue(bind.type())).add(")");
    }

    /** Returns values among which a function or a CASE chooses, as they are written there. */
    protected List<Node> chosen(List<Node> values) {
        return values;
    }

    /** Returns the name of a type that no value is too long or too precise for: it would be cut off without a word. */
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case DECIMAL -> "numeric";
            case CHAR, TEXT -> "text";
            case ARRAY -> typeOfValue(type.element().orElseThrow()) + "[]";
            default -> types.nameOf(type);
        };
    }

    /** Writes a test for being one of keys that are sent as an array. */
    protected void inKeys(NodeWriter writer, InKeys node) {
        writer.operand(node.operand());
        writer.out().add(" = ANY (");
        writer.write(node.keys());
        writer.out().add(")");
    }

    /** Writes a test for being an element of an array. */
    protected void hasElement(NodeWriter writer, HasElement node) {
        writer.out().add("array_contains(");
        writer.write(node.array());
        writer.out().add(", ").addPlaceholder(node.type(), node.element()).add(")");
    }

    /** Returns the order of a window that has none, for functions and frames that ask for one; mostly nothing. */
    protected String orderOfNone() {
        return "";
    }

    /** Writes how far from the current row a frame begins or ends, which is a part of the shape of its statement. */
    protected void distance(NodeWriter writer, Bind distance) {
        writer.write(distance);
    }

    /** Returns the name of a type behind CAST. */
    protected String typeOfCast(ColumnType<?> type) {
        return types.nameOf(type);
    }

    /** Writes a conversion. */
    void cast(NodeWriter writer, Cast node) {
        writer.out().add("CAST(");
        writer.write(node.operand());
        writer.out().add(" AS ").add(typeOfCast(node.type())).add(")");
    }

    /** Returns NULL where a value of some type may stand in other rows of a UNION. */
    protected String nullOf(ColumnType<?> type) {
        return "CAST(NULL AS " + typeOfCast(type) + ")";
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

    /** Writes an operand of a predicate. */
    protected void operand(NodeWriter writer, Node node) {
        writer.operand(node, Precedence.CONCATENATION);
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

    /** Writes a comparison. */
    protected void comparison(NodeWriter writer, Comparison node) {
        writer.operand(node.left());
        writer.out().add(symbolOf(node.operator()));
        writer.operand(node.right());
    }

    /** Writes texts behind each other. */
    protected void concatenation(NodeWriter writer, Concatenation node) {
        writer.all(node.parts(), " || ", Precedence.ATOM);
    }

    /** Writes a calculation. */
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() == Arithmetic.Operator.MOD && !node.kind().isInteger()) {
            mod(writer, node);
            return;
        }
        Precedence own = Precedence.of(node);
        left(writer, node, own);
        writer.out().add(symbolOf(node.operator()));
        writer.operand(node.right(), tighterThan(own));
    }

    /** Writes the left operand of a calculation. */
    protected void left(NodeWriter writer, Arithmetic node, Precedence own) {
        writer.operand(node.left(), own);
    }

    /** Writes the remainder of dividing numbers that are not whole. */
    protected void mod(NodeWriter writer, Arithmetic node) {
        writer.out().add("mod(");
        writer.all(List.of(node.left(), node.right()), ", ", Precedence.OR);
        writer.out().add(")");
    }

    /** Writes a test for matching a pattern. */
    protected void like(NodeWriter writer, Like node) {
        like(writer, node, node.ignoresCase() ? "ILIKE " : "LIKE ", node.pattern());
    }

    /** Writes a test for matching a pattern with this word. */
    protected static void like(NodeWriter writer, Like node, String word, Node pattern) {
        writer.operand(node.operand());
        writer.out().add(node.negated() ? " NOT " : " ").add(word);
        writer.operand(pattern);
        writer.out().add(" ESCAPE '\\'");
    }

    /** Writes a field of a date or time. */
    protected void extract(NodeWriter writer, Extract node) {
        boolean isSecond = node.field() == Extract.Field.SECOND;
        writer.out().add(isSecond ? "floor(extract(" : "extract(");
        writer.out().add(node.field().name().toLowerCase(Locale.ROOT)).add(" FROM ");
        writer.operand(node.operand(), Precedence.ATOM);
        writer.out().add(node.kind() == SqlKind.TIMESTAMP_UTC ? " AT TIME ZONE 'UTC'" : "");
        writer.out().add(isSecond ? "))" : ")");
    }

    /** Writes a test for being one of a list of values. */
    protected void inValues(NodeWriter writer, InValues node) {
        writer.operand(node.operand());
        writer.out().add(node.negated() ? " NOT IN (" : " IN (");
        String before = "";
        for (Object value : node.values()) {
            writer.out().add(before);
            valueBeside(writer, node.operand(), new Bind(node.type(), value, false));
            before = ", ";
        }
        writer.out().add(")");
    }

    /** Writes values of a list. */
    protected final void values(NodeWriter writer, ColumnType<?> type, List<?> values) {
        for (int at = 0; at < values.size(); at++) {
            writer.out().add(at == 0 ? "" : ", ");
            value(writer, new Bind(type, values.get(at), false));
        }
    }

    /** Returns whether a row is looked for in a subquery by one of its own around that. */
    boolean looksForRows() {
        return false;
    }

    /** Writes a test for several columns being one of a list of rows. */
    protected void inRows(NodeWriter writer, InRows node) {
        inRows(writer, node, "", NodeWriter::operand);
    }

    /** Writes the test as one for each row. */
    protected static void inEachRow(NodeWriter writer, InRows node) {
        if (!isOfColumns(node)) {
            RowComparison.oneOf(writer, node);
            return;
        }
        String before = "((";
        for (List<Bind> row : node.rows()) {
            writer.out().add(before);
            for (int at = 0; at < row.size(); at++) {
                writer.out().add(at == 0 ? "" : " AND ");
                writer.operand(node.operands().get(at));
                writer.out().add(" = ");
                writer.operand(row.get(at));
            }
            before = ") OR (";
        }
        writer.out().add("))");
    }

    /** Returns whether nothing is computed of what is tested, and may be said again without its values. */
    protected static boolean isOfColumns(InRows node) {
        return node.operands().stream().allMatch(Column.class::isInstance);
    }

    /** Writes the test with a word before the rows, and the values of the first row in some way. */
    protected static void inRows(NodeWriter writer, InRows node, String word, BiConsumer<NodeWriter, Bind> first) {
        writer.out().add("(");
        writer.all(node.operands(), ", ", Precedence.OR);
        writer.out().add(") IN (").add(word);
        String before = "(";
        BiConsumer<NodeWriter, Bind> value = first;
        for (List<Bind> row : node.rows()) {
            for (Bind bind : row) {
                writer.out().add(before);
                value.accept(writer, bind);
                before = ", ";
            }
            before = "), (";
            value = NodeWriter::operand;
        }
        writer.out().add("))");
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

    /** Returns whether the list of {@code IN} may be a SELECT with a limit. */
    protected boolean takesCutLists() {
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

    /** Returns a text that stands among the columns of one SELECT of several, given the literal. */
    protected String textLiteral(String literal) {
        return literal;
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

    /** Returns the symbol of a comparison, with spaces around it. */
    protected static String symbolOf(Comparison.Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
            case IS_DISTINCT_FROM -> " IS DISTINCT FROM ";
            case IS_NOT_DISTINCT_FROM -> " IS NOT DISTINCT FROM ";
        };
    }

    private static String symbolOf(Arithmetic.Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> " * ";
            case DIVIDED_BY -> " / ";
            case MOD -> " % ";
        };
    }

    private static Precedence tighterThan(Precedence precedence) {
        return Precedence.values()[precedence.ordinal() + 1];
    }
}
