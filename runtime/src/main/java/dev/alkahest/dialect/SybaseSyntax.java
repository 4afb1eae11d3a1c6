package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Sybase ASE says in its own way. */
final class SybaseSyntax extends TransactSqlSyntax {

    /** The longest text that an expression can be, whatever the size of a page is. */
    private static final String TEXT = "univarchar(8192)";

    /** There is no remainder of numbers that are not whole. */
    private static final Template MOD =
            Template.of("({0} - {1} * CASE WHEN {0} / {1} < 0 THEN ceiling({0} / {1}) ELSE floor({0} / {1}) END)");

    private static final Template SAME =
            Template.of("({0} IS NULL AND {1} IS NULL OR {0} IS NOT NULL AND {1} IS NOT NULL AND {0} = {1})");

    SybaseSyntax(TypeNames types) {
        super("sybase", "str_replace", types, SybaseFunctions.texts(), new SybaseAggregates());
    }

    /** A literal tells that it is a number; what else it is, and what NULL is, a type alone tells. */
    @Override
    protected void typed(NodeWriter writer, Bind bind) {
        if (bind.type().kind().isNumber() || bind.type().kind() == SqlKind.BOOLEAN) {
            value(writer, bind);
        } else {
            super.typed(writer, bind);
        }
    }

    @Override
    protected String typeOfValue(ColumnType<?> type) {
        return switch (type.kind()) {
            case CHAR, TEXT, ENUM, JSON -> TEXT;
            case BINARY -> "varbinary(16384)";
            default -> typeOfCast(type);
        };
    }

    /** A bit can't be NULL. */
    @Override
    protected String typeOfCast(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "tinyint";
            case CHAR, TEXT -> type.length() == 0 ? TEXT : super.typeOfCast(type);
            default -> super.typeOfCast(type);
        };
    }

    @Override
    protected void same(NodeWriter writer, Comparison node, boolean negated) {
        writer.out().add(negated ? "NOT " : "");
        SAME.write(writer, List.of(node.left(), node.right()));
    }

    @Override
    protected void concatenation(NodeWriter writer, Concatenation node) {
        writer.all(node.parts(), " + ", Precedence.ATOM);
    }

    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        MOD.write(writer, List.of(node.left(), node.right()));
    }

    @Override
    protected void extract(NodeWriter writer, Extract node) {
        writer.out()
                .add("datepart(")
                .add(node.field().name().toLowerCase(Locale.ROOT))
                .add(", ");
        writer.operand(node.operand(), Precedence.OR);
        writer.out().add(")");
    }

    @Override
    boolean hasCrossJoin() {
        return false;
    }

    /** A subquery combines no rows by itself, and a table in it does. */
    @Override
    protected boolean takesList(SelectClauses clauses) {
        return clauses.combined() == null;
    }

    @Override
    protected Fragment nested(Fragment select) {
        return new Fragment().add("SELECT * FROM (").add(select).add(")" + alias("part"));
    }

    @Override
    protected String aroundOrder(SelectClauses clauses, boolean isNested) {
        if (Cut.isZero(clauses.limit()) && clauses.combined() != null) {
            throw new InvalidStatementException(
                    "sybase can't cut off all rows of combined SELECTs: limit(0) has none.");
        }
        return super.aroundOrder(clauses, isNested);
    }

    @Override
    protected String noRows(SelectClauses clauses) {
        return Cut.isZero(clauses.limit()) ? "TOP 0 " : "";
    }

    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        boolean isZero = limit != null && Cut.isZero(limit);
        if (isZero && offset != null) {
            out.addValues(new Fragment().addPlaceholder(offset.type(), offset.value()));
        }
        if (isZero || limit == null && offset == null) {
            return;
        }
        out.add(" ROWS");
        if (limit != null) {
            out.add(" LIMIT ").addPlaceholder(limit.type(), limit.value());
        }
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value());
        }
    }

    @Override
    protected String noValue(ColumnType<?> type) {
        return nullOf(type);
    }

    /** The key that an INSERT has made comes from the driver. */
    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        return columns.isEmpty() ? change : change.add(DerbyReturning.comment(columns));
    }

    /** A key that the table makes is said only where the table is told so before. */
    @Override
    protected Fragment insertWithKey(String table, Fragment insert) {
        return new Fragment()
                .add("SET IDENTITY_INSERT " + table + " ON ")
                .add(insert)
                .add(" SET IDENTITY_INSERT " + table + " OFF");
    }

    @Override
    protected String noColumns(String firstColumn) {
        throw new InvalidStatementException(
                "sybase inserts no row of which no value is given: give " + firstColumn + " or another column one.");
    }

    /** One row is given by its values, and several by as many SELECTs. */
    @Override
    protected Fragment rows(List<Fragment> rows, boolean areTable) {
        if (rows.size() == 1 && !areTable) {
            return super.rows(rows, false);
        }
        Fragment united = new Fragment();
        for (Fragment row : rows) {
            united.add(united.isEmpty() ? "SELECT " : " UNION ALL SELECT ").add(row);
        }
        return united;
    }

    @Override
    boolean typesSeveralRows() {
        return true;
    }

    @Override
    protected Fragment update(UpdateText text) {
        requireOwnName(text.alias());
        return super.update(text);
    }

    /** The table is among those that are read. */
    @Override
    protected Fragment updateFrom(UpdateText text) {
        requireOwnName(text.alias());
        Fragment update = new Fragment()
                .add("UPDATE " + text.table() + " SET ")
                .add(text.assignments())
                .add(" FROM " + text.table());
        for (Fragment table : text.from()) {
            update.add(", ").add(table);
        }
        return text.where().isEmpty() ? update : update.add(" WHERE ").add(text.where());
    }

    @Override
    protected String deleteFrom(String table, String alias) {
        requireOwnName(alias);
        return "DELETE FROM " + table;
    }

    /** A table of another name beside it would be read once more, and all rows changed. */
    private static void requireOwnName(String alias) {
        if (!alias.isEmpty()) {
            throw new InvalidStatementException("sybase changes rows of a table under its own name alone: leave as("
                    + alias + ") out of the statement that changes them.");
        }
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        throw new InvalidStatementException(
                "sybase has no upsert that gives its row back (Capability.UPSERT_RETURNING):"
                        + " updateFound(...), an INSERT and a SELECT do the same in steps.");
    }

    /** A restriction is what is done anyway, and nothing else can be. */
    @Override
    protected String action(String when, ForeignKey.Action action) {
        if (action != ForeignKey.Action.NO_ACTION && action != ForeignKey.Action.RESTRICT) {
            throw new InvalidStatementException(
                    "sybase has no" + when + action.name().replace('_', ' ')
                            + " of a foreign key. Let the session delete what refers to a row.");
        }
        return "";
    }
}
