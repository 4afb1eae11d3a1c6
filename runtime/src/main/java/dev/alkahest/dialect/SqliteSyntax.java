package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Like;
import dev.alkahest.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** What SQLite says in its own way. */
final class SqliteSyntax extends Syntax {

    private static final JsonTexts JSON = new SqliteJson();

    SqliteSyntax(TypeNames types) {
        super(types, SqliteFunctions.texts(), new SqliteAggregates());
    }

    @Override
    protected JsonTexts json() {
        return JSON;
    }

    /** SQLite takes a value's own type. */
    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        writer.out().addPlaceholder(bind.type(), bind.value());
    }

    @Override
    protected String nullOf(ColumnType<?> type) {
        return "NULL";
    }

    /** SQLite keeps a decimal without a fraction as an integer, and would divide it as one. */
    @Override
    protected void left(NodeWriter writer, Arithmetic node, Precedence own) {
        boolean needsFraction = node.operator() == Arithmetic.Operator.DIVIDED_BY
                && !node.kind().isInteger();
        if (!needsFraction) {
            super.left(writer, node, own);
            return;
        }
        writer.out().add("CAST(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" AS REAL)");
    }

    /** SQLite's LIKE makes no difference between cases, so it is ILIKE; a pattern that is a value is matched by GLOB. */
    @Override
    protected void like(NodeWriter writer, Like node) {
        if (node.ignoresCase() || !(node.pattern() instanceof Bind pattern)) {
            like(writer, node, "LIKE ", node.pattern());
            return;
        }
        writer.operand(node.operand());
        writer.out().add(node.negated() ? " NOT GLOB " : " GLOB ");
        writer.out().addPlaceholder(GlobPatternType.INSTANCE, pattern.value());
    }

    @Override
    protected void extract(NodeWriter writer, Extract node) {
        writer.out().add("CAST(strftime('").add(formatOf(node.field())).add("', ");
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(") AS integer)");
    }

    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        inRows(writer, node, "VALUES ", NodeWriter::operand);
    }

    /** Behind a SELECT that ends with a table, SQLite would read ON as the condition of a join. */
    @Override
    protected Fragment proposedRows(ConflictText text) {
        return text.isSelect()
                ? new Fragment().add("SELECT * FROM (").add(text.rows()).add(") WHERE true")
                : text.rows();
    }

    /** SQLite combines no SELECTs in parentheses. */
    @Override
    protected Fragment nested(Fragment select) {
        return new Fragment().add("SELECT * FROM (").add(select).add(")");
    }

    /** SQLite has no OFFSET without LIMIT. */
    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        out.add(limit == null && offset != null ? " LIMIT -1" : "");
        super.limit(out, limit, offset);
    }

    private static String formatOf(Extract.Field field) {
        return switch (field) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
        };
    }
}
