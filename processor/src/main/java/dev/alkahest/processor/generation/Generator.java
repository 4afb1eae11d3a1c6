package dev.alkahest.processor.generation;

import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.EntityModel;

/** Makes one of the classes that stand beside an entity. */
public interface Generator {

    /** Returns the class for an entity, which may still be added to. */
    TypeSpec.Builder generate(EntityModel entity);
}
