package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A class with {@code @Table} or {@code @Embeddable}, as its user wrote it: nothing is checked yet.
 *
 * @param fields the fields that are stored, those of superclasses first
 * @param relationships those of the fields that refer to other objects
 * @param embedded those of the fields whose values are stored in several columns
 * @param keyColumns the columns of its primary key, in order
 * @param unstored the fields that are static, transient or marked as such
 * @param parent the mapped class above it in a hierarchy; empty for a class in none and for the topmost
 * @param inheritance its {@code @Inheritance}
 * @param discriminatorValue its {@code @DiscriminatorValue}
 */
public record EntityDeclaration(
        TypeElement element,
        AnnotationUse table,
        List<FieldDeclaration> fields,
        List<RelationshipDeclaration> relationships,
        List<EmbeddedDeclaration> embedded,
        List<KeyColumn> keyColumns,
        List<FieldDeclaration> unstored,
        Optional<EntityDeclaration> parent,
        AnnotationUse inheritance,
        AnnotationUse discriminatorValue) {

    /** Copies the lists. */
    public EntityDeclaration {
        fields = List.copyOf(fields);
        relationships = List.copyOf(relationships);
        embedded = List.copyOf(embedded);
        keyColumns = List.copyOf(keyColumns);
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

    /** Returns the name of its table, which may be that of the topmost class of a hierarchy. */
    public String tableName() {
        EntityDeclaration owner = hasOwnTable() ? this : root();
        return owner.table.name("value").orElseGet(() -> Naming.snakeCase(owner.name()));
    }

    /** Returns whether it has a table that is not that of a class above. */
    public boolean hasOwnTable() {
        return parent.isEmpty() || isJoined() || isConcrete();
    }

    /** Returns whether it is in a hierarchy whose classes have tables for what they add. */
    public boolean isJoined() {
        return isStoredBy(Inheritance.Strategy.JOINED);
    }

    /** Returns whether the database carries a changed key on from the table of a class to those below. */
    public boolean carriesKey() {
        return isJoined()
                && root().inheritance.constant("onUpdate", ForeignKey.Action.class) == ForeignKey.Action.CASCADE;
    }

    /** Returns whether it is in a hierarchy whose classes have tables with all of their columns. */
    public boolean isConcrete() {
        return isStoredBy(Inheritance.Strategy.CONCRETE);
    }

    private boolean isStoredBy(Inheritance.Strategy strategy) {
        AnnotationUse use = root().inheritance;
        return use.isPresent() && use.constant("value", Inheritance.Strategy.class) == strategy;
    }

    /** Returns the schema of its table; empty for the one the connection looks in first. */
    public String schema() {
        return root().table.string("schema");
    }

    /** Returns the topmost class of its hierarchy; itself where it is in none. */
    public EntityDeclaration root() {
        return parent.map(EntityDeclaration::root).orElse(this);
    }

    /** Returns whether it is in a hierarchy. */
    public boolean isInHierarchy() {
        return root().inheritance.isPresent();
    }

    /** Returns whether a mapped class is above it. */
    public boolean isBelow(EntityDeclaration other) {
        return parent.filter(above -> above.equals(other) || above.isBelow(other))
                .isPresent();
    }

    /** Returns whether its values are stored in columns of others. */
    public boolean isEmbeddable() {
        return EntityReader.isEmbeddable(element);
    }

    /** Returns whether its objects can be built by name. */
    public boolean hasBuilder() {
        return table.flag("builder") && !isAbstract();
    }

    /** Returns whether it is a record. */
    public boolean isRecord() {
        return element.getKind() == ElementKind.RECORD;
    }

    /** Returns whether no object can be of exactly this class. */
    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Returns whether a field is that of the mapped class above, and so stored as that says. */
    public boolean inherits(FieldDeclaration field) {
        return parent.stream()
                .flatMap(above -> above.fields.stream())
                .anyMatch(inherited -> inherited.element().equals(field.element()));
    }

    /** Returns the mapped class that adds a field: itself, or one above. */
    public EntityDeclaration declaring(FieldDeclaration field) {
        return parent.filter(above -> inherits(field))
                .map(above -> above.declaring(field))
                .orElse(this);
    }

    /** Returns whether rows of other classes, which stand in the same table, leave the column of a field NULL. */
    public boolean isLeftNull(FieldDeclaration field) {
        return !isJoined()
                && !isConcrete()
                && root().fields.stream().noneMatch(top -> top.element().equals(field.element()));
    }

    /** Returns the fields that this class adds to those of the mapped class above. */
    public List<FieldDeclaration> declaredFields() {
        return fields.stream().filter(field -> !inherits(field)).toList();
    }

    /** Returns the fields that are values: columns, one each, and what is computed. */
    public List<FieldDeclaration> values() {
        return fields.stream()
                .filter(field ->
                        relationship(field).isEmpty() && embedded(field).isEmpty())
                .toList();
    }

    /** Returns the fields that are columns, one each. */
    public List<FieldDeclaration> columns() {
        return values().stream().filter(field -> !field.has(Formula.class)).toList();
    }

    /** Returns the fields that are computed. */
    public List<FieldDeclaration> formulas() {
        return values().stream().filter(field -> field.has(Formula.class)).toList();
    }

    /** Returns the values that are its primary key, or parts of it. */
    public List<FieldDeclaration> keys() {
        return columns().stream().filter(field -> field.has(Id.class)).toList();
    }

    /** Returns the relationship a field stands for, if it is one. */
    public Optional<RelationshipDeclaration> relationship(FieldDeclaration field) {
        return relationships.stream()
                .filter(relationship -> relationship.isOf(field))
                .findFirst();
    }

    /** Returns the embedded value a field stands for, if it is one. */
    public Optional<EmbeddedDeclaration> embedded(FieldDeclaration field) {
        return embedded.stream().filter(value -> value.isOf(field)).findFirst();
    }

    /** Returns the columns of all embedded values. */
    public List<EmbeddedColumn> embeddedColumns() {
        return embedded.stream().flatMap(value -> value.columns().stream()).toList();
    }

    /** Returns the relationship with this name. */
    public Optional<RelationshipDeclaration> relationship(String name) {
        return relationships.stream()
                .filter(relationship -> relationship.name().equals(name))
                .findFirst();
    }

    /** Returns the attribute with this name that holds a value, of one column or of several. */
    public Optional<FieldDeclaration> attribute(String name) {
        return fields.stream()
                .filter(field ->
                        field.name().equals(name) && relationship(field).isEmpty() && !field.has(Formula.class))
                .findFirst();
    }

    /** Returns the column attribute with this name. */
    public Optional<FieldDeclaration> column(String name) {
        return columns().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
