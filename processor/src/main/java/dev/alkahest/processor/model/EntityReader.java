package dev.alkahest.processor.model;

import static java.util.stream.Collectors.toMap;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.annotation.Version;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads mapped classes as their users wrote them. Judges nothing. Remembers what it has read, so it is for one round: in
 * the next, a class may have more.
 */
public final class EntityReader {

    private static final String DEFERRED = "dev.alkahest.mapping.Deferred";

    private static final List<Class<? extends Annotation>> FIELD_ANNOTATIONS = List.of(
            Column.class,
            Computed.class,
            Convert.class,
            Embedded.class,
            Enumerated.class,
            ForeignKey.class,
            Formula.class,
            Generated.class,
            Id.class,
            Json.class,
            Relationship.class,
            SoftDelete.class,
            Transient.class,
            Version.class);

    private final Elements elements;
    private final Types types;
    private final ConversionReader conversions;
    private final Map<TypeElement, EntityDeclaration> known = new HashMap<>();
    private final Set<TypeElement> unfinished = new HashSet<>();
    private final Map<Class<? extends Annotation>, Map<String, AnnotationValue>> defaults = new HashMap<>();

    /** Reads classes of one compilation. */
    public EntityReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.conversions = new ConversionReader(elements, types);
    }

    /** Returns whether a class is mapped. */
    public static boolean isEntity(TypeElement type) {
        return MoreElements.isAnnotationPresent(type, Table.class);
    }

    /** Returns whether values of a class are stored in columns of others. */
    public static boolean isEmbeddable(TypeElement type) {
        return MoreElements.isAnnotationPresent(type, Embeddable.class) && !isEntity(type);
    }

    /** Returns whether a type is a mapped class. */
    public static boolean isEntity(TypeMirror type) {
        return classOf(type).filter(EntityReader::isEntity).isPresent();
    }

    /** Reads the class that a type names, if it is mapped. */
    public Optional<EntityDeclaration> find(TypeMirror type) {
        return classOf(type).filter(EntityReader::isEntity).map(this::read);
    }

    /** Returns what is written in a class with {@code @Table} or {@code @Embeddable}. */
    public EntityDeclaration read(TypeElement entity) {
        EntityDeclaration read = known.get(entity);
        if (read == null) {
            unfinished.add(entity);
            read = readNew(entity);
            unfinished.remove(entity);
            known.put(entity, read);
        }
        return read;
    }

    private EntityDeclaration readNew(TypeElement entity) {
        List<FieldDeclaration> stored = new ArrayList<>();
        List<FieldDeclaration> unstored = new ArrayList<>();
        for (FieldDeclaration field : fieldsOf(entity)) {
            (isStored(field) ? stored : unstored).add(field);
        }
        List<RelationshipDeclaration> relationships = stored.stream()
                .filter(field -> field.has(Relationship.class))
                .map(this::relationship)
                .toList();
        List<EmbeddedDeclaration> embedded =
                stored.stream().flatMap(field -> embedded(field).stream()).toList();
        AnnotationUse table = use(entity, Table.class);
        return new EntityDeclaration(
                entity,
                table,
                stored,
                relationships,
                embedded,
                keyColumns(stored, relationships, embedded),
                unstored,
                parent(entity),
                use(entity, Inheritance.class),
                use(entity, DiscriminatorValue.class));
    }

    /** Returns the mapped class above, where the topmost one begins a hierarchy. */
    private Optional<EntityDeclaration> parent(TypeElement entity) {
        List<TypeElement> above =
                superclasses(entity).stream().filter(EntityReader::isEntity).toList();
        return above.isEmpty() || !MoreElements.isAnnotationPresent(above.get(0), Inheritance.class)
                ? Optional.empty()
                : Optional.of(read(above.get(above.size() - 1)));
    }

    /** Returns the mapped classes below the topmost one of a hierarchy, those further up first. */
    public List<EntityDeclaration> below(EntityDeclaration root) {
        return Stream.concat(
                        permitted(root.element()),
                        root.inheritance().types("subclasses").stream().flatMap(type -> classOf(type).stream()))
                .distinct()
                .filter(EntityReader::isEntity)
                .map(this::read)
                .filter(entity -> entity.parent().isPresent() && entity.root().equals(root))
                .sorted(Comparator.comparing(
                        entity -> superclasses(entity.element()).size()))
                .toList();
    }

    /** Returns the classes that a sealed class permits, and that they permit, be they mapped or not. */
    public static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .flatMap(subclass -> classOf(subclass).stream())
                .flatMap(subclass -> Stream.concat(Stream.of(subclass), permitted(subclass)));
    }

    /** Returns the mapped superclasses of a class, and those that only lend it their fields; the topmost first. */
    public static List<TypeElement> superclasses(TypeElement type) {
        Deque<TypeElement> superclasses = new ArrayDeque<>();
        TypeMirror superclass = type.getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED && !MoreTypes.isTypeOf(Object.class, superclass)) {
            TypeElement element = MoreTypes.asTypeElement(superclass);
            superclasses.addFirst(element);
            superclass = element.getSuperclass();
        }
        return List.copyOf(superclasses);
    }

    private List<FieldDeclaration> fieldsOf(TypeElement entity) {
        return Stream.concat(superclasses(entity).stream(), Stream.of(entity))
                .flatMap(declaring -> ElementFilter.fieldsIn(declaring.getEnclosedElements()).stream())
                .map(field -> field(entity, field))
                .toList();
    }

    private FieldDeclaration field(TypeElement entity, VariableElement field) {
        TypeMirror declared = types.asMemberOf(MoreTypes.asDeclared(entity.asType()), field);
        Optional<TypeMirror> held = deferred(declared);
        TypeMirror type = held.orElse(declared);
        Map<Class<? extends Annotation>, AnnotationUse> annotations =
                FIELD_ANNOTATIONS.stream().collect(toMap(Function.identity(), annotation -> use(field, annotation)));
        return new FieldDeclaration(
                field,
                type,
                annotations,
                conversions.read(type, annotations),
                held.isPresent() ? Optional.of(declared) : Optional.empty());
    }

    /** Returns what a {@code Deferred} holds. */
    private static Optional<TypeMirror> deferred(TypeMirror type) {
        return classOf(type)
                .filter(element -> element.getQualifiedName().contentEquals(DEFERRED))
                .flatMap(element -> MoreTypes.asDeclared(type).getTypeArguments().stream()
                        .<TypeMirror>map(held -> held)
                        .findFirst());
    }

    private AnnotationUse use(Element element, Class<? extends Annotation> annotation) {
        return AnnotationUse.of(element, annotation, defaults.computeIfAbsent(annotation, this::defaultsOf));
    }

    private Map<String, AnnotationValue> defaultsOf(Class<? extends Annotation> annotation) {
        return AnnotationUse.defaultsOf(elements.getTypeElement(annotation.getCanonicalName()));
    }

    private static boolean isStored(FieldDeclaration field) {
        return !field.is(Modifier.STATIC) && !field.is(Modifier.TRANSIENT) && !field.has(Transient.class);
    }

    private RelationshipDeclaration relationship(FieldDeclaration field) {
        Shape shape = new ShapeReader(elements, types).shapeOf(field.type());
        return new RelationshipDeclaration(field, shape, target(field.type(), shape));
    }

    private List<KeyColumn> keyColumns(
            List<FieldDeclaration> stored,
            List<RelationshipDeclaration> relationships,
            List<EmbeddedDeclaration> embedded) {
        return KeyColumn.marked(stored)
                .filter(field -> !field.has(Formula.class) && embedded.stream().noneMatch(value -> value.isOf(field)))
                .flatMap(field -> relationships.stream()
                        .filter(relationship -> relationship.isOf(field))
                        .findFirst()
                        .map(relationship -> keyColumns(relationship, stored))
                        .orElseGet(() -> Stream.of(KeyColumn.of(field))))
                .toList();
    }

    /** A class whose key would contain itself has none here. */
    private Stream<KeyColumn> keyColumns(RelationshipDeclaration relationship, List<FieldDeclaration> stored) {
        return relationship.target().stream()
                .filter(target -> isEntity(target) && !unfinished.contains(target) && !relationship.isToMany())
                .flatMap(target -> KeyColumn.of(
                        relationship,
                        read(target),
                        name -> stored.stream().anyMatch(field -> field.name().equals(name)))
                        .stream());
    }

    /** A field of an embeddable class is embedded, unless it is converted; what claims to be is, too. */
    private Optional<EmbeddedDeclaration> embedded(FieldDeclaration field) {
        if (field.has(Relationship.class) || isConverted(field) && !field.has(Embedded.class)) {
            return Optional.empty();
        }
        Optional<TypeElement> embeddable = classOf(field.type()).filter(EntityReader::isEmbeddable);
        return embeddable.isEmpty() && !field.has(Embedded.class)
                ? Optional.empty()
                : Optional.of(new EmbeddedDeclaration(
                        field,
                        embeddable.filter(type -> !unfinished.contains(type)).map(this::read)));
    }

    private static boolean isConverted(FieldDeclaration field) {
        return field.has(Convert.class) || field.has(Json.class);
    }

    /** Returns the class that an attribute of a type and shape refers to. */
    static Optional<TypeElement> target(TypeMirror type, Shape shape) {
        return switch (shape) {
            case PLAIN -> classOf(type);
            case REF, LIST, SET, WRITE_ONLY ->
                MoreTypes.asDeclared(type).getTypeArguments().stream()
                        .findFirst()
                        .flatMap(EntityReader::classOf);
            case MAP ->
                MoreTypes.asDeclared(type).getTypeArguments().stream()
                        .skip(1)
                        .findFirst()
                        .flatMap(EntityReader::classOf);
            case OTHER -> Optional.empty();
        };
    }

    /** Returns the class or interface that a type is of. */
    public static Optional<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? Optional.of(MoreTypes.asTypeElement(type)) : Optional.empty();
    }
}
