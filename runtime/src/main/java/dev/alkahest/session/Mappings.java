package dev.alkahest.session;

import dev.alkahest.MappingException;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.MapperSource;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mapped classes of a factory. Immutable, thread-safe. */
final class Mappings {

    private final List<MappedEntity<?>> entities = new ArrayList<>();
    private final Map<Class<?>, MappedEntity<?>> byClass = new HashMap<>();
    private final Map<String, List<MappedEntity<?>>> byTable = new HashMap<>();
    private final Map<String, List<MappedRelationship<?, ?>>> linksByTable = new HashMap<>();

    private final Engines engines;
    private final KeyCarriers carriers;

    private Mappings(List<EntityMapper<?, ?>> mappers, Engines engines) {
        this.engines = engines;
        mappers.forEach(this::add);
        if (entities.isEmpty()) {
            throw new MappingException(
                    "No mapped class was found. Annotate one with @Table, and see that the processor ran: it"
                            + " writes a class whose name ends in Mappers, and names it in META-INF/services. In a module,"
                            + " module-info names it: provides dev.alkahest.mapping.MapperSource with ...Mappers.");
        }
        this.carriers = new KeyCarriers(this);
    }

    /** Returns the mapped classes of some packages, all of which are on one engine. */
    static Mappings of(Iterable<? extends MapperSource> sources, Engine engine) {
        List<EntityMapper<?, ?>> mappers = new ArrayList<>();
        sources.forEach(source -> mappers.addAll(source.mappers()));
        return new Mappings(mappers, Engines.of(engine));
    }

    /** Returns the same classes, of which one is on an engine of its own, with its hierarchy. */
    Mappings withEngine(EntityTable<?> table, Engine engine) {
        return new Mappings(mappers(), engines.with(of(table).mapper(), engine));
    }

    /** Returns the same classes with another main engine. */
    Mappings withMainEngine(Engine engine) {
        return new Mappings(mappers(), engines.withMain(engine));
    }

    private List<EntityMapper<?, ?>> mappers() {
        List<EntityMapper<?, ?>> mappers = new ArrayList<>();
        entities.forEach(entity -> mappers.add(entity.mapper()));
        return mappers;
    }

    /** Adds a class, with those above and below it: a row may be of any of them. */
    private <E> void add(EntityMapper<E, ?> mapper) {
        if (mapper.root() != mapper) {
            add(mapper.root());
        }
        if (!byClass.containsKey(mapper.type())) {
            addNew(mapper);
            mapper.subclasses().forEach(this::add);
        }
    }

    private <E> void addNew(EntityMapper<E, ?> mapper) {
        Engine engine = engines.of(mapper);
        engine.dialect().refusal(mapper.table()).ifPresent(sentence -> {
            throw new MappingException(mapper.type().getSimpleName() + " can't be mapped: " + sentence);
        });
        MappedEntity<? super E> root = mapper.root() == mapper ? null : of(mapper.root());
        MappedEntity<E> entity = new MappedEntity<>(mapper, root, entities.size(), engine);
        entities.add(entity);
        byClass.put(mapper.type(), entity);
        for (EntityStatements part : entity.parts()) {
            byTable.computeIfAbsent(part.written().qualifiedName(), any -> new ArrayList<>())
                    .add(entity);
        }
        mapper.relationships().forEach(relationship -> add(entity, relationship));
    }

    private <E, T> void add(MappedEntity<E> entity, Relationship<E, T> relationship) {
        tablesOfLinks(relationship)
                .forEach(table -> linksByTable
                        .computeIfAbsent(table, any -> new ArrayList<>())
                        .add(new MappedRelationship<>(entity, relationship)));
    }

    /** Returns the tables whose rows say what a relationship holds, where that is not the owner's own. */
    private static List<String> tablesOfLinks(Relationship<?, ?> relationship) {
        if (relationship.isViewOnly()) {
            return List.of();
        }
        if (relationship instanceof ToOne<?, ?> toOne) {
            return toOne.isInverse() ? toOne.target().storedIn() : List.of();
        }
        return relationship instanceof ToMany<?, ?> toMany
                ? toMany.association()
                        .map(link -> List.of(link.table().qualifiedName()))
                        .orElseGet(() -> toMany.target().storedIn())
                : List.of();
    }

    /** Returns the engines that the classes are on. */
    Engines engines() {
        return engines;
    }

    List<MappedEntity<?>> all() {
        return entities;
    }

    /** Returns the names of all tables whose rows are mapped. */
    Set<String> tables() {
        Set<String> tables = new HashSet<>(byTable.keySet());
        tables.addAll(linksByTable.keySet());
        return tables;
    }

    /** Returns the entities whose rows are in a table. */
    List<MappedEntity<?>> ofTable(String qualifiedName) {
        return byTable.getOrDefault(qualifiedName, List.of());
    }

    /** Returns the entities whose keys the database carries on to a table when they change. */
    List<MappedEntity<?>> carriersInto(String qualifiedName) {
        return carriers.into(qualifiedName);
    }

    /** Returns the relationships that are kept in a table which is not their owners' own. */
    List<MappedRelationship<?, ?>> linksIn(String qualifiedName) {
        return linksByTable.getOrDefault(qualifiedName, List.of());
    }

    <E> MappedEntity<E> of(EntityMapper<E, ?> mapper) {
        return of(mapper.type());
    }

    <E> MappedEntity<E> of(EntityTable<E> table) {
        return of(table.mapper().type());
    }

    /** Returns whether a table is that of a mapped class. */
    boolean has(EntityTable<?> table) {
        return byClass.containsKey(table.mapper().type());
    }

    /** Returns the mapping of an object's class. */
    @SuppressWarnings("unchecked") // an object's class is the class of E
    <E> MappedEntity<E> of(E object) {
        Objects.requireNonNull(object, "null is no object of a mapped class");
        return of((Class<E>) object.getClass());
    }

    @SuppressWarnings("unchecked") // filed under its own class
    <E> MappedEntity<E> of(Class<E> type) {
        @Nullable MappedEntity<?> entity = byClass.get(type);
        if (entity == null) {
            throw new MappingException(type.getName() + " is not a mapped class of this session factory. Mapped are: "
                    + entities.stream().map(MappedEntity::name).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return (MappedEntity<E>) entity;
    }
}
