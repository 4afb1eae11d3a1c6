package dev.alkahest.processor.model;

import dev.alkahest.annotation.ForeignKey.Action;
import java.util.List;

/**
 * A foreign key of an entity's table.
 *
 * @param name its name; empty for one made of the table and its columns
 * @param columns the fields of the table that refer, in the order of the target's key
 */
public record ForeignKeyModel(
        String name, List<String> columns, KeyModel target, Action onDelete, Action onUpdate, boolean isDeferrable) {

    ForeignKeyModel withoutName() {
        return new ForeignKeyModel("", columns, target, onDelete, onUpdate, isDeferrable);
    }

    ForeignKeyModel withColumns(List<String> fields) {
        return new ForeignKeyModel(name, fields, target, onDelete, onUpdate, isDeferrable);
    }

    /** Copies the columns. */
    public ForeignKeyModel {
        columns = List.copyOf(columns);
    }
}
