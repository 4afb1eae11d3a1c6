package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.List;

/** What H2 says in its own way. */
final class H2Syntax extends MergeSyntax {

    private static final Template DECIMAL_MOD = Template.of("mod({0}, {1} + 0 * {0})");

    private static final JsonTexts JSON = new H2Json();

    H2Syntax(TypeNames types) {
        super(types, H2Functions.texts(), new H2Aggregates());
    }

    @Override
    protected JsonTexts json() {
        return JSON;
    }

    @Override
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case DECIMAL -> "decfloat";
            case CHAR, TEXT -> "character varying";
            case BINARY -> "binary varying";
            case ARRAY -> typeOfValue(type.element().orElseThrow()) + " array";
            default -> super.typeOfValue(type);
        };
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        return "SELECT " + names(upsert.returning(), quoting) + " FROM FINAL TABLE (" + merge(upsert, quoting) + ")";
    }

    @Override
    protected String nextKey(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence;
    }

    /** H2 mixes up the types of the columns in a list of rows, and uses no index for one. */
    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        inEachRow(writer, node);
    }

    /** For a join, H2 does use an index. */
    @Override
    protected boolean joinRows(NodeWriter writer, InRows node, String name) {
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

    /** As for rows: H2 compares every row with every key of {@code = ANY}, unless it joins them. */
    @Override
    protected boolean joinKeys(NodeWriter writer, InKeys node, String name) {
        writer.out().add(" JOIN UNNEST(CAST(");
        writer.write(node.keys());
        writer.out()
                .add(" AS BIGINT ARRAY)) AS ")
                .add(name)
                .add(" (c1) ON ")
                .add(name)
                .add(".c1 = ");
        writer.operand(node.operand());
        return true;
    }

    private static String columnNames(InRows node) {
        StringBuilder names = new StringBuilder("c1");
        for (int number = 2; number <= node.operands().size(); number++) {
            names.append(", c").append(number);
        }
        return names.toString();
    }

    /**
     * H2 makes the type of a quotient from the types of both numbers before it knows their values, and cuts off what that has no room
     * for: all of a fraction, where one is computed with a parameter. A floating-point decimal has room for 38 digits and 12 behind
     * them, whatever the values.
     */
    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() != Arithmetic.Operator.DIVIDED_BY || node.kind() != SqlKind.DECIMAL) {
            super.arithmetic(writer, node);
            return;
        }
        writer.out().add("CAST(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" AS decfloat(60)) / CAST(");
        writer.operand(node.right(), Precedence.OR);
        writer.out().add(" AS decfloat(60))");
    }

    /**
     * H2 takes the remainder for a number with the digits of the divisor, and has nothing to round where that is whole: the divisor is
     * given the digits of the other.
     */
    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        if (node.kind() == SqlKind.DECIMAL) {
            DECIMAL_MOD.write(writer, List.of(node.left(), node.right()));
        } else {
            super.mod(writer, node);
        }
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        if (columns.isEmpty()) {
            return change;
        }
        String words = deletes ? " FROM OLD TABLE (" : " FROM FINAL TABLE (";
        return new Fragment().add("SELECT ").add(columns).add(words).add(change).add(")");
    }
}
