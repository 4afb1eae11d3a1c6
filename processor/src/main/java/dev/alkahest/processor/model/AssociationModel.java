package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

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
 */
public record AssociationModel(
        ClassName declaredIn,
        String constant,
        String schema,
        String name,
        List<String> columns,
        List<String> targetColumns,
        boolean isOwning) {

    /** Copies the lists. */
    public AssociationModel {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
