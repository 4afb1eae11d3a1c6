package dev.alkahest.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.GeneratedNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** The names of the classes whose source is part of the compilation: written by others, or reserved for an entity. */
final class SourceNames {

    private final Set<String> written = new HashSet<>();
    private final Map<String, ClassName> reserved = new HashMap<>();

    /** Adds the classes of a round, but for those that were emitted for an entity. */
    void add(RoundEnvironment round) {
        round.getRootElements().stream()
                .filter(MoreElements::isType)
                .map(type -> MoreElements.asType(type).getQualifiedName().toString())
                .filter(name -> !reserved.containsKey(name))
                .forEach(written::add);
    }

    /** Reserves the names that will be emitted for an entity, unless another entity was first. */
    void reserve(EntityDeclaration entity) {
        GeneratedNames.described(entity).values().forEach(name -> reserve(name, entity.element()));
    }

    /** Reserves a name that will be emitted for a class, unless another was first. */
    void reserve(String name, TypeElement origin) {
        reserved.putIfAbsent(name, ClassName.get(origin));
    }

    /** Returns whether a class is there already, or will be, for another reason than the entity. */
    boolean isTaken(String name, EntityDeclaration entity) {
        return isTaken(name, entity.element());
    }

    /** Returns whether a class is there already, or will be, for another reason than the one it is emitted for. */
    boolean isTaken(String name, TypeElement of) {
        ClassName origin = ClassName.get(of);
        return written.contains(name) || !reserved.getOrDefault(name, origin).equals(origin);
    }

    /** Adds a class, and returns whether it was not there already. */
    boolean add(ClassName name) {
        return written.add(name.canonicalName());
    }
}
