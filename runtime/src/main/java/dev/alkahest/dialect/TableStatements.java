package dev.alkahest.dialect;

import dev.alkahest.sql.Check;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Index;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The texts that create and drop a table and what belongs to it. */
final class TableStatements {

    private final Quoting quoting;
    private final ColumnDefinitions definitions;
    private final Syntax syntax;
    private final ConstraintNames names;
    private final boolean defersForeignKeys;

    TableStatements(Grammar grammar, boolean defersForeignKeys) {
        this.quoting = grammar.quoting();
        this.definitions = grammar.definitions();
        this.syntax = grammar.syntax();
        this.names = new ConstraintNames(quoting.longestBytes());
        this.defersForeignKeys = defersForeignKeys;
    }

    String create(Table table, Collection<ForeignKey> foreignKeys) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(definitions.of(table, column)));
        if (!table.primaryKey().isEmpty() && !definitions.includesPrimaryKey(table)) {
            lines.add(constraint(names.primaryKey(table)) + "PRIMARY KEY (" + columns(table.primaryKey()) + ")");
        }
        for (Column<?> column : table.columns()) {
            if (column.isUnique()) {
                lines.add(constraint(names.unique(table, column)) + "UNIQUE (" + quoting.quote(column.name()) + ")");
            }
        }
        for (Unique unique : table.uniques()) {
            lines.add(constraint(names.unique(table, unique)) + "UNIQUE (" + columns(unique.columns()) + ")");
        }
        foreignKeys.forEach(key -> lines.add(foreignKey(table, key)));
        addChecks(table, lines);
        return "CREATE TABLE " + quoting.quote(table) + " (\n  " + String.join(",\n  ", lines) + "\n)"
                + definitions.tableOptions();
    }

    String drop(Table table) {
        return "DROP TABLE " + quoting.quote(table);
    }

    List<String> createIndexes(Table table) {
        List<String> statements = new ArrayList<>();
        for (Index index : table.indexes()) {
            statements.add("CREATE " + (index.isUnique() ? "UNIQUE " : "") + "INDEX "
                    + quoting.quote(names.index(table, index)) + " ON " + quoting.quote(table) + " ("
                    + columns(index.columns())
                    + ")");
        }
        return statements;
    }

    List<String> comments(Table table) {
        List<String> statements = new ArrayList<>();
        if (!table.comment().isEmpty()) {
            statements.add("COMMENT ON TABLE " + quoting.quote(table) + " IS " + quoting.literal(table.comment()));
        }
        for (Column<?> column : table.columns()) {
            column.comment()
                    .ifPresent(comment -> statements.add("COMMENT ON COLUMN " + quoting.quote(table) + "."
                            + quoting.quote(column.name()) + " IS " + quoting.literal(comment)));
        }
        return statements;
    }

    String addForeignKey(Table table, ForeignKey key) {
        return "ALTER TABLE " + quoting.quote(table) + " ADD " + foreignKey(table, key);
    }

    String dropForeignKey(Table table, ForeignKey key) {
        return "ALTER TABLE " + quoting.quote(table) + syntax.dropConstraint()
                + quoting.quote(names.foreignKey(table, key));
    }

    private void addChecks(Table table, List<String> lines) {
        int number = 1;
        for (Check check : table.checks()) {
            String name = check.name().isEmpty() ? names.check(table, number) : check.name();
            lines.add(constraint(name) + "CHECK (" + check.sql() + ")");
            number++;
        }
    }

    private String foreignKey(Table table, ForeignKey key) {
        return constraint(names.foreignKey(table, key)) + "FOREIGN KEY (" + columns(key.columns()) + ") REFERENCES "
                + quoting.quote(key.target()) + " (" + columns(key.targetColumns()) + ")"
                + syntax.action(" ON DELETE ", key.onDelete()) + syntax.action(" ON UPDATE ", key.onUpdate())
                + (key.isDeferrable() && defersForeignKeys ? " DEFERRABLE INITIALLY DEFERRED" : "");
    }

    private String constraint(String name) {
        return "CONSTRAINT " + quoting.quote(name) + " ";
    }

    private String columns(List<Column<?>> columns) {
        return String.join(
                ", ",
                columns.stream().map(column -> quoting.quote(column.name())).toList());
    }
}
