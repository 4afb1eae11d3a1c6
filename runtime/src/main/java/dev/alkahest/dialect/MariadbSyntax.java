package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.Tuple;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What MariaDB says in its own way, and MySQL mostly with it. */
class MariadbSyntax extends Syntax {

    private static final JsonTexts JSON = new MariadbJson();

    MariadbSyntax(TypeNames types) {
        super(types, MariadbFunctions.texts(), new MariadbAggregates());
    }

    @Override
    protected JsonTexts json() {
        return JSON;
    }

    /** MariaDB takes a value's own type, but for dates and times, which are sent as texts: beside columns, those would make texts of them. */
    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        switch (bind.type().kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_UTC -> super.typed(writer, bind);
            default -> writer.out().addPlaceholder(bind.type(), bind.value());
        }
    }

    @Override
    protected List<Node> chosen(List<Node> values) {
        return values.stream()
                .<Node>map(value -> value instanceof Bind bind ? new Bind(bind.type(), bind.value(), true) : value)
                .toList();
    }

    @Override
    protected String nullOf(ColumnType<?> type) {
        return "NULL";
    }

    /** CAST has names of its own. */
    @Override
    protected String typeOfCast(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT -> "signed";
            case CHAR, TEXT -> TypeNames.withLength("char", type.length());
            case JSON, ENUM -> "char";
            case BINARY -> "binary";
            default -> super.typeOfCast(type);
        };
    }

    /**
     * A slash divides integers into a decimal. A parameter that is a floating-point number is sent as a decimal, and one with few digits
     * makes MariaDB round what it gives back to as many.
     */
    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.kind() == SqlKind.DOUBLE || node.kind() == SqlKind.REAL) {
            super.arithmetic(
                    writer,
                    new Arithmetic(node.operator(), floating(node.left()), floating(node.right()), node.kind()));
            return;
        }
        if (node.operator() != Arithmetic.Operator.DIVIDED_BY || !node.kind().isInteger()) {
            super.arithmetic(writer, node);
            return;
        }
        writer.operand(node.left(), Precedence.PRODUCT);
        writer.out().add(" DIV ");
        writer.operand(node.right(), Precedence.NEGATION);
    }

    private static Node floating(Node operand) {
        return operand instanceof Bind bind ? new Cast(bind, bind.type()) : operand;
    }

    /** Two bars mean OR. */
    @Override
    protected void concatenation(NodeWriter writer, Concatenation node) {
        writer.out().add("concat(");
        writer.all(node.parts(), ", ", Precedence.OR);
        writer.out().add(")");
    }

    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        switch (node.operator()) {
            case IS_NOT_DISTINCT_FROM -> compared(writer, node);
            case IS_DISTINCT_FROM -> {
                writer.out().add("NOT (");
                compared(writer, node);
                writer.out().add(")");
            }
            default -> {
                if (node.left() instanceof Tuple left && node.right() instanceof Tuple right) {
                    rows(writer, left, right, node.operator());
                } else {
                    super.comparison(writer, node);
                }
            }
        }
    }

    /** MariaDB takes it for granted that rows compare to true or false, so that {@code (a, b) < (c, d) IS NULL} is false. */
    private static void rows(NodeWriter writer, Tuple left, Tuple right, Comparison.Operator operator) {
        List<Node> parts = new ArrayList<>(left.parts());
        parts.addAll(right.parts());
        new RowComparison(operator, left.parts().size()).template().write(writer, parts);
    }

    private static void compared(NodeWriter writer, Comparison node) {
        writer.operand(node.left());
        writer.out().add(" <=> ");
        writer.operand(node.right());
    }

    /** A backslash in a text stands for itself only when it is written twice. */
    @Override
    protected void like(NodeWriter writer, Like node) {
        if (node.ignoresCase()) {
            writer.out().add("lower(");
            writer.operand(node.operand(), Precedence.OR);
            writer.out().add(node.negated() ? ") NOT LIKE lower(" : ") LIKE lower(");
            writer.operand(node.pattern(), Precedence.OR);
            writer.out().add(")");
        } else {
            writer.operand(node.operand());
            writer.out().add(node.negated() ? " NOT LIKE " : " LIKE ");
            writer.operand(node.pattern());
        }
        writer.out().add(" ESCAPE '\\\\'");
    }

    /** Points in time are kept in UTC. */
    @Override
    protected void extract(NodeWriter writer, Extract node) {
        writer.out()
                .add("extract(")
                .add(node.field().name().toLowerCase(Locale.ROOT))
                .add(" FROM ");
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(")");
    }

    /** MariaDB puts NULL below every value, and can be told otherwise by another order before this one alone. */
    @Override
    protected void nulls(Fragment before, Fragment body, OrderBy order) {
        boolean isAsItIs =
                order.nulls() == OrderBy.Nulls.DEFAULT || (order.nulls() == OrderBy.Nulls.LAST) == order.isDescending();
        if (!isAsItIs && !body.values().isEmpty()) {
            throw new InvalidStatementException(
                    "This database has no NULLS FIRST and NULLS LAST, and an expression with values"
                            + " can't be sorted so: give it an alias, select it, and order by that.");
        }
        if (!isAsItIs) {
            before.add(body.sql()).add(order.isDescending() ? " IS NOT NULL, " : " IS NULL, ");
        }
        body.add(order.isDescending() ? " DESC" : "");
    }

    /** MariaDB has no OFFSET without LIMIT. */
    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        out.add(limit == null && offset != null ? " LIMIT 18446744073709551615" : "");
        super.limit(out, limit, offset);
    }

    @Override
    protected String forShare() {
        return " LOCK IN SHARE MODE";
    }

    /** MariaDB takes a limit in a table of its own alone. */
    @Override
    protected boolean takesList(SelectClauses clauses) {
        return !clauses.cut().isCut();
    }

    @Override
    protected Fragment returningOfUpdate(Fragment change, String columns) {
        if (!columns.isEmpty()) {
            throw new InvalidStatementException(
                    "MariaDB gives no rows back from an UPDATE: leave returning(...) out, and select the rows.");
        }
        return change;
    }

    /** The tables come first. */
    @Override
    protected Fragment updateFrom(UpdateText text) {
        Fragment update = new Fragment().add("UPDATE " + text.named(this));
        int assignments = update.addValues(text.assignments());
        for (Fragment table : text.from()) {
            update.add(", ").add(table);
        }
        update.add(" SET ").addText(text.assignments(), assignments);
        return text.where().isEmpty() ? update : update.add(" WHERE ").add(text.where());
    }

    @Override
    protected boolean namesChangedTable() {
        return true;
    }

    /** What must be set, and is to stay as it is, is set to itself. */
    @Override
    protected Fragment insertOr(ConflictText text) {
        Fragment insert = new Fragment()
                .add("INSERT INTO " + text.table() + " (" + text.columns("") + ") ")
                .add(text.rows())
                .add(" ON DUPLICATE KEY UPDATE ");
        String kept = text.unique().get(0);
        return text.isUpdate()
                ? insert.add(text.assignments())
                : insert.add(kept + " = " + text.present() + "." + kept);
    }

    @Override
    protected void proposed(NodeWriter writer, Source source, Column<?> column) {
        writer.out().add("VALUES(");
        writer.name(column.name());
        writer.out().add(")");
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        String present = quoting.quote(upsert.table());
        return insert + " ON DUPLICATE KEY UPDATE "
                + String.join(", ", upsert.assignments(quoting, present, "VALUES(", ")")) + " RETURNING "
                + names(upsert.returning(), quoting);
    }

    @Override
    protected String nextKey(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence;
    }

    @Override
    protected String deleteFrom(String table, String alias) {
        return "DELETE " + alias + " FROM " + table + " AS " + alias;
    }

    @Override
    protected String noColumns(String firstColumn) {
        return " () VALUES ()";
    }
}
