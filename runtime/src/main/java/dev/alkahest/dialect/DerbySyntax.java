package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Tuple;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Derby says in its own way. */
final class DerbySyntax extends Syntax {

    /** A number with room for 16 digits before the point and 15 behind it. */
    static final String DECIMAL = "decimal(31, 15)";

    private static final String TEXT = "varchar(32672)";
    /** Derby makes the digits of a quotient from those of both numbers' types, of which none may be left behind the point. */
    private static final Template QUOTIENT =
            Template.of("CAST(CAST({0} AS double precision) / CAST({1} AS double precision) AS " + DECIMAL + ")");

    private static final Template DECIMAL_MOD = Template.of("({0} - {1} * CAST({0} / {1} AS decimal(31, 0)))");
    private static final Template DOUBLE_MOD =
            Template.of("({0} - {1} * CASE WHEN {0} / {1} < 0 THEN ceil({0} / {1}) ELSE floor({0} / {1}) END)");
    private static final Template SAME =
            Template.of("({0} IS NULL AND {1} IS NULL OR {0} IS NOT NULL AND {1} IS NOT NULL AND {0} = {1})");

    private final Quoting quoting;

    DerbySyntax(Quoting quoting, TypeNames types) {
        super(types, DerbyFunctions.texts(), new DerbyAggregates());
        this.quoting = quoting;
    }

    /** Derby finds out the type of a value beside a column alone. */
    @Override
    protected void value(NodeWriter writer, Bind bind) {
        typed(writer, bind);
    }

    /** An index is used only where a value stands as it is. */
    @Override
    protected void valueBeside(NodeWriter writer, Node operand, Bind bind) {
        if (operand instanceof Column<?>) {
            writer.out().addPlaceholder(bind.type(), bind.value());
        } else {
            value(writer, bind);
        }
    }

