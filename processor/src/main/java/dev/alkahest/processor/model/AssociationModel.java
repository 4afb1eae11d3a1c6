package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.ForeignKey.Action;
import java.util.List;
import java.util.Optional;

/**
 * The association table of a many-to-many relationship, seen from one end.
 *
 * @param declaredIn the generated table class that has it as a constant
 * @param constant that constant
 * @param schema its schema; empty for the one the connection looks in first
 * @param name its name
 * @param columns its columns that refer to this end
 * @param targetColumns its columns that refer to the other end
 * @param isOwning whether this end declares it
 * @param position its column that holds a member's index in this end's list
 * @param otherPosition its column that holds a member's index in the other end's list
 * @param onDelete what the database does to a pair when one of its rows is deleted
 * @param onUpdate what it does when the key of one of its rows changes
 */
public record AssociationModel(
        ClassName declaredIn,
        String constant,
        String schema,
        String name,
        List<String> columns,
        List<String> targetColumns,
        boolean isOwning,
        Optional<String> position,
        Optional<String> otherPosition,
        Action onDelete,
        Action onUpdate) {

    /** Copies the lists. */
    public AssociationModel {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
