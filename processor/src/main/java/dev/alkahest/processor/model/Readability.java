package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import com.google.auto.common.SuperficialValidation;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells whether all that is read of a class has a meaning yet. What has none may be generated in the next round; or it is
 * a mistake, of which the compiler tells. Remembers what it has found, so it is for one round.
 */
public final class Readability {

    private final ShapeReader shapes;
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    /** Looks at classes of one compilation. */
    public Readability(Elements elements, Types types) {
        this.shapes = new ShapeReader(elements, types);
    }

    /** Returns whether an entity can be read, with those it refers to, and those that these refer to. */
    public boolean isReadable(TypeElement entity) {
        return hasMeaning(entity)
                && referredBy(entity).allMatch(this::hasMeaning)
                && referredBy(entity).flatMap(this::referredBy).allMatch(this::hasMeaning);
    }

    private boolean hasMeaning(TypeElement type) {
        Boolean meaning = known.get(type);
        if (meaning == null) {
            meaning = hasMeaningItself(type)
                    && EntityReader.superclasses(type).stream().allMatch(Readability::hasMeaningItself);
            known.put(type, meaning);
        }
        return meaning;
    }

    private static boolean hasMeaningItself(TypeElement type) {
        return SuperficialValidation.validateType(type.getSuperclass())
                && SuperficialValidation.validateElements(instanceFields(type))
                && (!MoreElements.isAnnotationPresent(type, Projection.class)
                        || SuperficialValidation.validateElements(
                                ElementFilter.constructorsIn(type.getEnclosedElements())))
                && MoreElements.getAnnotationMirror(type, Table.class)
                        .toJavaUtil()
                        .filter(table -> !hasMeaning(table))
                        .isEmpty();
    }

    /** A constant that does not exist has the value {@code "<error>"}, also where an array is expected. */
    private static boolean hasMeaning(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream()
                .allMatch(entry -> hasMeaning(entry.getKey().getReturnType(), entry.getValue()));
    }

    private static boolean hasMeaning(TypeMirror type, AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> elements) {
            return elements.stream()
                    .map(AnnotationValue.class::cast)
                    .allMatch(element ->
                            !(element.getValue() instanceof AnnotationMirror annotation) || hasMeaning(annotation));
        }
        return type.getKind() != TypeKind.ARRAY && !content.equals("<error>");
    }

    /** Returns the entities that a class refers to, and the classes of what is embedded in it. */
    private Stream<TypeElement> referredBy(TypeElement type) {
        return Stream.concat(Stream.of(type), EntityReader.superclasses(type).stream())
                .flatMap(declaring -> instanceFields(declaring).stream())
                .flatMap(field -> Stream.concat(targetOf(field).stream(), foreignKeyTargetOf(field).stream()))
                .filter(referred -> EntityReader.isEntity(referred) || EntityReader.isEmbeddable(referred));
    }

    private Optional<TypeElement> targetOf(VariableElement field) {
        return EntityReader.target(field.asType(), shapes.shapeOf(field.asType()));
    }

    private static Optional<TypeElement> foreignKeyTargetOf(VariableElement field) {
        return MoreElements.getAnnotationMirror(field, ForeignKey.class).toJavaUtil().stream()
                .flatMap(foreignKey -> foreignKey.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("target"))
                .map(entry -> entry.getValue().getValue())
                .filter(TypeMirror.class::isInstance)
                .flatMap(target -> EntityReader.classOf((TypeMirror) target).stream())
                .findFirst();
    }

    private static List<VariableElement> instanceFields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .toList();
    }
}
