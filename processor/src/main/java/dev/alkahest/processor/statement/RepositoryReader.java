package dev.alkahest.processor.statement;

import static javax.lang.model.element.Modifier.ABSTRACT;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Sql;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.ModelBuilder;
import dev.alkahest.processor.model.RepositoryModel;
import dev.alkahest.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the interfaces with {@code @Repository}, and judges them. */
public final class RepositoryReader {

    static final String TAG = "Repository";

    private final Elements elements;
    private final Function<TypeElement, Optional<EntityModel>> models;

    /**
     * Reads interfaces of one compilation.
     *
     * @param models returns the model of a mapped class; empty where something is wrong with it
     */
    public RepositoryReader(Elements elements, Function<TypeElement, Optional<EntityModel>> models) {
        this.elements = elements;
        this.models = models;
    }

    /** Returns the qualified name of what is generated for an interface. */
    public static String generatedName(TypeElement type) {
        return RepositoryModel.nameFor(ClassName.get(type)).canonicalName();
    }

    /** Reads an interface, and adds what is wrong with it; the model is complete where nothing is. */
    public Optional<RepositoryModel> read(TypeElement type, Problems problems) {
        AnnotationMirror mark = MoreElements.getAnnotationMirror(type, Repository.class)
                .toJavaUtil()
                .orElseThrow();
        Place place = Place.of(type, mark);
        if (type.getKind() != ElementKind.INTERFACE || !type.getTypeParameters().isEmpty()) {
            problems.add(Problem.error(
                    TAG,
                    place,
                    type.getSimpleName()
                            + " is no interface without type parameters, and only such a one is implemented."
                            + " Put the methods into an interface."));
            return Optional.empty();
        }
        Visibility.hidden(type, type)
                .ifPresent(hidden -> problems.add(Problem.error(
                        TAG,
                        place,
                        hidden.getSimpleName() + " is private, and generated code can't see into it. Make it"
                                + " package-private: generated code lives in the same package.")));
        List<EntityModel> entities = new ArrayList<>();
        boolean areSound = true;
        for (TypeElement entity : entitiesOf(mark)) {
            if (!EntityReader.isEntity(entity)) {
                problems.add(Problem.error(
                        TAG,
                        place,
                        type.getSimpleName() + " names " + entity.getSimpleName()
                                + ", which is not mapped, so it has no table. Put @Table on it, or remove it here."));
            }
            Optional<EntityModel> model = EntityReader.isEntity(entity) ? models.apply(entity) : Optional.empty();
            model.ifPresent(entities::add);
            areSound &= model.isPresent();
        }
        return areSound && !problems.hasErrors()
                ? methods(type, new Catalog(entities), problems)
                : Optional.empty(); // what is wrong with an entity is said where it stands
    }

    private static List<TypeElement> entitiesOf(AnnotationMirror mark) {
        return AnnotationValues.getTypeMirrors(AnnotationMirrors.getAnnotationValue(mark, "value")).stream()
                .filter(type -> MoreTypes.isType(type) && !type.getKind().isPrimitive())
                .map(MoreTypes::asTypeElement)
                .toList();
    }

    private Optional<RepositoryModel> methods(TypeElement type, Catalog catalog, Problems problems) {
        List<RepositoryModel.Method> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            boolean isOwn = type.equals(method.getEnclosingElement());
            boolean hasText = MoreElements.isAnnotationPresent(method, Sql.class);
            if (method.getModifiers().contains(ABSTRACT) && isOwn && hasText) {
                new MethodReader(type, method, catalog, problems).read().ifPresent(methods::add);
            } else if (method.getModifiers().contains(ABSTRACT)) {
                problems.add(Problem.error(
                        TAG,
                        Place.of(isOwn ? method : type),
                        type.getSimpleName() + "." + method.getSimpleName()
                                + " has no @Sql, so nobody knows what it does. "
                                + (isOwn ? "Give it one, or a body: default." : "Declare it here with one.")));
            } else if (hasText) {
                problems.add(Problem.error(
                        MethodReader.TAG,
                        Place.of(method),
                        type.getSimpleName() + "." + method.getSimpleName()
                                + " has a body, and @Sql is for methods without one. Remove either."));
            }
        }
        ClassName name = ClassName.get(type);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new RepositoryModel(name, RepositoryModel.nameFor(name), ModelBuilder.isPublic(type), methods));
    }
}
