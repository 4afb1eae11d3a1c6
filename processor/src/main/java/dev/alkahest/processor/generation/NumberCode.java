package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.ColumnType;

/** The code that fits a long into a smaller whole number. */
final class NumberCode {

    private NumberCode() {}

    /** {@code key}, {@code Math.toIntExact(key)}, {@code (short) key}: Java has no other way to a short. */
    static CodeBlock narrowed(ColumnType type, CodeBlock number) {
        return switch (type.kind()) {
            case INT -> CodeBlock.of("$T.toIntExact($L)", Math.class, number);
            case SHORT -> CodeBlock.of("(short) $L", number);
            default -> number;
        };
    }
}
