package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.Access;
import dev.alkahest.processor.model.AttributeModel;

/** The code that reads and writes an attribute of an object. */
final class AccessCode {

    private AccessCode() {}

    /** {@code album.title} or {@code track.getName()}. */
    static CodeBlock read(String object, AttributeModel attribute) {
        return read(object, attribute.name(), attribute.access());
    }

    /** The same for an attribute of which no more is known. */
    static CodeBlock read(String object, String attribute, Access access) {
        if (access instanceof Access.Accessors accessors) {
            return CodeBlock.of("$N.$N()", object, accessors.getter());
        }
        return access instanceof Access.Getter accessor
                ? CodeBlock.of("$N.$N()", object, accessor.getter())
                : CodeBlock.of("$N.$N", object, attribute);
    }

    /** {@code album.title = value} or {@code track.setName(value)}, without a semicolon. */
    static CodeBlock write(String object, AttributeModel attribute, CodeBlock value) {
        return write(object, attribute.name(), attribute.access(), value);
    }

    /** The same for an attribute of which no more is known. */
    static CodeBlock write(String object, String attribute, Access access, CodeBlock value) {
        return access instanceof Access.Accessors accessors
                ? CodeBlock.of("$N.$N($L)", object, accessors.setter(), value)
                : CodeBlock.of("$N.$N = $L", object, attribute, value);
    }
}
