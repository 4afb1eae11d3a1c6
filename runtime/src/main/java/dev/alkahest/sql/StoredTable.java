package dev.alkahest.sql;

import java.util.List;

/** A table as the database has it, among those that are read as one: it has some of the columns, and the constraints. */
class StoredTable extends Table {

    private final Table whole;

    StoredTable(Table whole, String name) {
        super(whole.schema(), name);
        this.whole = whole;
    }

    /** Returns one of the tables whose rows are read together. */
    static Table of(Table whole, TableBranch branch) {
        StoredTable table = new StoredTable(whole, branch.name());
        branch.columns().forEach(column -> table.addCopy(column, column.options()));
        return table;
    }

    final Table whole() {
        return whole;
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return whole.foreignKeys();
    }

    @Override
    public final List<Unique> uniques() {
        return whole.uniques();
    }

    @Override
    public final List<Index> indexes() {
        return whole.indexes();
    }

    @Override
    public final List<Check> checks() {
        return whole.checks();
    }

    @Override
    public final String comment() {
        return whole.comment();
    }
}
