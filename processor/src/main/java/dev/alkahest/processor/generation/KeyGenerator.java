package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyModel;

/** Emits the record of a composite key, e.g. {@code TranslationKey}. */
public final class KeyGenerator implements Generator {

    // public record TranslationKey(String language, int number) {}
    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (KeyModel.Part part : entity.key().parts()) {
            components.addParameter(part.type().type(), part.name());
        }
        TypeSpec.Builder key = TypeSpec.recordBuilder(entity.names().key())
                .addJavadoc("The key of {@link $T} objects.\n", entity.type())
                .recordConstructor(components.build());
        return entity.isPublic() ? key.addModifiers(PUBLIC) : key;
    }
}
