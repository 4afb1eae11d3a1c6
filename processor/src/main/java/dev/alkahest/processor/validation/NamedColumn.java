package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EmbeddedDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column an entity's table will have.
 *
 * @param attribute the attribute it belongs to, as its user knows it
 * @param place where its name comes from
 * @param isForeignKey whether the attribute is a relationship
 */
record NamedColumn(String name, String attribute, Place place, boolean isForeignKey) {

    /** Returns whether it is one of several columns of a value. */
    boolean isEmbedded() {
        return attribute.indexOf('.') != attribute.lastIndexOf('.');
    }

    /** Returns the columns of all attributes, in order; one that a relationship shares is that of the other attribute. */
    static List<NamedColumn> of(EntityDeclaration entity, RelationshipResolver relationships) {
        List<BothEnds> ends = relationships.resolve(entity);
        return entity.fields().stream()
                .filter(field -> !entity.formulas().contains(field))
                .flatMap(field -> entity.relationship(field).isPresent()
                        ? ends.stream()
                                .filter(end -> end.relationship().isOf(field))
                                .flatMap(NamedColumn::ofForeignKey)
                        : entity.embedded(field)
                                .map(NamedColumn::ofEmbedded)
                                .orElseGet(() -> Stream.of(ofColumn(field))))
                .toList();
    }

    /** Returns the columns that a class adds to those of the class above, in order. */
    static List<NamedColumn> declaredBy(EntityDeclaration entity, RelationshipResolver relationships) {
        List<NamedColumn> inherited =
                entity.parent().map(parent -> of(parent, relationships)).orElse(List.of());
        return of(entity, relationships).stream()
                .filter(column -> !inherited.contains(column))
                .toList();
    }

    private static Stream<NamedColumn> ofEmbedded(EmbeddedDeclaration embedded) {
        return embedded.columns().stream()
                .map(column -> new NamedColumn(
                        column.name(),
                        embedded.field().declaringClass().getSimpleName() + "." + column.path(),
                        embedded.field().place(),
                        false));
    }

    private static NamedColumn ofColumn(FieldDeclaration field) {
        AnnotationUse column = field.use(Column.class);
        return new NamedColumn(
                field.columnName(), field.label(), column.sets("value") ? column.place("value") : field.place(), false);
    }

    private static Stream<NamedColumn> ofForeignKey(BothEnds ends) {
        if (!ends.direction().ownsForeignKey()) {
            return Stream.empty();
        }
        AnnotationUse foreignKey = ends.relationship().foreignKey();
        List<String> names = ends.foreignKeyColumns();
        List<Optional<FieldDeclaration>> shared = ends.sharedAttributes();
        return IntStream.range(0, names.size())
                .filter(index -> shared.get(index).isEmpty())
                .mapToObj(index -> new NamedColumn(
                        names.get(index),
                        ends.relationship().label(),
                        foreignKey.sets("column")
                                ? foreignKey.place("column", index)
                                : ends.relationship().field().place(),
                        true));
    }
}
