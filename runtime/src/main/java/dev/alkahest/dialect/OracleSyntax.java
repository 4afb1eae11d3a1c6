package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.SetOperation;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Tuple;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Oracle says in its own way. */
final class OracleSyntax extends MergeSyntax {

    /** The most values of a list; there may be more of lists. */
    private static final int LONGEST_LIST = 1_000;

    /** What creating a sequence says of one that is there, and dropping one of none. */
    private static final int IS_THERE = -955;

    private static final int IS_NOT_THERE = -2289;

    private static final JsonTexts JSON = new OracleJson();

    OracleSyntax(TypeNames types) {
        super(types, OracleFunctions.texts(), new OracleAggregates());
    }

    @Override
    protected JsonTexts json() {
        return JSON;
    }

    @Override
    protected boolean hasTruthValues() {
        return false;
    }

    @Override
    protected String alias(String name) {
        return " " + name;
    }

    /** The driver tells the type. */
    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        writer.out().addPlaceholder(bind.type(), bind.value());
    }

    /** CAST makes no large objects. */
    @Override
    protected String typeOfCast(ColumnType<?> type) {
        return switch (type.kind()) {
            case CHAR, TEXT, JSON ->
                type.length() == 0 || type.length() > OracleDialect.LONGEST_VARCHAR
                        ? "varchar2(" + OracleDialect.LONGEST_VARCHAR + ")"
                        : "varchar2(" + type.length() + " char)";
            case BINARY -> "raw(" + OracleDialect.LONGEST_RAW + ")";
            default -> super.typeOfCast(type);
        };
    }

    @Override
    protected String nullOf(ColumnType<?> type) {
        String declared = types().nameOf(type);
        return declared.endsWith("lob") ? "to_" + declared + "(NULL)" : super.nullOf(type);
    }

    @Override
    protected void inValues(NodeWriter writer, InValues node) {
        if (node.values().size() <= LONGEST_LIST) {
            super.inValues(writer, node);
            return;
        }
        Fragment operand = new Fragment();
        writer.apart(operand).operand(node.operand());
        int operandAt = writer.out().addValues(operand);
        for (int at = 0; at < node.values().size(); at += LONGEST_LIST) {
            writer.out().add(at == 0 ? "(" : node.negated() ? " AND " : " OR ");
            writer.out().addText(operand, operandAt).add(node.negated() ? " NOT IN (" : " IN (");
            values(
                    writer,
                    node.type(),
                    node.values()
                            .subList(
                                    at,
                                    Math.min(at + LONGEST_LIST, node.values().size())));
            writer.out().add(")");
        }
        writer.out().add(")");
    }

    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        switch (node.operator()) {
            case IS_NOT_DISTINCT_FROM -> decode(writer, node, ", 1, 0) = 1");
            case IS_DISTINCT_FROM -> decode(writer, node, ", 0, 1) = 1");
            default -> {
                if (node.left() instanceof Tuple left && node.right() instanceof Tuple right) {
                    List<Node> parts = new ArrayList<>(left.parts());
                    parts.addAll(right.parts());
                    new RowComparison(node.operator(), left.parts().size())
                            .template()
                            .write(writer, parts);
                } else {
                    super.comparison(writer, node);
                }
            }
        }
    }

    /** To this function NULL equals NULL. */
    private static void decode(NodeWriter writer, Comparison node, String behind) {
        writer.out().add("decode(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(", ");
        writer.operand(node.right(), Precedence.OR);
        writer.out().add(behind);
    }

    /** To Oracle NULL is a text without characters: a column that is NULL makes the whole NULL, as on the other databases. */
    @Override
    protected void concatenation(NodeWriter writer, Concatenation node) {
        List<Node> columns =
                node.parts().stream().filter(Column.class::isInstance).toList();
        if (columns.isEmpty()) {
            super.concatenation(writer, node);
            return;
        }
        String before = "CASE WHEN ";
        for (Node column : columns) {
            writer.out().add(before);
            writer.write(column);
            writer.out().add(" IS NOT NULL");
            before = " AND ";
        }
        writer.out().add(" THEN ");
        super.concatenation(writer, node);
        writer.out().add(" END");
    }

    /** A slash divides whole numbers into a fraction, and there is no percent sign. */
    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        boolean isInteger = node.kind().isInteger();
        if (isInteger && node.operator() == Arithmetic.Operator.MOD) {
            mod(writer, node);
        } else if (isInteger && node.operator() == Arithmetic.Operator.DIVIDED_BY) {
            writer.out().add("trunc(");
            super.arithmetic(writer, node);
            writer.out().add(")");
        } else {
            super.arithmetic(writer, node);
        }
    }

    /** Oracle refuses an escape before a character that has no meaning to lose. */
    @Override
    protected void like(NodeWriter writer, Like node) {
        escapedLike(writer, node, false, "lower(", ")");
    }

    @Override
    protected void extract(NodeWriter writer, Extract node) {
        boolean isSecond = node.field() == Extract.Field.SECOND;
        boolean isInstant = node.kind() == SqlKind.TIMESTAMP_UTC;
        writer.out().add(isSecond ? "floor(extract(" : "extract(");
        writer.out().add(node.field().name().toLowerCase(Locale.ROOT)).add(" FROM ");
        writer.out().add(isInstant ? "sys_extract_utc(" : "");
        writer.operand(node.operand(), isInstant ? Precedence.OR : Precedence.ATOM);
        writer.out().add(isInstant ? ")" : "").add(isSecond ? "))" : ")");
    }

    @Override
    protected String orderOfNone() {
        return "ORDER BY NULL";
    }

    @Override
    protected String withRecursive() {
        return "WITH ";
    }

    @Override
    protected String wordsOf(SetOperation.Kind kind) {
        return kind == SetOperation.Kind.EXCEPT ? "MINUS" : super.wordsOf(kind);
    }

    @Override
    protected Fragment nested(Fragment select) {
        return new Fragment().add("SELECT * FROM (").add(select).add(")");
    }

    /** What Oracle cuts off is a table to it, whose columns have different names. */
    @Override
    protected boolean needsDifferentNames(SelectClauses clauses) {
        return clauses.cut().isCut();
    }

    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        boolean isZero = limit != null && Cut.isZero(limit);
        Fragment rows = new Fragment();
        if (isZero) {
            rows.add("0");
        } else if (limit != null) {
            rows.addPlaceholder(limit.type(), limit.value());
        }
        int rowsAt = out.addValues(rows);
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value()).add(" ROWS");
        }
        if (limit != null) {
            out.add(offset == null ? " FETCH FIRST " : " FETCH NEXT ")
                    .addText(rows, rowsAt)
                    .add(" ROWS ONLY");
        }
    }

    /** Oracle names a column of the table. */
    @Override
    protected String lockedTable(String name, Table table, Quoting quoting) {
        Column<?> column = table.primaryKey().isEmpty()
                ? table.columns().get(0)
                : table.primaryKey().get(0);
        return name + "." + quoting.quote(column.name());
    }

    /** The driver gives back columns of one row that is inserted, and of nothing else. */
    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        if (columns.isEmpty()) {
            return change;
        }
        String sql = change.sql();
        if (deletes || !sql.startsWith("INSERT INTO ") || !sql.contains(" VALUES (")) {
            throw new InvalidStatementException(
                    "oracle gives columns back of an INSERT of one row, and of no other change"
                            + " (Capability.RETURNING). Leave returning(...) out, and select the rows.");
        }
        return change.add(HsqldbReturning.comment(columns));
    }

    @Override
    protected Fragment returningOfUpdate(Fragment change, String columns) {
        return returning(change, true, columns);
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        throw new InvalidStatementException(
                "oracle has no upsert that gives its row back (Capability.UPSERT_RETURNING):"
                        + " updateFound(...), an INSERT and a SELECT do the same in steps.");
    }

    @Override
    protected Fragment proposedTable(ConflictText text) {
        String columns = text.columns("");
        return new Fragment()
                .add("(WITH " + text.proposed() + " (" + columns + ") AS (")
                .add(text.rows())
                .add(") SELECT " + columns + " FROM " + text.proposed() + ")" + alias(text.proposed()));
    }

    @Override
    protected Fragment matching(Fragment condition) {
        return new Fragment().add("(").add(condition).add(")");
    }

    @Override
    protected void matched(Fragment merge, ConflictText text) {
        merge.add(" WHEN MATCHED THEN UPDATE SET ").add(text.assignments());
        if (!text.where().isEmpty()) {
            merge.add(" WHERE ").add(text.where());
        }
    }

    @Override
    protected String noTables() {
        return " FROM dual";
    }

    @Override
    protected String noColumns(String firstColumn) {
        return " (" + firstColumn + ") VALUES (DEFAULT)";
    }

    /** Oracle has no list of rows: several are SELECTs that are united. */
    @Override
    protected Fragment rows(List<Fragment> rows, boolean areTable) {
        if (rows.size() == 1 && !areTable) {
            return super.rows(rows, false);
        }
        Fragment united = new Fragment();
        for (Fragment row : rows) {
            united.add(united.isEmpty() ? "SELECT " : " UNION ALL SELECT ")
                    .add(row)
                    .add(noTables());
        }
        return united;
    }

    /** A restriction is what Oracle does anyway; what it cannot do is refused before. */
    @Override
    protected String action(String when, ForeignKey.Action action) {
        return switch (action) {
            case CASCADE, SET_NULL -> super.action(when, action);
            default -> "";
        };
    }

    @Override
    protected String createSequence(String sequence, int block) {
        return ignoring(IS_THERE, "CREATE SEQUENCE " + sequence + " START WITH 1 INCREMENT BY " + block);
    }

    @Override
    protected String dropSequence(String sequence) {
        return ignoring(IS_NOT_THERE, "DROP SEQUENCE " + sequence);
    }

    private static String ignoring(int code, String statement) {
        return "BEGIN EXECUTE IMMEDIATE '" + statement.replace("'", "''")
                + "'; EXCEPTION WHEN OTHERS THEN IF SQLCODE <> " + code + " THEN RAISE; END IF; END;";
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }

    @Override
    protected String nextKey(String sequence) {
        return "SELECT " + sequence + ".nextval FROM dual";
    }
}
