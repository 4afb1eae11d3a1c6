package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Tuple;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Firebird says in its own way. */
final class FirebirdSyntax extends MergeSyntax {

    /** The most values of a list behind IN. */
    static final int LONGEST_LIST = 1500;

    private static final String NO_TABLE = " FROM rdb$database";
    private static final Template DECIMAL_MOD = Template.of("({0} - {1} * trunc({0} / {1}))");

    FirebirdSyntax(TypeNames types) {
        super(types, FirebirdFunctions.texts(), new FirebirdAggregates());
    }

    /** Firebird gives a value the type of what stands beside it, which may have no room for it. */
    @Override
    protected void value(NodeWriter writer, Bind bind) {
        typed(writer, bind);
    }

    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        if (bind.type().kind() != SqlKind.DECIMAL || bind.type().javaType() != BigDecimal.class) {
            super.typed(writer, bind);
            return;
        }
        int scale = FirebirdDialect.wideScale(bind.type());
        writer.out().add("CAST(").addPlaceholder(new ExactDecimalType(scale), bind.value());
        writer.out().add(" AS numeric(" + FirebirdDialect.DIGITS + ", " + scale + "))");
    }

    /** A value that is written as it is has the type of its column. */
    @Override
    protected void assigned(NodeWriter writer, Column<?> column, Node value) {
        if (value instanceof Bind bind) {
            writer.out().addPlaceholder(bind.type(), bind.value());
        } else {
            super.assigned(writer, column, value);
        }
    }

    @Override
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case DECIMAL -> "numeric(" + FirebirdDialect.DIGITS + ", " + FirebirdDialect.wideScale(type) + ")";
            case CHAR, TEXT, ENUM ->
                FirebirdDialect.text(
                        type.length() == 0
                                ? FirebirdDialect.LONGEST_TEXT
                                : Math.min(FirebirdDialect.LONGEST_TEXT, Math.max(255, 4 * type.length())));
            default -> super.typeOfValue(type);
        };
    }

    @Override
    protected String typeOfCast(ColumnType<?> type) {
        return type.kind() == SqlKind.TEXT && type.length() == 0
                ? FirebirdDialect.text(FirebirdDialect.LONGEST_TEXT)
                : super.typeOfCast(type);
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        return merge(upsert, quoting) + " RETURNING "
                + each(upsert.returning(), ", ", column -> "present." + quoting.quote(column.name()));
    }

    @Override
    protected String proposedRow(List<Column<?>> columns, String names) {
        return "(SELECT " + each(columns, ", ", column -> "CAST(? AS " + typeOfCast(column.type()) + ")") + NO_TABLE
                + ") AS excluded (" + names + ")";
    }

    /** Firebird has no list of rows: several are SELECTs that are united. */
    @Override
    protected Fragment rows(List<Fragment> rows, boolean areTable) {
        if (rows.size() == 1 && !areTable) {
            return super.rows(rows, false);
        }
        Fragment united = new Fragment();
        for (Fragment row : rows) {
            united.add(united.isEmpty() ? "SELECT " : " UNION ALL SELECT ")
                    .add(row)
                    .add(NO_TABLE);
        }
        return united;
    }

    @Override
    boolean typesSeveralRows() {
        return true;
    }

    /** A product or quotient of decimals has as many digits behind the point as both of them, and soon no room for more before it. */
    @Override
    protected void left(NodeWriter writer, Arithmetic node, Precedence own) {
        boolean isSum = node.operator() == Arithmetic.Operator.PLUS || node.operator() == Arithmetic.Operator.MINUS;
        if (isSum || node.kind().isInteger()) {
            super.left(writer, node, own);
            return;
        }
        writer.out().add("CAST(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" AS double precision)");
    }

    @Override
    boolean ordersUnionsByPosition() {
        return true;
    }

    @Override
    protected void inValues(NodeWriter writer, InValues node) {
        List<?> values = node.values();
        boolean isOne = values.size() <= LONGEST_LIST;
        String before = isOne ? "" : "(";
        for (int from = 0; from < values.size(); from += LONGEST_LIST) {
            writer.out().add(before);
            writer.operand(node.operand());
            writer.out().add(node.negated() ? " NOT IN (" : " IN (");
            values(writer, node.type(), values.subList(from, Math.min(values.size(), from + LONGEST_LIST)));
            writer.out().add(")");
            before = node.negated() ? " AND " : " OR ";
        }
        writer.out().add(isOne ? "" : ")");
    }

    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() == Arithmetic.Operator.MOD && node.kind().isInteger()) {
            super.mod(writer, node);
        } else {
            super.arithmetic(writer, node);
        }
    }

    /** Firebird's own divides whole numbers, whatever it is given. */
    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        DECIMAL_MOD.write(writer, List.of(node.left(), node.right()));
    }

    /** Firebird compares no rows. */
    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        if (node.left() instanceof Tuple left && node.right() instanceof Tuple right) {
            List<Node> parts = new ArrayList<>(left.parts());
            parts.addAll(right.parts());
            new RowComparison(node.operator(), left.parts().size()).template().write(writer, parts);
        } else {
            super.comparison(writer, node);
        }
    }

    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        inEachRow(writer, node);
    }

    /** What is kept apart from its row has a number there, by which Firebird would sort and group without a word. */
    @Override
    void requireSortable(Node node) {
        if (node instanceof Column<?> column
                && FirebirdDialect.isApart(column.type())
                && !KeyColumns.contain(column.table(), column)) {
            throw new InvalidStatementException("Firebird keeps " + column
                    + " apart from its row, and can't sort rows by it or tell which are alike. Use a part of it:"
                    + " left(...), or give its attribute a length of " + FirebirdDialect.LONGEST_TEXT + " at most.");
        }
    }

    @Override
    boolean looksForRows() {
        return true;
    }

    @Override
    protected void like(NodeWriter writer, Like node) {
        escapedLike(writer, node, true, "lower(", ")");
    }

    /** Points in time are kept in UTC, and seconds have a fraction. */
    @Override
    protected void extract(NodeWriter writer, Extract node) {
        boolean isSecond = node.field() == Extract.Field.SECOND;
        writer.out()
                .add(isSecond ? "CAST(floor(extract(" : "extract(")
                .add(node.field().name().toLowerCase(Locale.ROOT))
                .add(" FROM ");
        writer.operand(node.operand(), Precedence.ATOM);
        writer.out().add(isSecond ? ")) AS integer)" : ")");
    }

    /** Firebird combines no SELECTs in parentheses. */
    @Override
    protected Fragment nested(Fragment select) {
        return new Fragment().add("SELECT * FROM (").add(select).add(")");
    }

    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        Fragment first = new Fragment();
        if (limit != null) {
            first.add(" FETCH FIRST ");
            first = Cut.isZero(limit) ? first.add("0") : first.addPlaceholder(limit.type(), limit.value());
            first.add(" ROWS ONLY");
        }
        int firstAt = out.addValues(first);
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value()).add(" ROWS");
        }
        out.addText(first, firstAt);
    }

    @Override
    String forUpdate() {
        return " FOR UPDATE WITH LOCK";
    }

    @Override
    protected String textLiteral(String literal) {
        return "CAST(" + literal + " AS " + FirebirdDialect.text(255) + ")";
    }

    @Override
    protected String noTables() {
        return NO_TABLE;
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }

    /** Firebird has no words for an action that is refused, but refuses it unless told otherwise. */
    @Override
    protected String action(String when, ForeignKey.Action action) {
        return action == ForeignKey.Action.RESTRICT ? "" : super.action(when, action);
    }

    /** Until version 3, a sequence begins one step behind where it is told to. */
    @Override
    protected String createSequence(String sequence, int block) {
        return ifThere(
                sequence,
                "NOT ",
                "'CREATE SEQUENCE " + inText(sequence)
                        + " START WITH ' || CASE WHEN rdb$get_context('SYSTEM', 'ENGINE_VERSION') STARTING WITH '3.' THEN "
                        + (1 - block) + " ELSE 1 END || ' INCREMENT BY " + block + "'");
    }

    @Override
    protected String dropSequence(String sequence) {
        return ifThere(sequence, "", "'DROP SEQUENCE " + inText(sequence) + "'");
    }

    /** Returns the block that runs a statement if a sequence is there, or is not. */
    private static String ifThere(String sequence, String not, String statement) {
        String name = sequence.startsWith("\"")
                ? sequence.substring(1, sequence.length() - 1).replace("\"\"", "\"")
                : sequence.toUpperCase(Locale.ROOT);
        return "EXECUTE BLOCK AS BEGIN IF (" + not + "EXISTS (SELECT 1 FROM rdb$generators WHERE rdb$generator_name = '"
                + inText(name) + "')) THEN EXECUTE STATEMENT " + statement + "; END";
    }

    private static String inText(String name) {
        return name.replace("'", "''");
    }

    @Override
    protected String nextKey(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence + NO_TABLE;
    }
}
