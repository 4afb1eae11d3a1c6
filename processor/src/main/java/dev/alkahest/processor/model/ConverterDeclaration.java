package dev.alkahest.processor.model;

import dev.alkahest.annotation.Json;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A converter that an attribute names with {@code @Convert}, or a codec that it names with {@code @Json}.
 *
 * @param namedBy the annotation that names it
 * @param type the class that is named, whatever it is
 * @param element the class; empty for what is none, such as {@code int.class}
 * @param attributeType what it converts; empty where it is no converter
 * @param columnType what it converts to; empty likewise
 * @param copies whether it has a {@code copy} of its own, so that its values may change in place
 * @param compares whether it has an {@code isSame} of its own
 */
public record ConverterDeclaration(
        Class<? extends Annotation> namedBy,
        TypeMirror type,
        Optional<TypeElement> element,
        Optional<TypeMirror> attributeType,
        Optional<TypeMirror> columnType,
        boolean copies,
        boolean compares)
        implements ConversionDeclaration {

    /** Returns whether the attribute is to be stored as JSON. */
    public boolean isForJson() {
        return namedBy == Json.class;
    }
}
