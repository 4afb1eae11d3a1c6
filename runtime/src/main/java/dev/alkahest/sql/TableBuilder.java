package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes a table that needs no class, such as an association table. Not thread-safe. */
public final class TableBuilder {

    private final String name;
    private String schema = "";
    private String comment = "";
    private final List<Consumer<PlainTable>> columns = new ArrayList<>();
    private final List<Function<Table, ForeignKey>> foreignKeys = new ArrayList<>();
    private final List<Function<Table, Unique>> uniques = new ArrayList<>();
    private final List<Function<Table, Index>> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    TableBuilder(String name) {
        this.name = name;
    }

    /** Sets the schema. */
    public TableBuilder schema(String newSchema) {
        this.schema = newSchema;
        return this;
    }

    /** Adds a column. */
    public <T> TableBuilder column(String columnName, ColumnType<T> type, ColumnOption... options) {
        columns.add(table -> table.addColumn(columnName, type, options));
        return this;
    }

    /** Adds a foreign key, made the first time it is asked for: tables may refer to each other. */
    public TableBuilder foreignKey(Function<Table, ForeignKey> foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    /** Adds a unique constraint over the columns of these names. */
    public TableBuilder unique(String... columnNames) {
        uniques.add(table -> new Unique("", columnsOf(table, columnNames)));
        return this;
    }

    /** Adds an index over the columns of these names. */
    public TableBuilder index(String... columnNames) {
        indexes.add(table -> new Index("", columnsOf(table, columnNames), false));
        return this;
    }

    /** Adds a condition every row meets; sent as it stands. */
    public TableBuilder check(String sql) {
        checks.add(new Check("", sql));
        return this;
    }

    /** Sets a remark for readers of the schema. */
    public TableBuilder comment(String newComment) {
        this.comment = newComment;
        return this;
    }

    /** Returns the table. */
    public Table build() {
        return new PlainTable(this);
    }

    private static List<Column<?>> columnsOf(Table table, String... columnNames) {
        List<Column<?>> found = new ArrayList<>();
        for (String columnName : columnNames) {
            found.add(table.column(columnName));
        }
        return found;
    }

    /** The table that a builder makes. */
    private static final class PlainTable extends Table {

        private final List<Function<Table, ForeignKey>> foreignKeys;
        private final List<Function<Table, Unique>> uniques;
        private final List<Function<Table, Index>> indexes;
        private final List<Check> checks;
        private final String comment;

        PlainTable(TableBuilder builder) {
            super(builder.schema, builder.name);
            this.foreignKeys = List.copyOf(builder.foreignKeys);
            this.uniques = List.copyOf(builder.uniques);
            this.indexes = List.copyOf(builder.indexes);
            this.checks = List.copyOf(builder.checks);
            this.comment = builder.comment;
            builder.columns.forEach(column -> column.accept(this));
        }

        <T> void addColumn(String columnName, ColumnType<T> type, ColumnOption... options) {
            column(columnName, type, options);
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return foreignKeys.stream().map(key -> key.apply(this)).toList();
        }

        @Override
        public List<Unique> uniques() {
            return uniques.stream().map(unique -> unique.apply(this)).toList();
        }

        @Override
        public List<Index> indexes() {
            return indexes.stream().map(index -> index.apply(this)).toList();
        }

        @Override
        public List<Check> checks() {
            return checks;
        }

        @Override
        public String comment() {
            return comment;
        }
    }
}
