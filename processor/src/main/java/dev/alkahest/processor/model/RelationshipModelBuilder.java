package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.ForeignKey.Action;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the models of relationships whose both ends keep all rules. */
final class RelationshipModelBuilder {

    private final AccessReader access;

    RelationshipModelBuilder(AccessReader access) {
        this.access = access;
    }

    /**
     * Returns the relationship of an entity, which may be that of the mapped class above.
     *
     * @param values makes the models of the attributes that it shares columns with
     */
    RelationshipModel build(EntityDeclaration entity, BothEnds ends, Function<FieldDeclaration, ValueModel> values) {
        RelationshipDeclaration relationship = ends.relationship();
        List<SharedAttributeModel> shared = shared(ends, values);
        return new RelationshipModel(
                relationship.name(),
                ClassName.get(relationship.field().declaringClass()),
                Naming.constant(relationship.name()),
                access.accessTo(relationship.field(), entity).orElseThrow(),
                relationship.shape(),
                ends.direction(),
                KeyModel.of(ends.target().orElseThrow()),
                foreignKeyColumns(entity, ends, shared),
                shared,
                targetColumns(ends),
                association(ends),
                relationship.isKey(),
                options(entity, ends),
                entity.parent()
                        .filter(parent -> entity.inherits(relationship.field()))
                        .map(GeneratedNames::of));
    }

    private RelationshipModel.Options options(EntityDeclaration entity, BothEnds ends) {
        AnnotationUse use = ends.relationship().use();
        return new RelationshipModel.Options(
                use.string("backPopulates"),
                ends.relationship().isView() ? Set.of() : Set.copyOf(use.constants("cascade", Cascade.class)),
                use.constant("fetch", Fetch.class),
                order(ends),
                use.flag("postUpdate"),
                use.flag("passiveDeletes"),
                ends.position().map(position -> position(entity, ends, position)),
                ends.mapKey().map(key -> mapKey(entity, ends, key)),
                use.name("joinCondition").map(name -> joinCondition(ends, name)));
    }

    private static TableMethodModel joinCondition(BothEnds ends, String name) {
        return TableMethodModel.of(new TableMethods(ends.entity())
                .find(name, ends.target().orElseThrow())
                .orElseThrow());
    }

    private MapKeyModel mapKey(EntityDeclaration entity, BothEnds ends, FieldDeclaration key) {
        return new MapKeyModel(
                key.name(),
                TypeName.get(key.type()).box(),
                access.readAccessTo(key, ends.target().orElseThrow(), entity).orElseThrow());
    }

    private PositionModel position(EntityDeclaration entity, BothEnds ends, FieldDeclaration position) {
        EntityDeclaration target = ends.target().orElseThrow();
        return new PositionModel(
                position.name(), access.accessTo(position, target, entity).orElseThrow());
    }

    /** Members without a position come last; the key tells apart those with the same. */
    private static List<OrderTerm> order(BothEnds ends) {
        if (ends.associationPosition().isPresent()) {
            return orderByKey(ends).toList();
        }
        return ends.position()
                .map(position -> Stream.concat(Stream.of(orderBy(position)), orderByKey(ends))
                        .toList())
                .orElseGet(() -> ends.relationship().use().strings("orderBy").stream()
                        .flatMap(term -> OrderTerm.parse(term).stream())
                        .toList());
    }

    private static OrderTerm orderBy(FieldDeclaration position) {
        return new OrderTerm(position.name(), false, !position.type().getKind().isPrimitive());
    }

    private static Stream<OrderTerm> orderByKey(BothEnds ends) {
        return ends.target().orElseThrow().keyColumns().stream().map(key -> new OrderTerm(key.name(), false, false));
    }

    private static List<SharedAttributeModel> shared(BothEnds ends, Function<FieldDeclaration, ValueModel> values) {
        if (!ends.direction().ownsForeignKey()) {
            return List.of();
        }
        List<Optional<FieldDeclaration>> attributes = ends.sharedAttributes();
        return IntStream.range(0, attributes.size())
                .boxed()
                .flatMap(part ->
                        attributes.get(part).map(field -> new SharedAttributeModel(part, values.apply(field))).stream())
                .toList();
    }

    private static List<ColumnModel> foreignKeyColumns(
            EntityDeclaration entity, BothEnds ends, List<SharedAttributeModel> shared) {
        if (!ends.direction().ownsForeignKey()) {
            return List.of();
        }
        AnnotationUse foreignKey = ends.relationship().foreignKey();
        boolean nullable = !ends.relationship().isKey()
                && (foreignKey.flag("nullable")
                        || entity.isLeftNull(ends.relationship().field()));
        List<String> names = ends.foreignKeyColumns();
        List<String> properties = ends.foreignKeyProperties();
        List<KeyModel.Part> parts = KeyModel.of(ends.target().orElseThrow()).parts();
        boolean unique = names.size() == 1 && ends.isUnique() && !ends.isKeyOfOwner();
        return IntStream.range(0, names.size())
                .mapToObj(index -> shared.stream()
                        .filter(attribute -> attribute.part() == index)
                        .findFirst()
                        .map(attribute -> attribute.value().column())
                        .orElseGet(() -> new ColumnModel(
                                names.get(index),
                                properties.get(index),
                                Naming.constant(properties.get(index)),
                                parts.get(index).type().boxed(),
                                nullable,
                                unique,
                                false,
                                "",
                                "",
                                "")))
                .toList();
    }

    private static List<String> targetColumns(BothEnds ends) {
        return switch (ends.direction()) {
            case ONE_TO_MANY, ONE_TO_ONE_INVERSE ->
                ends.reversed().orElseThrow().foreignKeyProperties();
            default -> List.of();
        };
    }

    private static Optional<AssociationModel> association(BothEnds ends) {
        if (ends.direction() != Direction.MANY_TO_MANY) {
            return Optional.empty();
        }
        boolean owning = ends.relationship().secondary().isPresent();
        BothEnds owner = owning ? ends : ends.reversed().orElseThrow();
        AnnotationUse secondary = owner.relationship().secondary().orElseThrow();
        String name = owner.associationTable();
        return Optional.of(new AssociationModel(
                GeneratedNames.of(owner.entity()).table(),
                Naming.constant(Naming.camelCase(name)),
                secondary.name("schema").orElseGet(() -> owner.entity().schema()),
                name,
                owning ? owner.associationColumns() : owner.associationTargetColumns(),
                owning ? owner.associationTargetColumns() : owner.associationColumns(),
                owning,
                ends.associationPosition(),
                ends.reversed().flatMap(BothEnds::associationPosition),
                secondary.constant("onDelete", Action.class),
                secondary.constant("onUpdate", Action.class)));
    }
}
