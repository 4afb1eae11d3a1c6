package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a database says things that changes rows by others, all in one MERGE. Stateless, so thread-safe. */
public abstract class MergeSyntax extends Syntax {

    /** Makes the syntax of a database that calls types, functions and aggregates so. */
    protected MergeSyntax(TypeNames types, FunctionTexts functions, AggregateTexts aggregates) {
        super(types, functions, aggregates);
    }

    /** Returns the MERGE of one row that is inserted, or updates the one there is. */
    protected final String merge(Upsert upsert, Quoting quoting) {
        String names = names(upsert.columns(), quoting);
        return "MERGE INTO " + target(quoting.quote(upsert.table()), "present") + " USING "
                + proposedRow(upsert.columns(), names) + " ON "
                + each(upsert.unique(), " AND ", column -> {
                    String name = quoting.quote(column.name());
                    return "present." + name + " = excluded." + name;
                })
                + " WHEN MATCHED THEN UPDATE SET "
                + String.join(", ", upsert.assignments(quoting, "present", "excluded.", ""))
                + " WHEN NOT MATCHED THEN INSERT (" + names + ") VALUES ("
                + each(upsert.columns(), ", ", column -> "excluded." + quoting.quote(column.name())) + ")";
    }

    /** Returns the table that is changed, under an alias. */
    protected String target(String table, String alias) {
        return table + alias(alias);
    }

    /** Returns the one row of values of a MERGE. */
    protected String proposedRow(List<Column<?>> columns, String names) {
        return "(VALUES (" + each(columns, ", ", column -> "CAST(? AS " + typeOfValue(column.type()) + ")")
                + ")) AS excluded (" + names + ")";
    }

    /** Returns the rows of a MERGE. */
    protected Fragment proposedTable(ConflictText text) {
        return new Fragment().add("(").add(text.rows()).add(") AS " + text.proposed() + " (" + text.columns("") + ")");
    }

    /** Returns the condition by which rows are the same. */
    protected Fragment matching(Fragment condition) {
        return condition;
    }

    /** Adds what a row that is there becomes, and when. */
    protected void matched(Fragment merge, ConflictText text) {
        int assignments = merge.addValues(text.assignments());
        merge.add(" WHEN MATCHED");
        if (!text.where().isEmpty()) {
            merge.add(" AND ").add(text.where());
        }
        merge.add(" THEN UPDATE SET ").addText(text.assignments(), assignments);
    }

    /** It changes rows by those of one other table. */
    @Override
    protected Fragment updateFrom(UpdateText text) {
        if (text.from().size() > 1) {
            throw new InvalidStatementException(
                    "This database updates rows by those of one other table. Make one of them all:"
                            + " select(...).join(...).as(\"name\").");
        }
        Fragment merge = new Fragment().add("MERGE INTO " + text.named(this) + " USING ");
        int assignments = merge.addValues(text.assignments());
        merge.add(text.from().get(0))
                .add(" ON ")
                .add(matching(text.where().isEmpty() ? new Fragment().add("1 = 1") : text.where()));
        return merge.add(" WHEN MATCHED THEN UPDATE SET ").addText(text.assignments(), assignments);
    }

    /** The rows are a table of their own, whose values tell their types; what is done comes behind when. */
    @Override
    protected Fragment insertOr(ConflictText text) {
        String proposed = text.proposed() + ".";
        Fragment merge = new Fragment().add("MERGE INTO " + target(text.table(), text.present()) + " USING ");
        merge.add(proposedTable(text))
                .add(" ON ")
                .add(matching(new Fragment()
                        .add(text.unique().stream()
                                .map(name -> text.present() + "." + name + " = " + proposed + name)
                                .collect(Collectors.joining(" AND ")))));
        if (text.isUpdate()) {
            matched(merge, text);
        }
        return merge.add(
                " WHEN NOT MATCHED THEN INSERT (" + text.columns("") + ") VALUES (" + text.columns(proposed) + ")");
    }

    @Override
    protected boolean typesProposedRows() {
        return true;
    }

    static String each(List<Column<?>> columns, String between, Function<Column<?>, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(between));
    }
}
