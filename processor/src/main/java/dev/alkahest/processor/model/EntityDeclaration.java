package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.Id;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A class with {@code @Table}, as its user wrote it: nothing is checked yet.
 *
 * @param fields the fields that are stored, those of superclasses first
 * @param relationships those of the fields that refer to other objects
 * @param unstored the fields that are static, transient or marked as such
 */
public record EntityDeclaration(
        TypeElement element,
        AnnotationUse table,
        List<FieldDeclaration> fields,
        List<RelationshipDeclaration> relationships,
        List<FieldDeclaration> unstored) {

    /** Copies the lists. */
    public EntityDeclaration {
        fields = List.copyOf(fields);
        relationships = List.copyOf(relationships);
        unstored = List.copyOf(unstored);
    }

    /** Returns the class's name without its package, e.g. {@code Article}. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** Returns the name of its package, which is also that of all that is generated for it. */
    public String packageName() {
        return MoreElements.getPackage(element).getQualifiedName().toString();
    }

    /** Returns the name of its table. */
    public String tableName() {
        return table.name("value").orElseGet(() -> Naming.snakeCase(name()));
    }

    /** Returns the fields that are columns. */
    public List<FieldDeclaration> columns() {
        return fields.stream().filter(field -> relationship(field).isEmpty()).toList();
    }

    /** Returns the columns that form its primary key. */
    public List<FieldDeclaration> keys() {
        return columns().stream().filter(field -> field.has(Id.class)).toList();
    }

    /** Returns the relationship a field stands for, if it is one. */
    public Optional<RelationshipDeclaration> relationship(FieldDeclaration field) {
        return relationships.stream()
                .filter(relationship -> relationship.isOf(field))
                .findFirst();
    }

    /** Returns the relationship with this name. */
    public Optional<RelationshipDeclaration> relationship(String name) {
        return relationships.stream()
                .filter(relationship -> relationship.name().equals(name))
                .findFirst();
    }

    /** Returns the column attribute with this name. */
    public Optional<FieldDeclaration> column(String name) {
        return columns().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
