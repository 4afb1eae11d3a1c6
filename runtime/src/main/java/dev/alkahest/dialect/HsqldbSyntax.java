package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Case;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.ScalarSubquery;
import dev.alkahest.sql.Tuple;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What HSQLDB says in its own way. */
final class HsqldbSyntax extends MergeSyntax {

    /** A number with room for 80 digits before the point and 48 behind it. */
    private static final String DECIMAL = "decimal(128, 48)";

    private static final String TEXT = "character varying(2147483647)";
    private static final Template MOD = Template.of("({0} - {1} * truncate({0} / {1}, 0))");

    HsqldbSyntax(TypeNames types) {
        super(types, HsqldbFunctions.texts(), new HsqldbAggregates());
    }

    /** HSQLDB makes of a value what stands beside it, and cuts off the digits that have no room there. */
    @Override
    protected void value(NodeWriter writer, Bind bind) {
        typed(writer, bind);
    }

    @Override
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case DECIMAL -> DECIMAL;
            case CHAR, TEXT, ENUM -> TEXT;
            case BINARY -> "binary varying(2147483647)";
            case ARRAY -> typeOfValue(type.element().orElseThrow()) + " array";
            default -> super.typeOfValue(type);
        };
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        return merge(upsert, quoting) + HsqldbReturning.comment(names(upsert.returning(), quoting));
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        return columns.isEmpty() ? change : change.add(HsqldbReturning.comment(columns));
    }

    /** HSQLDB gives a quotient as many digits as the numbers have. */
    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() == Arithmetic.Operator.MOD && node.kind().isInteger()) {
            writer.out().add("mod(");
            writer.all(List.of(node.left(), node.right()), ", ", Precedence.OR);
            writer.out().add(")");
        } else {
            super.arithmetic(writer, node);
        }
    }

    @Override
    protected void left(NodeWriter writer, Arithmetic node, Precedence own) {
        if (node.operator() != Arithmetic.Operator.DIVIDED_BY || node.kind() != SqlKind.DECIMAL) {
            super.left(writer, node, own);
            return;
        }
        writer.out().add("CAST(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" AS " + DECIMAL + ")");
    }

    /** HSQLDB's own divides whole numbers, whatever it is given. */
    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        MOD.write(writer, List.of(node.left(), node.right()));
    }

    @Override
    protected void like(NodeWriter writer, Like node) {
        escapedLike(writer, node, true, "(lower(", "))");
    }

    /** Beside a value that is computed, HSQLDB reads a comparison only where that stands in parentheses. */
    @Override
    protected void operand(NodeWriter writer, Node node) {
        boolean isPlain = node instanceof Column<?>
                || node instanceof Bind
                || node instanceof Tuple
                || node instanceof Cast
                || node instanceof Case
                || node instanceof Extract
                || node instanceof ScalarSubquery;
        writer.out().add(isPlain ? "" : "(");
        writer.write(node);
        writer.out().add(isPlain ? "" : ")");
    }

    /** What stands behind the comparison is read whatever it is: parentheses cost time, as HSQLDB reads them more than once. */
    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        operand(writer, node.left());
        writer.out().add(symbolOf(node.operator()));
        writer.operand(node.right(), Precedence.CONCATENATION);
    }

    /** HSQLDB would round half of a digit towards zero. */
    @Override
    protected void assigned(NodeWriter writer, Column<?> column, Node value) {
        if (value instanceof Bind bind) {
            writer.out().addPlaceholder(bind.type(), bind.value());
        } else if (column.type().kind() == SqlKind.DECIMAL) {
            rounded(writer, column.type(), value);
        } else {
            super.assigned(writer, column, value);
        }
    }

    /** Among the values of a row, HSQLDB reads a subquery only as an operand. */
    @Override
    protected void computed(NodeWriter writer, Column<?> column, Node value) {
        if (column.type().kind() == SqlKind.DECIMAL) {
            rounded(writer, column.type(), value);
            return;
        }
        writer.out().add("CAST(");
        operand(writer, value);
        writer.out().add(" AS " + typeOfValue(column.type()) + ")");
    }

    private static void rounded(NodeWriter writer, ColumnType<?> type, Node value) {
        writer.out().add("round(CAST(");
        writer.operand(value);
        writer.out().add(" AS " + DECIMAL + "), " + type.scale() + ")");
    }

    /** To HSQLDB a limit of 0 is none: there is no row behind all that there can be. */
    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        if (!Cut.isZero(limit)) {
            super.limit(out, limit, offset);
            return;
        }
        out.add(" OFFSET ");
        if (offset == null) {
            out.add(String.valueOf(Integer.MAX_VALUE));
        } else {
            out.addPlaceholder(AllRowsType.INSTANCE, offset.value());
        }
    }

    /** HSQLDB gives a decimal for the seconds. */
    @Override
    protected void extract(NodeWriter writer, Extract node) {
        writer.out().add("CAST(");
        super.extract(writer, node);
        writer.out().add(" AS integer)");
    }

    /** Where a part of a row is NULL, HSQLDB does not know even of a row of which another part differs. */
    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        if (isKnownAsAWhole(node.operands())) {
            super.inRows(writer, node);
        } else {
            RowComparison.oneOf(writer, node);
        }
    }

    /** Returns whether none or all of the parts are NULL: the columns of a key, of a row or of none that an outer join found. */
    private static boolean isKnownAsAWhole(List<Node> parts) {
        return parts.get(0) instanceof Column<?> first
                && parts.stream()
                        .allMatch(part -> part instanceof Column<?> column
                                && !column.isNullable()
                                && column.table().equals(first.table()));
    }

    @Override
    protected void inKeys(NodeWriter writer, InKeys node) {
        writer.operand(node.operand());
        writer.out().add(" IN (UNNEST(CAST(");
        writer.out().addPlaceholder(node.keys().type(), node.keys().value()).add(" AS bigint array)))");
    }

    @Override
    protected void hasElement(NodeWriter writer, HasElement node) {
        writer.out().add("(position_array(CAST(").addPlaceholder(node.type(), node.element());
        writer.out().add(" AS " + typeOfValue(node.type()) + ") IN ");
        writer.operand(node.array(), Precedence.ATOM);
        writer.out().add(") > 0)");
    }

    /** HSQLDB fills up literals of different lengths with spaces. */
    @Override
    protected String textLiteral(String literal) {
        return "CAST(" + literal + " AS " + TEXT + ")";
    }

    @Override
    protected String noTables() {
        return " FROM (VALUES (0))";
    }

    @Override
    protected String sequenceType() {
        return " AS BIGINT";
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }

    @Override
    protected String nextKey(String sequence) {
        return "VALUES (NEXT VALUE FOR " + sequence + ")";
    }
}
