package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.MappedConstructor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the constructor that objects of a class are made with when they are read. */
public final class ConstructorReader {

    private final Elements elements;

    /** Reads classes of one compilation. */
    public ConstructorReader(Elements elements) {
        this.elements = elements;
    }

    /** Returns the marked one, else the one without parameters, else the only one; empty where there are several. */
    public Optional<ExecutableElement> find(EntityDeclaration entity) {
        TypeElement type = entity.element();
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !isReplacedByLombok(type, constructor))
                .toList();
        return constructors.stream()
                .filter(ConstructorReader::isMarked)
                .findFirst()
                .or(() -> constructors.stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .findFirst())
                .or(() -> constructors.size() == 1 ? Optional.of(constructors.get(0)) : Optional.empty());
    }

    /** Returns whether its user chose a constructor. */
    public static boolean isMarked(ExecutableElement constructor) {
        return MoreElements.isAnnotationPresent(constructor, MappedConstructor.class);
    }

    /** Returns the names of the attributes that are given to the constructor, in order. */
    public List<String> parameters(EntityDeclaration entity) {
        if (entity.isRecord()) {
            return entity.fields().stream().map(FieldDeclaration::name).toList();
        }
        return isWrittenByLombok(entity.element())
                ? List.of()
                : find(entity).stream()
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList();
    }

    /** Returns whether Lombok will write the constructor without parameters. */
    public static boolean isWrittenByLombok(TypeElement type) {
        return MoreElements.isAnnotationPresent(type, "lombok.NoArgsConstructor");
    }

    /** The constructor a class has by default is gone once Lombok has written another. */
    private boolean isReplacedByLombok(TypeElement type, ExecutableElement constructor) {
        return elements.getOrigin(constructor) == Elements.Origin.MANDATED
                && Stream.of("lombok.AllArgsConstructor", "lombok.Builder", "lombok.Value")
                        .anyMatch(annotation -> MoreElements.isAnnotationPresent(type, annotation));
    }
}
