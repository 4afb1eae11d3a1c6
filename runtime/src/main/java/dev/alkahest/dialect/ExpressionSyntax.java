package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How values, expressions and conditions are said; see {@link Syntax}. Stateless, so thread-safe. */
abstract class ExpressionSyntax {

    private static final JsonTexts JSON = new JsonTexts();

    private final TypeNames types;
    private final FunctionTexts functions;
    private final AggregateTexts aggregates;

    /** Makes the syntax of a database that calls types, functions and aggregates so. */
    ExpressionSyntax(TypeNames types, FunctionTexts functions, AggregateTexts aggregates) {
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

    /** Writes an operand of a predicate. */
    protected void operand(NodeWriter writer, Node node) {
        writer.operand(node, Precedence.CONCATENATION);
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

    /**
     * Writes a test for matching a pattern where an escape may stand before nothing but what has a meaning to lose, and letters are
     * compared without their case by making them small.
     *
     * @param isTyped whether the pattern tells its type
     * @param before what stands before the operand that is made small
     * @param behind what stands behind it
     */
    static void escapedLike(NodeWriter writer, Like node, boolean isTyped, String before, String behind) {
        Node pattern = node.pattern() instanceof Bind bind
                ? new Bind(EscapedPatternType.INSTANCE, bind.value(), isTyped)
                : node.pattern();
        if (!node.ignoresCase()) {
            like(writer, node, "LIKE ", pattern);
            return;
        }
        writer.out().add(before);
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(behind).add(node.negated() ? " NOT LIKE lower(" : " LIKE lower(");
        writer.operand(pattern, Precedence.OR);
        writer.out().add(") ESCAPE '\\'");
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

    /** Returns a text that stands among the columns of one SELECT of several, given the literal. */
    protected String textLiteral(String literal) {
        return literal;
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
