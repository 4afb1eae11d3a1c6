package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Fetch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A relationship, with its other end.
 *
 * @param constant the constant of the generated mapper that describes it, e.g. {@code ALBUMS}
 * @param target the entity it refers to
 * @param columns its foreign key's columns; none where the key is at the other end
 * @param shared the attributes that are columns of its foreign key too
 * @param targetColumns the fields of the target's table that refer back; none where there are none
 * @param association the association table of a many-to-many
 * @param isKey whether its foreign key is a part of the primary key, as attributes of their own, which read it
 * @param inheritedFrom the mapped class above, where that has the relationship already
 */
public record RelationshipModel(
        String name,
        ClassName declaringType,
        String constant,
        Access access,
        Shape shape,
        Direction direction,
        KeyModel target,
        List<ColumnModel> columns,
        List<SharedAttributeModel> shared,
        List<String> targetColumns,
        Optional<AssociationModel> association,
        boolean isKey,
        Options options,
        Optional<GeneratedNames> inheritedFrom)
        implements AttributeModel {

    /**
     * What was said about a relationship beyond its ends.
     *
     * @param backPopulates the attribute at the other end; empty for none
     * @param postUpdate whether the foreign key of a new object is set by a second UPDATE
     * @param passiveDeletes whether the database looks after unloaded objects of a deleted owner
     * @param position the attribute of the elements that holds their index
     * @param mapKey the attribute of the elements that is their key
     * @param joinCondition the method that gives the condition of a view
     */
    public record Options(
            String backPopulates,
            Set<Cascade> cascades,
            Fetch fetch,
            List<OrderTerm> orderBy,
            boolean postUpdate,
            boolean passiveDeletes,
            Optional<PositionModel> position,
            Optional<MapKeyModel> mapKey,
            Optional<TableMethodModel> joinCondition) {

        /** Copies the collections. */
        public Options {
            cascades = Set.copyOf(cascades);
            orderBy = List.copyOf(orderBy);
        }
    }

    /** Copies the lists. */
    public RelationshipModel {
        columns = List.copyOf(columns);
        shared = List.copyOf(shared);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public List<ColumnModel> ownColumns() {
        return columns.stream().filter(column -> !isShared(column)).toList();
    }

    /** Returns the columns that are written from it: its own, and those that are parts of the key. */
    public List<ColumnModel> writtenColumns() {
        return isKey ? columns : ownColumns();
    }

    /** Returns whether a column of its foreign key is that of another attribute. */
    public boolean isShared(ColumnModel column) {
        Stream<ColumnModel> others = isKey
                ? columns.stream()
                : shared.stream().map(attribute -> attribute.value().column());
        return others.anyMatch(other -> other.property().equals(column.property()));
    }

    /** Returns whether its association table is declared beside the owner. */
    public boolean declaresAssociation() {
        return inheritedFrom.isEmpty()
                && association.filter(AssociationModel::isOwning).isPresent();
    }

    /** Returns whether it shows what a condition relates, and is never written. */
    public boolean isView() {
        return direction == Direction.VIEW;
    }

    /** Returns whether it holds several objects. */
    public boolean isToMany() {
        return shape.isToMany();
    }

    /** Returns whether a row may refer to nothing. */
    public boolean isOptional() {
        return columns.isEmpty() || columns.stream().anyMatch(ColumnModel::isNullable);
    }

    /** Returns this relationship with other names for the constants of the mapper. */
    RelationshipModel withConstants(String newConstant, List<ColumnModel> newColumns) {
        return new RelationshipModel(
                name,
                declaringType,
                newConstant,
                access,
                shape,
                direction,
                target,
                newColumns,
                shared,
                targetColumns,
                association,
                isKey,
                options,
                inheritedFrom);
    }
}
