package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.KeyGenerationModel;
import java.util.Optional;

/** The code that tells who makes a key. */
final class KeyGenerationCode {

    private KeyGenerationCode() {}

    // private static final KeyGeneration KEY_GENERATION = KeyGeneration.by(new OrderNumbers());
    static Optional<FieldSpec> constant(EntityModel entity) {
        return entity.isSubclass()
                ? Optional.empty()
                : entity.keyGeneration()
                        .generator()
                        .map(generator -> FieldSpec.builder(
                                        RuntimeTypes.KEY_GENERATION, "KEY_GENERATION", PRIVATE, STATIC, FINAL)
                                .initializer("$T.by(new $T())", RuntimeTypes.KEY_GENERATION, generator)
                                .build());
    }

    /** {@code KeyGeneration.IDENTITY}; a subclass has its keys from the generator of the topmost class. */
    static CodeBlock value(EntityModel entity) {
        KeyGenerationModel generation = entity.keyGeneration();
        return switch (generation.kind()) {
            case SEQUENCE ->
                CodeBlock.of(
                        "$T.sequence($S, $L)", RuntimeTypes.KEY_GENERATION, generation.sequence(), generation.block());
            case GENERATOR -> entity.isSubclass() ? ofRoot(entity) : CodeBlock.of("KEY_GENERATION");
            default -> CodeBlock.of("$T.$L", RuntimeTypes.KEY_GENERATION, generation.kind());
        };
    }

    /** {@code AnimalTable.ANIMAL.mapper().keyGeneration()}. */
    private static CodeBlock ofRoot(EntityModel entity) {
        GeneratedNames root = entity.hierarchy().orElseThrow().root();
        return CodeBlock.of("$T.$N.mapper().keyGeneration()", root.table(), root.constant());
    }
}
