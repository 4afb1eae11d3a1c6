package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What a SELECT selects.
 *
 * @param selected what was named, whole tables among it
 * @param columns the expressions that stand for it; empty only inside {@code exists}
 * @param isDistinct whether equal rows count once
 * @param distinctOn what rows are equal by that count once; empty where that is all they have
 */
public record Selection(
        List<? extends Selectable> selected, List<Expression<?>> columns, boolean isDistinct, List<Node> distinctOn) {

    /** Copies the lists. */
    public Selection {
        selected = List.copyOf(selected);
        columns = List.copyOf(columns);
        distinctOn = List.copyOf(distinctOn);
    }

    static Selection of(List<? extends Expression<?>> columns) {
        List<Expression<?>> all = List.copyOf(columns);
        return new Selection(all, all, false, List.of());
    }

    static Selection ofParts(List<? extends Selectable> selected) {
        return new Selection(selected, Selectable.selectionOf(selected), false, List.of());
    }

    /** Returns the same, of rows that may be equal. */
    Selection ofAllRows() {
        return new Selection(selected, columns, false, List.of());
    }

    Selection withColumns(List<? extends Expression<?>> others) {
        List<Expression<?>> all = List.copyOf(others);
        return new Selection(all, all, isDistinct, distinctOn);
    }

    Selection withMoreColumns(List<? extends Expression<?>> more) {
        List<Expression<?>> all = new ArrayList<>(columns);
        all.addAll(more);
        return withColumns(all);
    }

    Selection withDistinct() {
        return new Selection(selected, columns, true, distinctOn);
    }

    Selection withDistinctOn(List<Node> equal) {
        return new Selection(selected, columns, true, equal);
    }
}
