package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.processor.model.HierarchyModel.Branch;
import dev.alkahest.processor.model.HierarchyModel.Member;
import dev.alkahest.processor.model.HierarchyModel.Part;
import dev.alkahest.processor.model.HierarchyModel.SharedColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the model of the place that an entity has in its hierarchy. */
final class HierarchyModelBuilder {

    private final EntityReader reader;
    private final AttributeModelBuilder attributes;
    private final Predicate<EntityDeclaration> isSound;

    HierarchyModelBuilder(EntityReader reader, AttributeModelBuilder attributes, Predicate<EntityDeclaration> isSound) {
        this.reader = reader;
        this.attributes = attributes;
        this.isSound = isSound;
    }

    /** Returns the place of an entity; empty where it is in no hierarchy. */
    Optional<HierarchyModel> build(EntityDeclaration entity) {
        return entity.isInHierarchy() ? Optional.of(place(entity)) : Optional.empty();
    }

    private HierarchyModel place(EntityDeclaration entity) {
        EntityDeclaration root = entity.root();
        NameAllocator names = names(entity);
        List<SharedColumn> row = row(entity, names);
        return new HierarchyModel(
                GeneratedNames.of(root),
                entity.parent().map(GeneratedNames::of),
                discriminator(root),
                value(entity),
                below(root).stream()
                        .filter(other -> other.isBelow(entity))
                        .map(other -> new Member(GeneratedNames.of(other), value(other)))
                        .toList(),
                row,
                new SharedFormulas(entity, below(root), names).all(),
                entity.isJoined() ? parts(entity, row) : List.of(),
                entity.isConcrete() ? branches(entity, row) : List.of());
    }

    /** Returns the tables of the classes above, of the class itself, and of those below. */
    private List<Part> parts(EntityDeclaration entity, List<SharedColumn> row) {
        return Stream.concat(Stream.of(entity.root()), below(entity.root()).stream())
                .filter(other -> other.equals(entity) || entity.isBelow(other) || other.isBelow(entity))
                .map(other -> new Part(
                        other.tableName(),
                        properties(other, row),
                        other.isBelow(entity),
                        other.parent().isPresent() && entity.carriesKey()))
                .toList();
    }

    /** Returns the tables of the class itself and of those below, as far as rows can be of them. */
    private List<Branch> branches(EntityDeclaration entity, List<SharedColumn> row) {
        return Stream.concat(Stream.of(entity.root()), below(entity.root()).stream())
                .filter(other -> !other.isAbstract() && (other.equals(entity) || other.isBelow(entity)))
                .map(other -> new Branch(
                        other.tableName(),
                        properties(allColumns(other), row),
                        value(other).orElseThrow()))
                .toList();
    }

    private List<String> allColumns(EntityDeclaration entity) {
        return attributes.build(entity).stream()
                .flatMap(attribute -> attribute.columns().stream())
                .map(ColumnModel::name)
                .toList();
    }

    /** Returns the fields for the columns of a class's own table: its key, and what it adds. */
    private List<String> properties(EntityDeclaration owner, List<SharedColumn> row) {
        List<String> names = new ArrayList<>();
        if (owner.parent().isPresent()) {
            owner.keyColumns().forEach(key -> names.add(key.columnName()));
        } else {
            names.add(discriminator(owner).name());
        }
        columns(owner).forEach(shared -> names.add(shared.column().name()));
        return properties(names, row);
    }

    private static List<String> properties(List<String> names, List<SharedColumn> row) {
        return row.stream()
                .map(SharedColumn::column)
                .filter(column -> names.contains(column.name()))
                .map(ColumnModel::property)
                .toList();
    }

    /** Returns the sound classes below the topmost one. */
    List<EntityDeclaration> below(EntityDeclaration root) {
        return reader.below(root).stream().filter(isSound).toList();
    }

    private static ColumnModel discriminator(EntityDeclaration root) {
        DiscriminatorDeclaration discriminator = new DiscriminatorDeclaration(root);
        ColumnType type = discriminator.isInteger()
                ? ColumnType.of(ColumnKind.INT, TypeName.INT)
                : new ColumnType(
                        ColumnKind.STRING,
                        ClassName.get(String.class),
                        255,
                        0,
                        0,
                        Enumerated.As.NAME,
                        Optional.empty());
        return ColumnModel.of(discriminator.columnName(), discriminator.property(), type, false);
    }

    static Optional<Object> value(EntityDeclaration entity) {
        return entity.isAbstract() ? Optional.empty() : new DiscriminatorDeclaration(entity.root()).valueOf(entity);
    }

    /** Returns the names in the table of an entity that are those of its own attributes. */
    private NameAllocator names(EntityDeclaration entity) {
        NameAllocator names = new NameAllocator();
        names.newName(discriminator(entity.root()).property());
        attributes.build(entity).stream()
                .flatMap(attribute -> attribute.ownColumns().stream())
                .forEach(column -> names.newName(column.property()));
        entity.formulas().forEach(field -> names.newName(field.name()));
        return names;
    }

    /** Returns the columns of the table: those of the topmost class, the discriminator, those that each class below adds, one for those of a name; the deferred last. */
    private List<SharedColumn> row(EntityDeclaration entity, NameAllocator names) {
        ColumnModel discriminator = discriminator(entity.root());
        Map<String, SharedColumn> columns = new LinkedHashMap<>();
        columns(entity.root()).forEach(shared -> columns.put(shared.column().name(), shared));
        columns.put(
                discriminator.name(),
                new SharedColumn(ClassName.get(entity.root().element()), "", discriminator));
        for (EntityDeclaration other : below(entity.root())) {
            boolean isOwn = other.equals(entity) || entity.isBelow(other);
            for (SharedColumn shared : columns(other)) {
                String name = shared.column().name();
                if (isOwn) {
                    columns.put(name, shared); // in the place of the first with this name
                } else {
                    columns.computeIfAbsent(name, absent -> renamed(shared, other, names));
                }
            }
        }
        List<SharedColumn> row = new ArrayList<>(columns.values());
        row.sort(Comparator.comparing(shared -> shared.column().isDeferred()));
        return row;
    }

    /** Two classes beside each other may have attributes of the same name. */
    private static SharedColumn renamed(SharedColumn shared, EntityDeclaration owner, NameAllocator names) {
        String wish = Naming.camelCase(owner.name())
                + Naming.capitalized(javaName(shared.column().property()));
        return new SharedColumn(
                shared.declaringType(), shared.attribute(), shared.column().withProperty(names.newName(wish)));
    }

    /** {@code addressCity} of {@code address.city}. */
    private static String javaName(String property) {
        return property.contains(".") ? Naming.camelCase(property) : property;
    }

    /** Returns the columns that a class adds to those of the class above. */
    private List<SharedColumn> columns(EntityDeclaration entity) {
        List<String> declared =
                entity.declaredFields().stream().map(FieldDeclaration::name).toList();
        return attributes.build(entity).stream()
                .filter(attribute -> declared.contains(attribute.field()))
                .flatMap(attribute -> attribute.ownColumns().stream()
                        .map(column -> new SharedColumn(attribute.declaringType(), attribute.name(), column)))
                .toList();
    }
}
