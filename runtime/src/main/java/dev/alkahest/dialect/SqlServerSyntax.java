package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.type.SqlKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What SQL Server says in its own way. */
final class SqlServerSyntax extends TransactSqlSyntax {

    private static final JsonTexts JSON = new SqlServerJson();
    private static final Template MOD = Template.of("({0} - {1} * round({0} / {1}, 0, 1))");

    SqlServerSyntax(TypeNames types) {
        super("sqlserver", "replace", types, SqlServerFunctions.texts(), new SqlServerAggregates());
    }

    @Override
    protected JsonTexts json() {
        return JSON;
    }

    /** The driver tells the type. */
    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        writer.out().addPlaceholder(bind.type(), bind.value());
    }

    /** Among rows that are the same, NULL is. */
    @Override
    protected void same(NodeWriter writer, Comparison node, boolean negated) {
        writer.out().add(negated ? "NOT EXISTS (SELECT " : "EXISTS (SELECT ");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" INTERSECT SELECT ");
        writer.operand(node.right(), Precedence.OR);
        writer.out().add(")");
    }

    /** Of texts that are all short, SQL Server would cut off what has no room in one of their type. */
    @Override
    protected void concatenation(NodeWriter writer, Concatenation node) {
        writer.out().add("CAST(");
        writer.operand(node.parts().get(0), Precedence.OR);
        writer.out().add(" AS nvarchar(max))");
        for (Node part : node.parts().subList(1, node.parts().size())) {
            writer.out().add(" + ");
            writer.operand(part, Precedence.ATOM);
        }
    }

    /** The percent sign divides no floating-point numbers. */
    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        if (node.kind() == SqlKind.DECIMAL) {
            writer.all(List.of(node.left(), node.right()), " % ", Precedence.ATOM);
        } else {
            MOD.write(writer, List.of(node.left(), node.right()));
        }
    }

    @Override
    protected void extract(NodeWriter writer, Extract node) {
        boolean isInstant = node.kind() == SqlKind.TIMESTAMP_UTC;
        writer.out()
                .add("datepart(")
                .add(node.field().name().toLowerCase(Locale.ROOT))
                .add(isInstant ? ", switchoffset(" : ", ");
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(isInstant ? ", '+00:00'))" : ")");
    }

    @Override
    protected String orderOfNone() {
        return "ORDER BY (SELECT NULL)";
    }

    /** A parameter can't stand there. */
    @Override
    protected void distance(NodeWriter writer, Bind distance) {
        writer.out().addValues(new Fragment().addPlaceholder(distance.type(), distance.value()));
        writer.out().add(String.valueOf(distance.value()));
    }

    @Override
    protected boolean appliesLateral() {
        return true;
    }

    @Override
    protected boolean locksByHints() {
        return true;
    }

    @Override
    protected String lockHint(RowLock lock) {
        return " WITH (" + (lock.isShared() ? "REPEATABLEREAD" : "UPDLOCK") + ", ROWLOCK"
                + switch (lock.waiting()) {
                    case WAIT -> ")";
                    case NO_WAIT -> ", NOWAIT)";
                    case SKIP_LOCKED -> ", READPAST)";
                };
    }

    @Override
    protected Fragment nested(Fragment select) {
        return new Fragment().add("SELECT * FROM (").add(select).add(")" + alias("part"));
    }

    @Override
    protected String noRows(SelectClauses clauses) {
        return Cut.isZero(clauses.limit()) ? "TOP (0) " : "";
    }

    /** Rows are cut off behind an order alone, and ordered in a subquery only where some are cut off. */
    @Override
    protected String aroundOrder(SelectClauses clauses, boolean isNested) {
        boolean isZero = Cut.isZero(clauses.limit());
        if (isZero && clauses.combined() != null) {
            throw new InvalidStatementException(
                    "sqlserver can't cut off all rows of combined SELECTs: limit(0) has none.");
        }
        boolean isCut = clauses.cut().isCut() && !isZero;
        if (clauses.orderBy().isEmpty()) {
            boolean isOfSelected = clauses.combined() != null || clauses.isDistinct();
            return !isCut ? "" : isOfSelected ? " ORDER BY 1" : " ORDER BY (SELECT NULL)";
        }
        return isNested && !isCut && !isZero ? " OFFSET 0 ROWS" : "";
    }

    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        if (limit != null && Cut.isZero(limit)) {
            if (offset != null) {
                out.addValues(new Fragment().addPlaceholder(offset.type(), offset.value()));
            }
            return;
        }
        Fragment rows = new Fragment();
        if (limit != null) {
            rows.addPlaceholder(limit.type(), limit.value());
        }
        int rowsAt = out.addValues(rows);
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value()).add(" ROWS");
        }
        if (limit != null) {
            out.add(offset == null ? " OFFSET 0 ROWS FETCH NEXT " : " FETCH NEXT ")
                    .addText(rows, rowsAt)
                    .add(" ROWS ONLY");
        }
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        return change;
    }

    @Override
    protected String output(boolean deletes, List<String> columns) {
        String before = deletes ? "DELETED." : "INSERTED.";
        return columns.isEmpty()
                ? ""
                : columns.stream().map(before::concat).collect(Collectors.joining(", ", " OUTPUT ", ""));
    }

    /** A key that the table makes is said only where the table is told so before. */
    @Override
    protected Fragment insertWithKey(String table, Fragment insert) {
        String end = insert.sql().endsWith(";") ? " " : "; ";
        return new Fragment()
                .add("SET IDENTITY_INSERT " + table + " ON; ")
                .add(insert)
                .add(end + "SET IDENTITY_INSERT " + table + " OFF");
    }

    @Override
    protected Fragment update(UpdateText text) {
        return text.alias().isEmpty() ? super.update(text) : updateFrom(text);
    }

    /** The table is among those that are read. */
    @Override
    protected Fragment updateFrom(UpdateText text) {
        Fragment update = new Fragment()
                .add("UPDATE " + (text.alias().isEmpty() ? text.table() : text.alias()) + " SET ")
                .add(text.assignments())
                .add(text.output())
                .add(" FROM " + text.named(this));
        for (Fragment table : text.from()) {
            update.add(", ").add(table);
        }
        return text.where().isEmpty() ? update : update.add(" WHERE ").add(text.where());
    }

    @Override
    protected String deleteFrom(String table, String alias) {
        return "DELETE " + alias;
    }

    @Override
    protected String deleteUsing(String table, String alias) {
        return " FROM " + table + alias(alias);
    }

    /** Without the hint, two that find no row would both insert it. */
    @Override
    protected String target(String table, String alias) {
        return table + " WITH (HOLDLOCK)" + alias(alias);
    }

    @Override
    protected String proposedRow(List<Column<?>> columns, String names) {
        return "(VALUES (" + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")) AS excluded ("
                + names + ")";
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        List<String> returning = upsert.returning().stream()
                .map(column -> quoting.quote(column.name()))
                .toList();
        Fragment merge = new Fragment().add(merge(upsert, quoting) + output(false, returning) + ";");
        return upsert.columns().stream().anyMatch(Column::isGenerated)
                ? insertWithKey(quoting.quote(upsert.table()), merge).sql()
                : merge.sql();
    }

    @Override
    protected Fragment insertOr(ConflictText text) {
        return super.insertOr(text).add(text.output() + ";");
    }

    /** Without the letter, a text has the characters of one code page only. */
    @Override
    protected String textLiteral(String literal) {
        return "N" + literal;
    }

    @Override
    protected String createSequence(String sequence, int block) {
        return "IF OBJECT_ID(N'" + sequence.replace("'", "''") + "', N'SO') IS NULL CREATE SEQUENCE " + sequence
                + " AS bigint START WITH 1 INCREMENT BY " + block;
    }

    @Override
    protected String nextKey(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence;
    }
}
