package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What a SELECT selects.
 *
 * @param columns the expressions; empty only inside {@code exists}
 * @param isDistinct whether equal rows count once
 * @param distinctOn what rows are equal by that count once; empty where that is all they have
 */
public record Selection(List<Expression<?>> columns, boolean isDistinct, List<Node> distinctOn) {

    /** Copies the lists. */
    public Selection {
        columns = List.copyOf(columns);
        distinctOn = List.copyOf(distinctOn);
    }

    static Selection of(List<? extends Expression<?>> columns) {
        return new Selection(List.copyOf(columns), false, List.of());
    }

    Selection withColumns(List<? extends Expression<?>> others) {
        return new Selection(List.copyOf(others), isDistinct, distinctOn);
    }

    Selection withMoreColumns(List<? extends Expression<?>> more) {
        List<Expression<?>> all = new ArrayList<>(columns);
        all.addAll(more);
        return withColumns(all);
    }

    Selection withDistinct() {
        return new Selection(columns, true, distinctOn);
    }

    Selection withDistinctOn(List<Node> equal) {
        return new Selection(columns, true, equal);
    }
}
