package dev.alkahest.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A relationship of an entity, together with its other end, as far as there is one.
 *
 * @param entity the entity with this end, which may have it from a superclass
 * @param relationship this end
 * @param target the entity it refers to; empty where it refers to something else
 * @param otherEnd the relationship of the target that {@code backPopulates} names; empty also where it names nothing
 */
public record BothEnds(
        EntityDeclaration entity,
        RelationshipDeclaration relationship,
        Optional<EntityDeclaration> target,
        Optional<RelationshipDeclaration> otherEnd) {

    /** Returns what this end is, as the shapes of both ends tell it. */
    public Direction direction() {
        if (relationship.isView()) {
            return Direction.VIEW;
        }
        if (relationship.isToMany()) {
            return isThroughAssociation() ? Direction.MANY_TO_MANY : Direction.ONE_TO_MANY;
        }
        if (otherEnd.filter(other -> !other.isToMany()).isEmpty()) {
            return Direction.MANY_TO_ONE;
        }
        return relationship.foreignKey().isPresent() ? Direction.ONE_TO_ONE : Direction.ONE_TO_ONE_INVERSE;
    }

    private boolean isThroughAssociation() {
        return relationship.secondary().isPresent()
                || otherEnd.filter(RelationshipDeclaration::isToMany).isPresent();
    }

    /** Returns the attribute of the target that holds a member's position in this end's list. */
    public Optional<FieldDeclaration> position() {
        return direction() == Direction.MANY_TO_MANY
                ? Optional.empty()
                : relationship.use().name("position").flatMap(name -> target.flatMap(other -> other.column(name)));
    }

    /** Returns the column of the association table that holds a member's position in this end's list. */
    public Optional<String> associationPosition() {
        return direction() == Direction.MANY_TO_MANY ? relationship.use().name("position") : Optional.empty();
    }

    /** Returns the attribute of the target that is a member's key in this end's map. */
    public Optional<FieldDeclaration> mapKey() {
        return relationship.use().name("mapKey").flatMap(name -> target.flatMap(other -> other.attribute(name)));
    }

    /** Returns the same relationship, seen from its other end. */
    public Optional<BothEnds> reversed() {
        return target.flatMap(owner ->
                otherEnd.map(other -> new BothEnds(owner, other, Optional.of(entity), Optional.of(relationship))));
    }

    /** Returns the other end, unless this end names itself. */
    public Optional<RelationshipDeclaration> distinctOtherEnd() {
        return otherEnd.filter(
                other -> !other.field().element().equals(relationship.field().element()));
    }

    /** Returns whether this is the end at which something is said that is wrong with both: the first by name. */
    public boolean isFirst() {
        return reversed()
                .filter(other -> other.sortName().compareTo(sortName()) < 0)
                .isEmpty();
    }

    private String sortName() {
        return entity.element().getQualifiedName() + "." + relationship.name();
    }

    /** Returns whether no two rows of this end, which has the foreign key, may refer to the same row. */
    boolean isUnique() {
        return direction() == Direction.ONE_TO_ONE || relationship.foreignKey().flag("unique");
    }

    /** Returns whether its foreign key is the key of its own table, too, which is unique by itself. */
    boolean isKeyOfOwner() {
        List<String> own = foreignKeyColumns();
        return entity.keyColumns().stream().allMatch(key -> own.contains(key.columnName()));
    }

    /** Returns the names of this end's foreign key columns, one for each key column of the target. */
    public List<String> foreignKeyColumns() {
        return target.map(relationship::foreignKeyColumns)
                .orElseGet(() -> relationship.foreignKey().strings("column"));
    }

    /** Returns the attributes that are columns of this end's foreign key too, for each column of it. */
    public List<Optional<FieldDeclaration>> sharedAttributes() {
        return foreignKeyColumns().stream()
                .map(column -> entity.columns().stream()
                        .filter(field -> field.columnName().equalsIgnoreCase(column))
                        .findFirst())
                .toList();
    }

    /** Returns whether an attribute is a column of this end's foreign key too. */
    public boolean isShared(FieldDeclaration field) {
        return direction().ownsForeignKey()
                && sharedAttributes().stream()
                        .anyMatch(shared -> shared.filter(field::isSameAs).isPresent());
    }

    /** Returns the fields of this end's generated table that hold its foreign key columns. */
    public List<String> foreignKeyProperties() {
        List<KeyColumn> keys =
                target.stream().flatMap(other -> other.keyColumns().stream()).toList();
        List<Optional<FieldDeclaration>> shared = sharedAttributes();
        return IntStream.range(0, keys.size())
                .mapToObj(part -> part < shared.size() && shared.get(part).isPresent()
                        ? shared.get(part).get().name()
                        : relationship.foreignKeyProperty(keys.get(part), this::isAttribute))
                .toList();
    }

    private boolean isAttribute(String name) {
        return entity.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    /** Returns the name of this end's association table, which is made of those of both tables where it is left out. */
    public String associationTable() {
        return secondary()
                .name("value")
                .orElseGet(() -> entity.tableName() + "_"
                        + target.map(EntityDeclaration::tableName).orElse(""));
    }

    /** Returns the names of the association table's columns that refer to this end, which has the table. */
    public List<String> associationColumns() {
        List<String> written = secondary().strings("columns");
        return written.isEmpty() ? prefixed(entity.tableName(), Optional.of(entity)) : written;
    }

    /** Returns the names of the association table's columns that refer to the target. */
    public List<String> associationTargetColumns() {
        List<String> written = secondary().strings("targetColumns");
        return written.isEmpty()
                ? prefixed(target.map(EntityDeclaration::tableName).orElse(""), target)
                : written;
    }

    private AnnotationUse secondary() {
        return relationship.secondary().orElseThrow();
    }

    private static List<String> prefixed(String prefix, Optional<EntityDeclaration> keyed) {
        return keyed.stream()
                .map(EntityDeclaration::keyColumns)
                .flatMap(List::stream)
                .map(key -> prefix + "_" + key.columnName())
                .toList();
    }

    /** Returns the other end's relationships that could be meant by {@code backPopulates}: those back to this entity. */
    public Stream<RelationshipDeclaration> candidates() {
        return target.stream()
                .flatMap(other -> other.relationships().stream())
                .filter(candidate -> candidate.refersTo(entity.element()));
    }
}
