package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.Shape;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A relationship refers to entities. */
final class ElementTypeRule implements Rule {

    private static final String TAG = "ElementType";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (RelationshipDeclaration relationship : entity.relationships()) {
            boolean known = relationship.shape() != Shape.OTHER;
            if (known && relationship.target().filter(EntityReader::isEntity).isEmpty()) {
                problems.add(Problem.error(TAG, relationship.field().place(), sentence(relationship)));
            }
        }
    }

    private static String sentence(RelationshipDeclaration relationship) {
        Optional<TypeElement> target = relationship.target();
        if (target.isEmpty()) {
            return relationship.label() + " is " + relationship.field().aTypeName()
                    + ", which names no entity. Declare it as an entity, or as a"
                    + " Ref, a List, a Set or a Map of them.";
        }
        String name = target.get().getSimpleName().toString();
        String remedy = target.get().getQualifiedName().toString().startsWith("java.")
                ? " Remove @Relationship."
                : " Mark " + name + " with @Table, or remove @Relationship.";
        return relationship.label() + " refers to " + name + ", which is no entity." + remedy;
    }
}
