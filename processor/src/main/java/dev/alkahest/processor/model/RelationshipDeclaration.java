package dev.alkahest.processor.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * A field that refers to other objects, as its user wrote it.
 *
 * @param target the class of these objects, whether or not it is an entity; empty where the type names no class
 */
public record RelationshipDeclaration(FieldDeclaration field, Shape shape, Optional<TypeElement> target) {

    /** Returns the attribute's name. */
    public String name() {
        return field.name();
    }

    /** Returns the name a user knows it by, e.g. {@code Artist.albums}. */
    public String label() {
        return field.label();
    }

    /** Returns whether it is the relationship of this field. */
    public boolean isOf(FieldDeclaration declaration) {
        return field.element().equals(declaration.element());
    }

    /** Returns whether it holds several objects. */
    public boolean isToMany() {
        return shape.isToMany();
    }

    /** Returns the annotation that makes it a relationship. */
    public AnnotationUse use() {
        return field.use(Relationship.class);
    }

    /** Returns what the user said about its foreign key. */
    public AnnotationUse foreignKey() {
        return field.use(ForeignKey.class);
    }

    /** Returns the names of its foreign key's columns, one for each key column of the target. */
    List<String> foreignKeyColumns(EntityDeclaration keyed) {
        List<String> written = foreignKey().strings("column");
        return written.isEmpty()
                ? keyed.keyColumns().stream()
                        .map(key -> Naming.snakeCase(name()) + "_" + key.columnName())
                        .toList()
                : written;
    }

    /** Returns the field of the generated table that holds the column for a part of the target's key. */
    String foreignKeyProperty(KeyColumn key, Predicate<String> isAttribute) {
        String property = name() + Naming.capitalized(key.name());
        return isAttribute.test(property) ? property + "Column" : property;
    }

    /** Returns whether its foreign key is a part of the primary key. */
    public boolean isKey() {
        return field.has(Id.class);
    }

    /** Returns the name of the attribute that is said to be the other end. */
    public Optional<String> backPopulates() {
        return use().name("backPopulates");
    }

    /** Returns whether it shows what a condition relates. */
    public boolean isView() {
        return use().sets("joinCondition");
    }

    /** Returns the association table, where this end names it. */
    public Optional<AnnotationUse> secondary() {
        return use().sets("secondary") ? Optional.of(use().nested("secondary")) : Optional.empty();
    }

    /** Returns whether it refers to objects of the class. */
    public boolean refersTo(TypeElement type) {
        return target.filter(type::equals).isPresent();
    }
}
