package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.Access;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ValueModel;

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

    /** As {@link #read}; of an attribute that is deferred what it holds, {@code Deferred.valueOf(book.cover)}. */
    static CodeBlock value(String object, ValueModel attribute) {
        CodeBlock read = read(object, attribute);
        return attribute.isDeferred() ? CodeBlock.of("$T.valueOf($L)", RuntimeTypes.DEFERRED, read) : read;
    }

    /**
     * {@code album.title = value}, {@code track.setName(value)}, or {@code book.cover.set(value)} where it is deferred, without a
     * semicolon.
     */
    static CodeBlock write(String object, AttributeModel attribute, CodeBlock value) {
        if (attribute instanceof ValueModel model && model.isDeferred()) {
            return CodeBlock.of("$L.set($L)", read(object, attribute), value);
        }
        return write(object, attribute.name(), attribute.access(), value);
    }

    /** The same for an attribute of which no more is known. */
    static CodeBlock write(String object, String attribute, Access access, CodeBlock value) {
        return access instanceof Access.Accessors accessors
                ? CodeBlock.of("$N.$N($L)", object, accessors.setter(), value)
                : CodeBlock.of("$N.$N = $L", object, attribute, value);
    }
}
