package dev.alkahest.processor.model;

import java.util.Optional;

/**
 * A method that an attribute is computed by.
 *
 * @param table the class above whose table the method is given; empty for the class itself
 */
public record FormulaModel(TableMethodModel method, Optional<GeneratedNames> table) {

    /** Finds the method in the class of a hierarchy that declares the attribute. */
    static FormulaModel of(EntityDeclaration entity, FieldDeclaration field) {
        EntityDeclaration owner = entity.declaring(field);
        return new FormulaModel(
                TableMethodModel.of(new TableMethods(owner).formula(field).orElseThrow()),
                owner.equals(entity) ? Optional.empty() : Optional.of(GeneratedNames.of(owner)));
    }
}
