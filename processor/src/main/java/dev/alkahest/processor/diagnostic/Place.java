package dev.alkahest.processor.diagnostic;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A place in the user's source: an element, or an annotation on it, or one value of that annotation. */
public record Place(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    /** Returns the place of a class, field or method. */
    public static Place of(Element element) {
        return new Place(element, Optional.empty(), Optional.empty());
    }

    /** Returns the place of an annotation. */
    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, Optional.of(annotation), Optional.empty());
    }

    /** Returns the place of a value within an annotation. */
    public static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Place(element, Optional.of(annotation), Optional.of(value));
    }
}
