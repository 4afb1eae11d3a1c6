package dev.alkahest.processor;

import com.palantir.javapoet.ClassName;
import dev.alkahest.processor.model.EntityDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.ElementFilter;

/** The names of the classes whose source is part of the compilation: written by a user, or emitted for an entity. */
final class SourceNames {

    private final Set<String> names = new HashSet<>();
    private final Map<String, ClassName> origins = new HashMap<>();

    /** Adds the classes of a round. */
    void add(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> names.add(type.getQualifiedName().toString()));
    }

    /** Adds a class that is emitted for an entity. */
    void add(ClassName emitted, ClassName origin) {
        names.add(emitted.canonicalName());
        origins.put(emitted.canonicalName(), origin);
    }

    /** Returns whether a class is there already, and was not emitted for the entity itself. */
    boolean isTaken(String name, EntityDeclaration entity) {
        return names.contains(name) && !ClassName.get(entity.element()).equals(origins.get(name));
    }

    /** Returns whether a class is there already. */
    boolean contains(ClassName name) {
        return names.contains(name.canonicalName());
    }
}
