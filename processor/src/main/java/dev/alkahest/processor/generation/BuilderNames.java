package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in a builder: those of the attributes, unless the builder itself needs one. */
final class BuilderNames {

    private final ClassName builder;
    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final String object;

    BuilderNames(EntityModel entity) {
        builder = entity.names().builder();
        NameAllocator methodNames = new NameAllocator();
        List.of("build", "builder", "equals", "wait").forEach(methodNames::newName);
        NameAllocator variables = new NameAllocator();
        for (AttributeModel attribute : entity.attributes()) {
            if (SnapshotGenerator.isReferred(attribute)) {
                continue;
            }
            methods.put(attribute.name(), methodNames.newName(attribute.name()));
            parameters.put(attribute.name(), variables.newName(attribute.name()));
        }
        object = variables.newName(Naming.camelCase(entity.type().simpleName()));
    }

    /** {@code AlbumBuilder}. */
    ClassName builder() {
        return builder;
    }

    /** The field with the object that is built. */
    String object() {
        return object;
    }

    String method(AttributeModel attribute) {
        return methods.getOrDefault(attribute.name(), attribute.name());
    }

    String parameter(AttributeModel attribute) {
        return parameters.getOrDefault(attribute.name(), attribute.name());
    }

    /** {@code AlbumBuilder.NeedsArtist}. */
    ClassName step(AttributeModel attribute) {
        return builder.nestedClass("Needs" + Naming.capitalized(attribute.name()));
    }
}
