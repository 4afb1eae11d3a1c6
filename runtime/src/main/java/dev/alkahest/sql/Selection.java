package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What a SELECT selects.
 *
 * @param columns the expressions; empty only inside {@code exists}
 * @param isDistinct whether equal rows count once
 */
public record Selection(List<Expression<?>> columns, boolean isDistinct) {

    /** Copies the list. */
    public Selection {
        columns = List.copyOf(columns);
    }

    static Selection of(List<? extends Expression<?>> columns) {
        return new Selection(List.copyOf(columns), false);
    }

    Selection withColumns(List<? extends Expression<?>> others) {
        return new Selection(List.copyOf(others), isDistinct);
    }

    Selection withMoreColumns(List<? extends Expression<?>> more) {
        List<Expression<?>> all = new ArrayList<>(columns);
        all.addAll(more);
        return withColumns(all);
    }

    Selection withDistinct() {
        return new Selection(columns, true);
    }
}
