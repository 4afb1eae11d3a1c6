package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Column;
import java.util.List;
import java.util.regex.Pattern;

/** What MySQL says otherwise than MariaDB. */
final class MysqlSyntax extends MariadbSyntax {

    MysqlSyntax(TypeNames types) {
        super(types);
    }

    @Override
    protected String forShare() {
        return " FOR SHARE";
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        if (!columns.isEmpty()) {
            throw new InvalidStatementException(
                    "MySQL gives no rows back from what changes them: leave returning(...) out, and select the"
                            + " rows.");
        }
        return change;
    }

    @Override
    protected Fragment returningOfUpdate(Fragment change, String columns) {
        return returning(change, false, columns);
    }

    /** The rows that would be inserted have a name; those of a SELECT are a table that has it. */
    @Override
    protected Fragment insertOr(ConflictText text) {
        Fragment insert = new Fragment().add("INSERT INTO " + text.table() + " (" + text.columns("") + ") ");
        if (text.isSelect()) {
            insert.add("SELECT * FROM (")
                    .add(text.rows())
                    .add(") AS " + text.proposed() + " (" + text.columns("") + ")");
        } else {
            insert.add(text.rows()).add(" AS " + text.proposed());
        }
        insert.add(" ON DUPLICATE KEY UPDATE ");
        String kept = text.unique().get(0);
        return text.isUpdate()
                ? insert.add(text.assignments())
                : insert.add(kept + " = " + text.present() + "." + kept);
    }

    @Override
    protected void proposed(NodeWriter writer, Source source, Column<?> column) {
        writer.column(source, column);
    }

    @Override
    protected String upsert(Upsert upsert, String insert, Quoting quoting) {
        throw new InvalidStatementException("mysql has no upsert that gives its row back (Capability.UPSERT_RETURNING):"
                + " updateFound(...), an INSERT and a SELECT do the same in steps.");
    }

    /** MySQL sets one column after the other, and reads those that it has set already. */
    @Override
    protected void requireAssignable(NodeWriter writer, List<Assignment> assignments, List<String> values) {
        for (int at = 1; at < assignments.size(); at++) {
            for (Assignment earlier : assignments.subList(0, at)) {
                Fragment column = new Fragment();
                writer.apart(column).column(earlier.column());
                if (mentions(values.get(at), column.sql())) {
                    throw new InvalidStatementException("MySQL sets columns one after the other: what "
                            + assignments.get(at).column() + " is set to would read " + earlier.column()
                            + " after it was changed. Set " + earlier.column() + " behind it.");
                }
            }
        }
    }

    private static boolean mentions(String text, String column) {
        return Pattern.compile("(?<![\\w`])" + Pattern.quote(column) + "(?![\\w`])")
                .matcher(text)
                .find();
    }

    @Override
    protected String dropConstraint() {
        return " DROP CONSTRAINT ";
    }
}
