package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the classes of a hierarchy compute, as it stands behind the columns of a row. */
final class SharedFormulas {

    private final EntityDeclaration entity;
    private final List<EntityDeclaration> below;
    private final NameAllocator names;

    /** Looks at the classes below the topmost one, and names what the table of an entity has besides. */
    SharedFormulas(EntityDeclaration entity, List<EntityDeclaration> below, NameAllocator names) {
        this.entity = entity;
        this.below = below;
        this.names = names;
    }

    /** Returns them in the order in which all tables of the hierarchy have them, up to the last that rows of this one can have. */
    List<SharedFormula> all() {
        List<SharedFormula> all = new ArrayList<>(Stream.concat(Stream.of(entity.root()), below.stream())
                .flatMap(owner -> owner.formulas().stream()
                        .filter(field -> !owner.inherits(field))
                        .map(field -> formula(owner, field)))
                .toList());
        while (!all.isEmpty() && !all.get(all.size() - 1).isRead()) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    private SharedFormula formula(EntityDeclaration owner, FieldDeclaration field) {
        boolean isInherited = owner.equals(entity) || entity.isBelow(owner);
        String wish = Naming.camelCase(owner.name()) + Naming.capitalized(field.name());
        return new SharedFormula(
                GeneratedNames.of(owner),
                ClassName.get(field.declaringClass()),
                field.name(),
                isInherited ? field.name() : names.newName(wish),
                isInherited,
                owner.isBelow(entity) ? values(owner) : List.of());
    }

    private List<Object> values(EntityDeclaration owner) {
        return below.stream()
                .filter(other -> other.equals(owner) || other.isBelow(owner))
                .flatMap(other -> HierarchyModelBuilder.value(other).stream())
                .toList();
    }
}
