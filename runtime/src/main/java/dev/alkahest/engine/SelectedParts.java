package dev.alkahest.engine;

import dev.alkahest.dialect.ResultColumn;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Selectable;
import dev.alkahest.sql.SelectedValue;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement gives as one value in each row: what it selects, but for whole tables that are read as their columns. */
final class SelectedParts {

    private final List<SelectedValue<?>> parts;
    private final boolean areColumns;

    private SelectedParts(List<SelectedValue<?>> parts, boolean areColumns) {
        this.parts = parts;
        this.areColumns = areColumns;
    }

    /** Returns the parts of a statement; {@code readsObjects}: the table of an entity is one value. */
    static SelectedParts of(Statement statement, boolean readsObjects) {
        List<SelectedValue<?>> parts = new ArrayList<>();
        boolean areColumns = true;
        for (Selectable part : statement.selected()) {
            if (part instanceof SelectedValue<?> value && (readsObjects || !(part instanceof Table))) {
                parts.add(value);
                areColumns &= part instanceof Expression;
            } else {
                parts.addAll(part.selection());
            }
        }
        return new SelectedParts(parts, areColumns);
    }

    SelectedValue<?>[] toArray() {
        return parts.toArray(new SelectedValue<?>[0]);
    }

    /** Returns how each is read where all are single columns, which have the positions from 1 on; else null. */
    ColumnType<?> @Nullable [] types() {
        return areColumns
                ? parts.stream().map(part -> ((Expression<?>) part).type()).toArray(ColumnType<?>[]::new)
                : null;
    }

    /** Returns where the columns of each begin, counted from 1. */
    int[] positions() {
        int[] positions = new int[parts.size()];
        int next = 1;
        for (int part = 0; part < positions.length; part++) {
            positions[part] = next;
            next += areColumns ? 1 : parts.get(part).selection().size();
        }
        return positions;
    }

    /** Returns what the rows of these have in common, whose columns are given. */
    RowShape shape(List<ResultColumn> columns) {
        int[] positions = positions();
        List<String> names = new ArrayList<>(positions.length);
        for (int part = 0; part < positions.length; part++) {
            names.add(
                    parts.get(part) instanceof Table table
                            ? table.toString()
                            : columns.get(positions[part] - 1).name());
        }
        return new RowShape(List.copyOf(names), parts);
    }
}