    @Override
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case DECIMAL -> DECIMAL;
            case CHAR, TEXT, ENUM -> TEXT;
            case BINARY -> "varchar(32672) for bit data";
            default -> super.typeOfValue(type);
        };
    }

    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        if (node.left() instanceof Tuple left && node.right() instanceof Tuple right) {
            List<Node> parts = new ArrayList<>(left.parts());
            parts.addAll(right.parts());
            new RowComparison(node.operator(), left.parts().size()).template().write(writer, parts);
            return;
        }
        switch (node.operator()) {
            case IS_NOT_DISTINCT_FROM -> SAME.write(writer, List.of(node.left(), node.right()));
            case IS_DISTINCT_FROM -> {
                writer.out().add("NOT ");
                SAME.write(writer, List.of(node.left(), node.right()));
            }
            default -> {
                writer.operand(node.left());
                writer.out().add(symbolOf(node.operator()));
                if (node.right() instanceof Bind bind) {
                    valueBeside(writer, node.left(), bind);
                } else {
                    writer.operand(node.right());
                }
            }
        }
    }

    /** Longer texts than this are of a type that Derby compares with nothing. */
    @Override
    protected void concatenation(NodeWriter writer, Concatenation node) {
        writer.out().add("CAST(");
        super.concatenation(writer, node);
        writer.out().add(" AS " + TEXT + ")");
    }

    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() == Arithmetic.Operator.MOD && node.kind().isInteger()) {
            writer.out().add("mod(");
            writer.all(List.of(node.left(), node.right()), ", ", Precedence.OR);
            writer.out().add(")");
        } else if (node.operator() == Arithmetic.Operator.DIVIDED_BY && node.kind() == SqlKind.DECIMAL) {
            QUOTIENT.write(writer, List.of(node.left(), node.right()));
        } else {
            super.arithmetic(writer, node);
        }
    }

    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        (node.kind() == SqlKind.DECIMAL ? DECIMAL_MOD : DOUBLE_MOD).write(writer, List.of(node.left(), node.right()));
    }

    /** Derby makes texts of numbers only with spaces behind them. */
    @Override
    protected void cast(NodeWriter writer, Cast node) {
        boolean isText = node.type().kind() == SqlKind.TEXT || node.type().kind() == SqlKind.CHAR;
        if (isText && NodeKinds.of(node.operand()).filter(SqlKind::isNumber).isPresent()) {
            writer.out().add("CAST(rtrim(CAST(");
            writer.write(node.operand());
            writer.out().add(" AS char(40))) AS ").add(typeOfCast(node.type())).add(")");
        } else {
            super.cast(writer, node);
        }
    }

    @Override
    protected void like(NodeWriter writer, Like node) {
        escapedLike(writer, node, true, "lower(", ")");
    }

    @Override
    protected void extract(NodeWriter writer, Extract node) {
        if (node.kind() == SqlKind.TIME) {
            writer.out().add("CAST(substr(");
            writer.operand(node.operand(), Precedence.OR);
            writer.out()
                    .add(
                            switch (node.field()) {
                                case HOUR -> ", 1, 2) AS integer)";
                                case MINUTE -> ", 4, 2) AS integer)";
                                default -> ", 7, 2) AS integer)";
                            });
            return;
        }
        boolean isSecond = node.field() == Extract.Field.SECOND;
        writer.out()
                .add(isSecond ? "CAST(" : "")
                .add(node.field().name().toLowerCase(Locale.ROOT))
                .add("(");
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(isSecond ? ") AS integer)" : ")");
    }

    /** Derby has no lists of rows, and no room for one comparison that stands in hundreds of others. */
    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        if (!isOfColumns(node)) {
            RowComparison.oneOf(writer, node);
            return;
        }
        inHalves(writer, node.operands(), node.rows());
    }

    private void inHalves(NodeWriter writer, List<Node> operands, List<List<Bind>> rows) {
        writer.out().add("(");
        if (rows.size() == 1) {
            List<Bind> row = rows.get(0);
            for (int at = 0; at < row.size(); at++) {
                writer.out().add(at == 0 ? "" : " AND ");
                writer.operand(operands.get(at));
                writer.out().add(" = ");
                valueBeside(writer, operands.get(at), row.get(at));
            }
        } else {
            int half = rows.size() / 2;
            inHalves(writer, operands, rows.subList(0, half));
            writer.out().add(" OR ");
            inHalves(writer, operands, rows.subList(half, rows.size()));
        }
        writer.out().add(")");
    }

    /** Two rows whose texts differ in the spaces at their end alone are equal to the same row. */
    private static boolean isText(Bind bind) {
        return bind.type().kind() == SqlKind.TEXT || bind.type().kind() == SqlKind.CHAR;
    }

    @Override
    protected String createSequence(String sequence, int block) {
        return "CREATE SEQUENCE " + sequence + " AS BIGINT START WITH 1 INCREMENT BY " + block;
    }

    @Override
    protected String dropSequence(String sequence) {
        return "DROP SEQUENCE " + sequence + " RESTRICT";
    }

    /** For a join, Derby uses an index, which it does for none of several comparisons. */
    @Override
    protected boolean joinRows(NodeWriter writer, InRows node, String name) {
        return node.rows().stream().flatMap(List::stream).noneMatch(DerbySyntax::isText)
                && joinValues(writer, node, name);
    }

    /** Derby takes no limit of 0: there is no row behind all that there can be. */
    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        if (Cut.isZero(limit)) {
            out.add(" OFFSET ");
            if (offset == null) {
                out.add(String.valueOf(Integer.MAX_VALUE));
            } else {
                out.addPlaceholder(AllRowsType.INSTANCE, offset.value());
            }
            out.add(" ROWS");
            return;
        }
        Fragment fetched = placeholder(limit);
        Fragment left = placeholder(offset);
        int fetchedAt = out.addValues(fetched);
        int leftAt = out.addValues(left);
        if (offset != null) {
            out.add(" OFFSET ").addText(left, leftAt).add(" ROWS");
        }
        if (limit != null) {
            out.add(" FETCH NEXT ").addText(fetched, fetchedAt).add(" ROWS ONLY");
        }
    }

    private static Fragment placeholder(@Nullable Bind bind) {
        return bind == null ? new Fragment() : new Fragment().addPlaceholder(bind.type(), bind.value());
    }

    /** Derby would cut off the digits that have no room. */
    @Override
    protected void assigned(NodeWriter writer, Column<?> column, Node value) {
        if (value instanceof Bind bind) {
            writer.out().addPlaceholder(bind.type(), bind.value());
        } else {
            computed(writer, column, value);
        }
    }

    @Override
    protected void computed(NodeWriter writer, Column<?> column, Node value) {
        if (column.type().kind() == SqlKind.DECIMAL) {
            DerbyFunctions.rounded(column.type().scale()).write(writer, List.of(value));
        } else {
            writer.operand(value, Precedence.OR);
        }
    }

    /** Derby changes rows by those of one other table, which has to be stored. */
    @Override
    protected Fragment updateFrom(UpdateText text) {
        if (text.from().size() > 1 || text.from().get(0).sql().startsWith("(")) {
            throw new InvalidStatementException("This database updates rows by those of one other table."
                    + " Give the values by subqueries: set(column, select(...)).");
        }
        Fragment merge = new Fragment().add("MERGE INTO " + text.table() + " USING ");
        int assignments = merge.addValues(text.assignments());
        merge.add(text.from().get(0)).add(" ON ");
        merge.add(text.where().isEmpty() ? new Fragment().add("1 = 1") : text.where());
        return merge.add(" WHEN MATCHED THEN UPDATE SET ").addText(text.assignments(), assignments);
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        return columns.isEmpty() ? change : change.add(DerbyReturning.comment(columns));
    }

    @Override
    protected String noValue(ColumnType<?> type) {
        return nullOf(type);
    }

    /** Some column says that it gives no value. */
    @Override
    protected String noColumns(String firstColumn) {
        return " (" + firstColumn + ") VALUES (DEFAULT)";
    }

    /** Texts of different lengths would be filled up with spaces. */
    @Override
    protected String textLiteral(String literal) {
        return "CAST(" + literal + " AS " + TEXT + ")";
    }

    @Override
    protected String noTables() {
        return " FROM sysibm.sysdummy1";
    }

    @Override
    protected Optional<String> findSequence(String name) {
        int dot = name.indexOf('.');
        String schema = dot < 0 ? "CURRENT SCHEMA" : stored(name.substring(0, dot));
        return Optional.of("SELECT 1 FROM sys.syssequences q JOIN sys.sysschemas s ON s.schemaid = q.schemaid"
                + " WHERE q.sequencename = " + stored(name.substring(dot + 1)) + " AND s.schemaname = " + schema);
    }

    /** Returns a name as Derby keeps it, as a literal. */
    private String stored(String name) {
        String kept = quoting.quote(name).equals(name) ? name.toUpperCase(Locale.ROOT) : name;
        return quoting.literal(kept);
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }

    @Override
    protected String nextKey(String sequence) {
        return "VALUES NEXT VALUE FOR " + sequence;
    }

    @Override
    boolean looksForRows() {
        return true;
    }
}
