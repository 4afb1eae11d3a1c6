package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.FINAL;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Generated;
import java.util.List;
import java.util.Optional;

/**
 * Who makes a key that is not set.
 *
 * @param sequence the sequence's name; empty for the other ways
 * @param block how many keys one call of the sequence reserves
 * @param generator the class of the user's that makes keys; empty for the other ways
 */
public record KeyGenerationModel(Kind kind, String sequence, int block, Optional<ClassName> generator) {

    /** The user. */
    public static final KeyGenerationModel NONE = of(Kind.NONE);

    /** Returns a way that needs nothing else. */
    public static KeyGenerationModel of(Kind kind) {
        return new KeyGenerationModel(kind, "", 1, Optional.empty());
    }

    /** Returns who makes the keys of an entity whose key columns have known types, and that has some relationships. */
    public static KeyGenerationModel of(EntityDeclaration entity, List<BothEnds> ends) {
        if (entity.keyColumns().size() > 1 || entity.keyColumns().get(0).isReferred()) {
            return NONE;
        }
        FieldDeclaration key = entity.keyColumns().get(0).field();
        if (ends.stream().anyMatch(end -> end.isShared(key))) {
            return NONE; // it is that of another object
        }
        AnnotationUse generated = key.use(Generated.class);
        if (!generated.isPresent() && (!key.isWholeNumber() || key.is(FINAL))) {
            return NONE;
        }
        return generated
                .type("with")
                .map(generator -> new KeyGenerationModel(
                        Kind.GENERATOR, "", 1, Optional.of(ClassName.get(MoreTypes.asTypeElement(generator)))))
                .orElseGet(() -> byStrategy(entity, key));
    }

    private static KeyGenerationModel byStrategy(EntityDeclaration entity, FieldDeclaration key) {
        AnnotationUse generated = key.use(Generated.class);
        return switch (generated.constant("value", Generated.Strategy.class)) {
            case NONE -> NONE;
            case UUID -> of(Kind.UUID);
            case UUID_V7 -> of(Kind.UUID_V7);
            case IDENTITY -> of(Kind.IDENTITY);
            case SEQUENCE ->
                new KeyGenerationModel(
                        Kind.SEQUENCE,
                        generated
                                .name("sequence")
                                .orElseGet(() -> entity.root().tableName() + "_" + key.columnName() + "_seq"),
                        generated.number("block"),
                        Optional.empty());
            case AUTO -> of(ColumnKind.of(key.type()).orElseThrow() == ColumnKind.UUID ? Kind.UUID : Kind.IDENTITY);
        };
    }

    /** The ways to make a key. */
    public enum Kind {
        /** The user sets it. */
        NONE,
        /** An identity column. */
        IDENTITY,
        /** A sequence. */
        SEQUENCE,
        /** A random UUID. */
        UUID,
        /** A UUID that is greater than those before. */
        UUID_V7,
        /** A class of the user's. */
        GENERATOR
    }
}
