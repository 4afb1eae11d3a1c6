package dev.alkahest.processor.validation;

import com.google.auto.common.MoreElements;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An entity has a constructor that a row can be made with. */
final class ConstructorRule implements Rule {

    private static final String TAG = "Constructor";

    private final Elements elements;

    ConstructorRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        boolean needsNone = entity.isAbstract() && entity.isInHierarchy();
        if (needsNone || entity.isRecord() || isWrittenByLombok(entity.element())) {
            return;
        }
        Optional<ExecutableElement> found = withoutParameters(entity.element());
        if (found.isEmpty()) {
            problems.add(Problem.error(
                    TAG,
                    Place.of(entity.element()),
                    entity.name() + " has no constructor without parameters, so no row can become one. Add one;"
                            + " it may be package-private."));
        } else if (found.get().getModifiers().contains(Modifier.PRIVATE)) {
            problems.add(Problem.error(
                    TAG,
                    Place.of(found.get()),
                    "The constructor of " + entity.name() + " without parameters is private. Make it package-private:"
                            + " generated code lives in the same package."));
        }
    }

    private Optional<ExecutableElement> withoutParameters(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .filter(constructor -> !isReplacedByLombok(type, constructor))
                .findFirst();
    }

    private static boolean isWrittenByLombok(TypeElement type) {
        return MoreElements.isAnnotationPresent(type, "lombok.NoArgsConstructor");
    }

    /** The constructor a class has by default is gone once Lombok has written another. */
    private boolean isReplacedByLombok(TypeElement type, ExecutableElement constructor) {
        return elements.getOrigin(constructor) == Elements.Origin.MANDATED
                && Stream.of("lombok.AllArgsConstructor", "lombok.Builder", "lombok.Value")
                        .anyMatch(annotation -> MoreElements.isAnnotationPresent(type, annotation));
    }
}
